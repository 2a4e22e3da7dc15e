package fr.inventons.oversight.portal.web;

import fr.inventons.oversight.portal.Portal;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say how to take part, how to reach us, and what is done with what. */
@Controller
class InformationPages {
    private final Portal portal;
    private final Templates templates;

    InformationPages(Portal portal, Templates templates) {
        this.portal = portal;
        this.templates = templates;
    }

    @Open
    @GetMapping("/participer")
    ResponseEntity<String> takePart(Frame frame) {
        return Html.page(templates.oversightPortalTakepart(frame, portal.toCome()));
    }

    @Open
    @GetMapping("/j-ai-participe")
    ResponseEntity<String> tookPart(Frame frame) {
        return Html.page(templates.oversightPortalTookpart(frame));
    }

    @Open
    @GetMapping("/porter-une-action")
    ResponseEntity<String> bearAnAction(Frame frame) {
        return Html.page(templates.oversightPortalAction(frame));
    }

    @Open
    @GetMapping("/contact")
    ResponseEntity<String> contact(Frame frame) {
        return Html.page(templates.oversightPortalContact(frame));
    }

    @Open
    @GetMapping("/accessibilite")
    ResponseEntity<String> accessibility(Frame frame) {
        return Html.page(templates.oversightPortalAccessibility(frame));
    }

    @Open
    @GetMapping("/donnees-personnelles")
    ResponseEntity<String> personalData(Frame frame) {
        return Html.page(templates.oversightPortalPersonaldata(frame));
    }
}
