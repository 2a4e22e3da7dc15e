package fr.inventons.demonstration.web;

import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Each component of the house in each of its states. */
@Controller
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class GalleryPages {
    private final Templates templates;

    GalleryPages(Templates templates) {
        this.templates = templates;
    }

    @Open
    @GetMapping("/demonstration/composants")
    ResponseEntity<String> show(Frame frame) {
        return Html.page(templates.demonstrationComposants(frame));
    }

    /** The buttons of the gallery do nothing. */
    @Open
    @PostMapping("/demonstration/composants")
    ResponseEntity<String> doNothing() {
        return Html.redirect("/demonstration/composants");
    }
}
