package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Phrasing;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.invitation.Sender;
import fr.inventons.participation.invitation.Wording;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officer's own words, and who signs them. */
@Controller
class PhrasingPages {
    private final Invitations invitations;
    private final InvitationWords words;
    private final Templates templates;

    PhrasingPages(Invitations invitations, InvitationWords words, Templates templates) {
        this.invitations = invitations;
        this.words = words;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations/texte")
    ResponseEntity<String> text(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "invitation") String pour) {
        var meeting = meeting(actor, id);
        var purpose = Purpose.named(pour).orElseThrow(NotFound::new);
        return Html.page(
                templates.participationInvitationPhrasing(
                        frame,
                        view(
                                meeting,
                                purpose.slug(),
                                words.purpose(purpose),
                                "",
                                "",
                                "",
                                PhrasingForm.ofWording(invitations.wording(meeting, purpose)))));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres/{id}/invitations/texte")
    ResponseEntity<String> write(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pour,
            PhrasingForm form) {
        var meeting = meeting(actor, id);
        var purpose = Purpose.named(pour).orElseThrow(NotFound::new);
        var phrasing =
                invitations.write(actor, meeting.id(), purpose, form.revision(), form.wording());
        if (phrasing instanceof Phrasing.Written) {
            return Html.redirect("/rencontres/" + id + "/invitations/envoi?pour=" + pour);
        }
        var there = invitations.wording(meeting, purpose);
        boolean changed = phrasing instanceof Phrasing.ChangedMeanwhile;
        return Html.refused(
                templates.participationInvitationPhrasing(
                        frame,
                        view(
                                meeting,
                                purpose.slug(),
                                words.purpose(purpose),
                                words.refusal(meeting, phrasing),
                                InvitationWords.field(phrasing),
                                changed ? written(there.text()) : "",
                                changed ? form.at(there.revision()) : form)));
    }

    private static String written(Wording wording) {
        return String.join("\n", wording.subject(), wording.body(), wording.closing());
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations/expediteur")
    ResponseEntity<String> sender(Frame frame, Actor actor, @PathVariable UUID id) {
        var board = invitations.board(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        return Html.page(
                templates.participationInvitationSender(
                        frame,
                        view(
                                board.meeting(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                PhrasingForm.ofSender(board.sender()))));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres/{id}/invitations/expediteur")
    ResponseEntity<String> sign(
            Frame frame, Actor actor, @PathVariable UUID id, PhrasingForm form) {
        var meeting = meeting(actor, id);
        if (form.dayUnreadable()) {
            return Html.refused(
                    templates.participationInvitationSender(
                            frame,
                            view(meeting, "", "", words.say("day-unreadable"), "avant", "", form)));
        }
        var phrasing = invitations.signAs(actor, meeting.id(), form.revision(), form.sender());
        if (phrasing instanceof Phrasing.Written) {
            return Html.redirect("/rencontres/" + id + "/invitations");
        }
        var there = invitations.board(actor, meeting.id()).orElseThrow().sender();
        boolean changed = phrasing instanceof Phrasing.ChangedMeanwhile;
        return Html.refused(
                templates.participationInvitationSender(
                        frame,
                        view(
                                meeting,
                                "",
                                "",
                                words.refusal(meeting, phrasing),
                                InvitationWords.field(phrasing),
                                changed ? signed(there.text()) : "",
                                changed ? form.at(there.revision()) : form)));
    }

    private static String signed(Sender sender) {
        return String.join(
                "\n",
                sender.service(),
                sender.address(),
                sender.telephone(),
                sender.signature(),
                sender.answerBy().map(French::day).orElse(""));
    }

    private PhrasingView view(
            Meeting meeting,
            String purpose,
            String purposeName,
            String error,
            String field,
            String other,
            PhrasingForm form) {
        return new PhrasingView(
                meeting.id().value().toString(),
                meeting.title(),
                words.facts(meeting),
                purpose,
                purposeName,
                error,
                field,
                other,
                form);
    }

    private Meeting meeting(Actor actor, UUID id) {
        return invitations.prepared(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
