package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Mailing;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.Frame;
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

/** The guests of a meeting: inviting them, reminding those who have not answered. */
@Controller
class InvitationPages {
    private final Invitations invitations;
    private final InvitationViews views;
    private final InvitationWords words;
    private final Templates templates;

    InvitationPages(
            Invitations invitations,
            InvitationViews views,
            InvitationWords words,
            Templates templates) {
        this.invitations = invitations;
        this.views = views;
        this.words = words;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations")
    ResponseEntity<String> board(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String montrer) {
        var board = invitations.board(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        return Html.page(
                templates.participationInvitationInvitations(
                        frame, views.board(actor, board, montrer)));
    }

    /** What is about to be said, in each of its forms, and to how many. */
    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/invitations/envoi")
    ResponseEntity<String> look(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "invitation") String pour) {
        return Html.page(
                templates.participationInvitationMailing(
                        frame, views.mailing(actor, meeting(actor, id), purpose(pour), "")));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres/{id}/invitations/envoi")
    ResponseEntity<String> send(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pour,
            @RequestParam(defaultValue = "") String dernier) {
        var meeting = meeting(actor, id);
        var purpose = purpose(pour);
        if (purpose.tellsChange()) {
            throw new NotFound();
        }
        var mailing = invitations.send(actor, meeting.id(), purpose, number(dernier));
        return mailing instanceof Mailing.Sent
                ? Html.redirect("/rencontres/" + id + "/invitations")
                : Html.refused(
                        templates.participationInvitationMailing(
                                frame,
                                views.mailing(
                                        actor, meeting, purpose, words.refusal(meeting, mailing))));
    }

    private Meeting meeting(Actor actor, UUID id) {
        return invitations.prepared(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private static Purpose purpose(String typed) {
        return Purpose.named(typed).orElseThrow(NotFound::new);
    }

    /** -1, which no sending has, when it came without one. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
