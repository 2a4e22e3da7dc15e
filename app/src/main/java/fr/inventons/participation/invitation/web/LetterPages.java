package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.PaperLetter;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a sending, or one made up to look at before anything is sent. */
@Controller
class LetterPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Invitations invitations;
    private final LetterPapers papers;

    LetterPages(Invitations invitations, LetterPapers papers) {
        this.invitations = invitations;
        this.papers = papers;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations/lettres.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "invitation") String pour,
            @RequestParam(defaultValue = "") String envoi) {
        var meeting = meeting(actor, id);
        return file(
                "lettres.pdf",
                MediaType.APPLICATION_PDF,
                papers.pdf(meeting, letters(actor, meeting, pour, envoi)));
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations/lettres.docx")
    ResponseEntity<byte[]> docx(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "invitation") String pour,
            @RequestParam(defaultValue = "") String envoi) {
        var meeting = meeting(actor, id);
        return file(
                "lettres.docx", DOCX, papers.docx(meeting, letters(actor, meeting, pour, envoi)));
    }

    private List<PaperLetter> letters(Actor actor, Meeting meeting, String pour, String envoi) {
        if (envoi.isEmpty()) {
            var purpose = Purpose.named(pour).orElseThrow(NotFound::new);
            return List.of(invitations.sample(meeting, purpose));
        }
        var letters =
                envoi.matches("\\d{1,6}")
                        ? invitations.letters(actor, meeting.id(), Integer.parseInt(envoi))
                        : List.<PaperLetter>of();
        if (letters.isEmpty()) {
            throw new NotFound();
        }
        return letters;
    }

    private Meeting meeting(Actor actor, UUID id) {
        return invitations.prepared(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        var shown =
                type.equals(MediaType.APPLICATION_PDF)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", shown.filename(name).build().toString())
                .body(bytes);
    }
}
