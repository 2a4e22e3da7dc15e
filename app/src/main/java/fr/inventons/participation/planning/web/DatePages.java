package fr.inventons.participation.planning.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Bookings;
import fr.inventons.participation.meeting.DateDecision;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingChange;
import fr.inventons.participation.meeting.MeetingChange.Occasion;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Rescheduling;
import fr.inventons.participation.planning.Told;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Another date for a day, or none; says who will be told before the yes. */
@Controller
class DatePages {
    private static final String MOVE = "deplacement";
    private static final String POSTPONE = "report";
    private static final String CANCEL = "annulation";

    private final Meetings meetings;
    private final Told told;
    private final PlanWords words;
    private final Templates templates;

    DatePages(Meetings meetings, Told told, PlanWords words, Templates templates) {
        this.meetings = meetings;
        this.told = told;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/date")
    ResponseEntity<String> page(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = prepared(actor, id);
        return Html.page(
                templates.participationPlanningDate(
                        frame, view(actor, meeting, fresh(meeting), "", "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/date/deplacement")
    ResponseEntity<String> move(Frame frame, Actor actor, @PathVariable UUID id, DateForm form) {
        var meeting = prepared(actor, id);
        var day = Typed.day(form.jour());
        if (day.isEmpty()) {
            return refused(frame, actor, meeting, form, MOVE, "jour", words.say("day-unreadable"));
        }
        var hour = Typed.hour(form.heure());
        if (hour.isEmpty()) {
            return refused(
                    frame, actor, meeting, form, MOVE, "heure", words.say("hour-unreadable"));
        }
        var to = new Occasion(day.get(), hour.get(), form.lieu());
        return decide(frame, actor, meeting, form, MOVE, new DateDecision.Move(to));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/date/report")
    ResponseEntity<String> postpone(
            Frame frame, Actor actor, @PathVariable UUID id, DateForm form) {
        var meeting = prepared(actor, id);
        var decision = new DateDecision.Postpone(form.motif());
        return decide(frame, actor, meeting, form, POSTPONE, decision);
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/date/annulation")
    ResponseEntity<String> cancel(Frame frame, Actor actor, @PathVariable UUID id, DateForm form) {
        var meeting = prepared(actor, id);
        if (form.certain().isEmpty()) {
            return refused(
                    frame, actor, meeting, form, CANCEL, "certain", words.say("date.not-certain"));
        }
        var decision = new DateDecision.Cancel(form.raison());
        return decide(frame, actor, meeting, form, CANCEL, decision);
    }

    private ResponseEntity<String> decide(
            Frame frame,
            Actor actor,
            Meeting meeting,
            DateForm form,
            String act,
            DateDecision decision) {
        var seen = Optional.of(Numbers.read(form.vu())).filter(number -> number >= 0);
        var outcome = meetings.decide(actor, meeting.id(), seen, decision);
        return switch (outcome) {
            case Rescheduling.Done _, Rescheduling.AlreadySo _ ->
                    Html.redirect("/rencontres/" + meeting.id().value());
            case Rescheduling.Unknown() -> throw new NotFound();
            case Rescheduling.NotAllowed(var _) -> throw words.officerOnly(meeting);
            case Rescheduling.Begun() ->
                    refused(frame, actor, meeting, form, act, "", words.say("date.begun"));
            case Rescheduling.Over(var since) ->
                    refused(frame, actor, meeting, form, act, "", words.over(meeting, since));
            case Rescheduling.ChangedMeanwhile(var last) ->
                    refused(
                            frame,
                            actor,
                            meetings.see(actor, meeting.id()).orElseThrow(NotFound::new),
                            form,
                            act,
                            "",
                            words.say("date.changed-meanwhile", change(last)));
            case Rescheduling.OutsideCampaign(var from, var until) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            "jour",
                            words.say("date.outside", French.day(from), French.day(until)));
            case Rescheduling.InThePast(var today) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            "jour",
                            words.say("date.past", French.day(today)));
            case Rescheduling.PlaceMissing() ->
                    refused(frame, actor, meeting, form, act, "lieu", words.say("place-missing"));
            case Rescheduling.PlaceTooLong(int length, int limit) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            "lieu",
                            words.say("too-long", length, limit));
            case Rescheduling.ReasonMissing() ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            reason(act),
                            words.say("date.no-reason"));
            case Rescheduling.ReasonTooLong(int length, int limit) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            reason(act),
                            words.say("too-long", length, limit));
            case Rescheduling.Taken(var by) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            act,
                            "",
                            by.stream()
                                    .map(this::taken)
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
        };
    }

    private static String reason(String act) {
        return act.equals(CANCEL) ? "raison" : "motif";
    }

    private String taken(Bookings.Booked booked) {
        return words.say(
                switch (booked.what()) {
                    case ROOM -> "date.room-taken";
                    case PERSON -> "date.person-taken";
                },
                booked.name(),
                words.title(booked.other()));
    }

    private String change(MeetingChange change) {
        return switch (change.kind()) {
            case MOVED ->
                    words.say("date.was-moved", occasion(change.from()), occasion(change.to()));
            case POSTPONED ->
                    words.say("date.was-postponed", occasion(change.from()), change.reason());
            case CANCELLED ->
                    words.say("date.was-cancelled", occasion(change.from()), change.reason());
        };
    }

    private String occasion(Occasion occasion) {
        return words.say(
                "date.occasion",
                French.weekday(occasion.day()),
                French.hour(occasion.startsAt()),
                occasion.place());
    }

    private DateForm fresh(Meeting meeting) {
        return DateForm.of(meetings.changes(meeting.id()).size(), meeting);
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor actor,
            Meeting meeting,
            DateForm form,
            String act,
            String field,
            String error) {
        return Html.refused(
                templates.participationPlanningDate(
                        frame, view(actor, meeting, form.over(fresh(meeting)), act, field, error)));
    }

    private DateView view(
            Actor actor, Meeting meeting, DateForm form, String act, String field, String error) {
        var counts = told.counts(actor, meeting);
        return new DateView(
                meeting.id().value().toString(),
                meeting.title(),
                words.when(meeting),
                meeting.place(),
                meeting.postponed(),
                meeting.state() == Meeting.State.PREPARED,
                form,
                Arrays.stream(Reach.values())
                        .filter(counts::containsKey)
                        .map(reach ->
                                words.say(
                                        "date.told." + reach.name(),
                                        counts.getOrDefault(reach, 0L)))
                        .toList(),
                (int) counts.values().stream().mapToLong(Long::longValue).sum(),
                act,
                field,
                error,
                meetings.changes(meeting.id()).reversed().stream().map(this::change).toList());
    }

    /** A meeting whose day may still change, for its officer. */
    private Meeting prepared(Actor actor, UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        if (!meetings.prepares(actor, meeting.department())) {
            throw words.officerOnly(meeting);
        }
        return meeting;
    }
}
