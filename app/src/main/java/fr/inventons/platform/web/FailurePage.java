package fr.inventons.platform.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The page of a request that could not be served: not found, not allowed, or broken. A broken one
 * is logged once, under the reference number that the reader sees.
 */
@Component
public class FailurePage {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final FrameResolver frames;
    private final Templates templates;
    private final SecureRandom random = new SecureRandom();

    FailurePage(FrameResolver frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    public ResponseEntity<String> show(HttpServletRequest request, int status) {
        return show(request, status, "");
    }

    /**
     * The same page with a sentence of its own, in French, instead of the general one; empty for
     * the general one.
     */
    public ResponseEntity<String> show(HttpServletRequest request, int status, String sentence) {
        return Html.page(status, templates.designFailure(frame(request), status, "", sentence));
    }

    ResponseEntity<String> broken(HttpServletRequest request, String path, Throwable cause) {
        var reference = reference();
        LOG.error("{} broke, reference {}", path, reference, cause);
        return Html.page(500, templates.designFailure(frame(request), 500, reference, ""));
    }

    private Frame frame(HttpServletRequest request) {
        try {
            return frames.frame(request);
        } catch (RuntimeException e) {
            LOG.warn("no frame for the page of a failure: {}", e.toString());
            return frames.frame(null);
        }
    }

    private String reference() {
        var text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
