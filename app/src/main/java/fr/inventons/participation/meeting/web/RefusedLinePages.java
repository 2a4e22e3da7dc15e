package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.RefusedLine;
import fr.inventons.participation.meeting.RefusedLineId;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.SheetAnswer;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lines that could not be taken: corrected here, or in a spreadsheet, or discarded. */
@Controller
class RefusedLinePages {
    private final Participants participants;
    private final ParticipantLists lists;
    private final ParticipantWords words;
    private final Templates templates;

    RefusedLinePages(
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
    @GetMapping("/rencontres/{id}/participants/refusees")
    ResponseEntity<byte[]> file(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") String format) {
        var meeting = words.prepared(actor, id);
        var columns =
                List.of(
                        Column.CIVILITY,
                        Column.FAMILY_NAME,
                        Column.GIVEN_NAME,
                        Column.QUALITY,
                        Column.ORGANISATION,
                        Column.EMAIL,
                        Column.PHONE,
                        Column.ADDRESS,
                        Column.RELAY);
        var header = new ArrayList<>(columns.stream().map(Column::title).toList());
        header.add(words.say("reason-column"));
        header.add(Column.MARK.title());
        var rows = lists.refused(actor, meeting.id()).stream().map(this::row).toList();
        return SheetAnswer.of(
                SheetFormat.of(format).orElse(SheetFormat.CSV),
                "lignes-refusees",
                words.say("refused-sheet"),
                frame.fictional(),
                header,
                rows);
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/participants/refusees/{line}")
    ResponseEntity<String> form(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID line) {
        var meeting = words.prepared(actor, id);
        var refused = find(actor, meeting, line);
        var quality = lists.qualityMeant(meeting, refused.participant().quality());
        return Html.page(
                templates.participationMeetingPerson(
                        frame,
                        view(
                                meeting,
                                refused,
                                ParticipantForm.of(refused.participant(), quality),
                                ParticipantWords.field(refused.reason()),
                                words.refusal(refused.reason()),
                                false)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/refusees/{line}")
    ResponseEntity<String> correct(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID line,
            ParticipantForm form) {
        var meeting = words.prepared(actor, id);
        var back = "/rencontres/" + id + "/participants/liste";
        var refused =
                lists.refused(actor, meeting.id()).stream()
                        .filter(there -> there.id().value().equals(line))
                        .findFirst();
        if (refused.isEmpty()) {
            return Html.redirect(back);
        }
        var correction =
                participants.correct(
                        actor,
                        meeting.id(),
                        refused.get().id(),
                        form.participant(),
                        form.namesake());
        return switch (correction) {
            case Enrolment.Enrolled(var there) -> Html.redirect(back);
            case Enrolment.AlreadyThere(var there) ->
                    again(frame, meeting, refused.get(), form, "", "already-there-line", true);
            case Enrolment.Refused(var reason) ->
                    Html.refused(
                            templates.participationMeetingPerson(
                                    frame,
                                    view(
                                            meeting,
                                            refused.get(),
                                            form,
                                            ParticipantWords.field(reason),
                                            words.refusal(reason),
                                            false)));
            case Enrolment.MeetingClosed(var since) ->
                    Html.refused(
                            templates.participationMeetingPerson(
                                    frame,
                                    view(
                                            meeting,
                                            refused.get(),
                                            form,
                                            "",
                                            words.closed(words.see(actor, id)),
                                            false)));
            case Enrolment.NotAllowed() -> throw new NotFound();
            case Enrolment.Unknown() -> throw new NotFound();
            case Enrolment.Withdrawn() -> throw new IllegalStateException();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/participants/refusees/{line}/ecart")
    ResponseEntity<String> discard(Actor actor, @PathVariable UUID id, @PathVariable UUID line) {
        var meeting = words.prepared(actor, id);
        lists.discard(actor, meeting.id(), new RefusedLineId(line));
        return Html.redirect("/rencontres/" + id + "/participants/liste");
    }

    private ResponseEntity<String> again(
            Frame frame,
            Meeting meeting,
            RefusedLine line,
            ParticipantForm form,
            String field,
            String key,
            boolean asksNamesake) {
        return Html.refused(
                templates.participationMeetingPerson(
                        frame, view(meeting, line, form, field, words.say(key), asksNamesake)));
    }

    private ParticipantFormView view(
            Meeting meeting,
            RefusedLine line,
            ParticipantForm form,
            String field,
            String error,
            boolean asksNamesake) {
        var id = meeting.id().value();
        return new ParticipantFormView(
                id.toString(),
                meeting.title(),
                words.say("correct-title", String.valueOf(line.number())),
                "/rencontres/" + id + "/participants/refusees/" + line.id().value(),
                line.participant().quality().isEmpty()
                        ? ""
                        : words.say("line-said", line.participant().quality()),
                form,
                words.qualities(meeting),
                field,
                error,
                asksNamesake);
    }

    private RefusedLine find(Actor actor, Meeting meeting, UUID line) {
        return lists.refused(actor, meeting.id()).stream()
                .filter(there -> there.id().value().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<String> row(RefusedLine line) {
        var participant = line.participant();
        var person = participant.person();
        return List.of(
                person.civility(),
                person.familyName(),
                person.givenName(),
                participant.quality(),
                participant.organisation(),
                person.email(),
                person.mobile(),
                person.postalAddress(),
                person.relay(),
                words.refusal(line.reason()),
                line.id().value().toString());
    }
}
