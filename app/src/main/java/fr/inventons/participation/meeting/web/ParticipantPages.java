package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
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

/** The list of a meeting, one person at a time. */
@Controller
class ParticipantPages {
    private final Participants participants;
    private final ParticipantLists lists;
    private final ParticipantWords words;
    private final Templates templates;

    ParticipantPages(
            Participants participants,
            ParticipantLists lists,
            ParticipantWords words,
            Templates templates) {
        this.participants = participants;
        this.lists = lists;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/participants")
    ResponseEntity<String> list(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationMeetingParticipants(
                        frame, view(actor, words.see(actor, id), "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/participants/ajout")
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationMeetingPerson(
                        frame, form(meeting, ParticipantForm.empty(), "", "", false)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/ajout")
    ResponseEntity<String> add(
            Frame frame, Actor actor, @PathVariable UUID id, ParticipantForm form) {
        var meeting = words.prepared(actor, id);
        var enrolment =
                participants.register(
                        actor, new MeetingId(id), form.participant(), form.namesake());
        return switch (enrolment) {
            case Enrolment.Enrolled(var participant) ->
                    Html.redirect("/rencontres/" + id + "/participants");
            case Enrolment.AlreadyThere(var participant) ->
                    refused(frame, meeting, form, "", words.say("already-there"), true);
            case Enrolment.Refused(var reason) ->
                    refused(
                            frame,
                            meeting,
                            form,
                            ParticipantWords.field(reason),
                            words.refusal(reason),
                            false);
            case Enrolment.MeetingClosed(var since) ->
                    refused(
                            frame,
                            words.prepared(actor, id),
                            form,
                            "",
                            words.closed(words.prepared(actor, id)),
                            false);
            case Enrolment.NotAllowed() -> throw new NotFound();
            case Enrolment.Unknown() -> throw new NotFound();
            case Enrolment.Withdrawn() -> throw new IllegalStateException();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/{participant}/retrait")
    ResponseEntity<String> withdraw(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID participant) {
        words.prepared(actor, id);
        return switch (participants.withdraw(actor, new ParticipantId(participant))) {
            case Enrolment.MeetingClosed(var since) ->
                    Html.refused(
                            templates.participationMeetingParticipants(
                                    frame,
                                    view(
                                            actor,
                                            words.see(actor, id),
                                            words.closed(words.see(actor, id)))));
            case Enrolment.Withdrawn() -> Html.redirect("/rencontres/" + id + "/participants");
            case Enrolment.Unknown() -> Html.redirect("/rencontres/" + id + "/participants");
            case Enrolment.NotAllowed() -> throw new NotFound();
            case Enrolment.Enrolled(var there) -> throw new IllegalStateException();
            case Enrolment.AlreadyThere(var there) -> throw new IllegalStateException();
            case Enrolment.Refused(var reason) -> throw new IllegalStateException();
        };
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Meeting meeting,
            ParticipantForm form,
            String field,
            String error,
            boolean asksNamesake) {
        return Html.refused(
                templates.participationMeetingPerson(
                        frame, form(meeting, form, field, error, asksNamesake)));
    }

    private ParticipantFormView form(
            Meeting meeting,
            ParticipantForm form,
            String field,
            String error,
            boolean asksNamesake) {
        var id = meeting.id().value();
        return new ParticipantFormView(
                id.toString(),
                meeting.title(),
                words.say("add-title"),
                "/rencontres/" + id + "/participants/ajout",
                "",
                form,
                words.qualities(meeting),
                field,
                error,
                asksNamesake);
    }

    private ParticipantsView view(Actor actor, Meeting meeting, String refusal) {
        boolean officer = words.prepares(actor, meeting);
        return new ParticipantsView(
                meeting.id().value().toString(),
                meeting.title(),
                officer,
                !meeting.over(),
                lists.refused(actor, meeting.id()).size(),
                refusal,
                participants.listed(actor, meeting.id()).stream()
                        .map(line ->
                                new ParticipantsView.Line(
                                        line.participant().id().value().toString(),
                                        line.person().name(),
                                        words.quality(meeting, line.participant().qualityId()),
                                        line.organisation(),
                                        officer ? words.reach(line.person()) : ""))
                        .toList());
    }
}
