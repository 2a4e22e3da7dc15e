package fr.inventons.oversight.audit.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.oversight.audit.AuditTrail;
import fr.inventons.oversight.audit.Reading;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import gg.jte.generated.precompiled.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The journal as a page. */
@Controller
class JournalPages {
    private final AuditTrail trail;
    private final Templates templates;

    JournalPages(AuditTrail trail, Templates templates) {
        this.trail = trail;
        this.templates = templates;
    }

    @For({Role.AUDITOR, Role.OPERATOR})
    @GetMapping("/journal")
    ResponseEntity<String> journal(
            Frame frame,
            Actor actor,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String avant) {
        var before = avant.matches("[0-9]{1,18}") ? Long.parseLong(avant) : Long.MAX_VALUE;
        return switch (trail.read(actor, type, before)) {
            case Reading.Lines page ->
                    Html.page(templates.oversightAuditJournal(frame, page, type));
            case Reading.NotAllowed() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }
}
