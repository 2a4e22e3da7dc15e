package fr.inventons.platform.web;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers made of pages: 200 shows, 422 refuses and keeps what was typed, 303 follows an act. */
public final class Html {
    private static final MediaType TYPE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private Html() {}

    /** Shows a page. */
    public static ResponseEntity<String> page(JteModel page) {
        return page(200, page);
    }

    /** Shows the form again with the reason of the refusal and everything that was typed. */
    public static ResponseEntity<String> refused(JteModel page) {
        return page(422, page);
    }

    /** Shows a page with another status. */
    public static ResponseEntity<String> page(int status, JteModel page) {
        return ResponseEntity.status(status)
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .body(page.render());
    }

    /**
     * After an act: the browser asks for {@code path} anew, so that going back or reloading does
     * not act twice.
     */
    public static ResponseEntity<String> redirect(String path) {
        return ResponseEntity.status(303).location(URI.create(path)).build();
    }
}
