package fr.inventons.foundation.identity.web;

import fr.inventons.platform.web.FailurePage;
import fr.inventons.platform.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A form without its token: opened long ago, or sent by a page that is not ours. */
@Component
class RefusedForms implements AccessDeniedHandler {
    private final FailurePage page;
    private final Messages messages;

    RefusedForms(FailurePage page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var sentence =
                refusal instanceof CsrfException ? messages.say("identity.form-too-old") : "";
        var answer = page.show(request, 403, sentence);
        response.setStatus(403);
        response.setHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = answer.getBody();
        response.getOutputStream()
                .write((body == null ? "" : body).getBytes(StandardCharsets.UTF_8));
    }
}
