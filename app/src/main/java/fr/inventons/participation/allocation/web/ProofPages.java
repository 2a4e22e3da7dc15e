package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.participation.allocation.Publications;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What anyone may read of an accepted allocation, and what each person may read of her place. */
@Controller
class ProofPages {
    private final Publications publications;
    private final Registrations registrations;
    private final ProofLayout layout;
    private final Tries tries;
    private final Templates templates;

    ProofPages(
            Publications publications,
            Registrations registrations,
            ProofLayout layout,
            Tries tries,
            Templates templates) {
        this.publications = publications;
        this.registrations = registrations;
        this.layout = layout;
        this.tries = tries;
        this.templates = templates;
    }

    @Open
    @GetMapping("/rencontres/{id}/repartition/preuve")
    ResponseEntity<String> proof(Frame frame, @PathVariable UUID id) {
        var published = publications.of(new MeetingId(id)).orElseThrow(NotFound::new);
        return Html.page(templates.participationAllocationProof(frame, layout.view(published)));
    }

    @Open
    @GetMapping("/rencontres/{id}/repartition/preuve.json")
    ResponseEntity<String> file(@PathVariable UUID id) {
        var file = publications.file(new MeetingId(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=preuve.json")
                .body(file);
    }

    /** Her own place, for whoever holds the code of her registration. */
    @Open
    @GetMapping("/inscription/{code}/repartition")
    ResponseEntity<String> own(
            Frame frame, @PathVariable("code") String typed, HttpServletRequest request) {
        if (!tries.mayTryCode(request)) {
            throw new NotFound();
        }
        var code = Codes.read(typed);
        if (code.flatMap(registrations::coded).isEmpty()) {
            tries.wrongCode(request);
            throw new NotFound();
        }
        var own = code.flatMap(publications::own).orElseThrow(NotFound::new);
        return Html.page(templates.participationAllocationOwnplace(frame, layout.own(own)));
    }
}
