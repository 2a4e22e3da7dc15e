package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingProgress;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The sentences about a meeting. */
@Component
class MeetingWords {
    private final Territories territories;
    private final Messages messages;
    private final Clock clock;

    MeetingWords(Territories territories, Messages messages, Clock clock) {
        this.territories = territories;
        this.messages = messages;
        this.clock = clock;
    }

    String say(String key, Object... args) {
        return messages.say("meeting." + key, args);
    }

    String when(Meeting meeting) {
        return meeting.postponed()
                ? say("when-postponed")
                : say("when", French.weekday(meeting.day()), French.hour(meeting.startsAt()));
    }

    String where(Meeting meeting) {
        var department = department(meeting);
        return meeting.neighbourhood()
                .flatMap(territories::neighbourhood)
                .map(Neighbourhood::usualName)
                .map(name -> say("where", name, department))
                .orElse(department);
    }

    /** True from the morning of the day on, there. */
    boolean today(Meeting meeting) {
        return !meeting.day().isAfter(LocalDate.now(clock.withZone(zone(meeting))));
    }

    String department(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::name)
                .orElse(meeting.department().value());
    }

    Status status(Meeting meeting) {
        return switch (meeting.state()) {
            case CANCELLED -> new Status(say("status-cancelled"), "neutre", "pause");
            case PREPARED -> coming(meeting);
            case OPEN -> new Status(say("status-open"), "route", "gens");
            case CLOSED -> new Status(say("status-closed"), "neutre", "fait");
        };
    }

    private Status coming(Meeting meeting) {
        if (meeting.postponed()) {
            return new Status(say("status-postponed"), "attente", "horloge");
        }
        return meeting.announcedAt().isPresent()
                ? new Status(say("status-announced"), "route", "envoi")
                : new Status(say("status-prepared"), "neutre", "crayon");
    }

    String announced(Meeting meeting) {
        return meeting.announcedAt()
                .map(at -> say("announced-since", French.day(at, zone(meeting))))
                .orElseGet(() -> say("not-announced"));
    }

    String next(Meeting meeting, boolean officer, int participants) {
        return switch (meeting.state()) {
            case CLOSED ->
                    say(
                            "next-closed",
                            French.moment(meeting.closedAt().orElseThrow(), zone(meeting)));
            case OPEN -> say(officer ? "next-close" : "next-facilitator");
            case CANCELLED ->
                    say(
                            "next-cancelled",
                            French.moment(meeting.cancelledAt().orElseThrow(), zone(meeting)));
            case PREPARED ->
                    meeting.postponed()
                            ? say(officer ? "next-postponed" : "next-postponed-wait")
                            : officer
                                    ? say(participants == 0 ? "next-list" : "next-begin")
                                    : say("next-facilitator");
        };
    }

    String closed(Meeting meeting, Instant since) {
        return say(
                meeting.cancelledAt().isPresent() ? "cancelled" : "closed",
                French.moment(since, zone(meeting)));
    }

    Forbidden officerOnly(Meeting meeting) {
        return new Forbidden(say("officer-only", department(meeting)));
    }

    /** Why an act on the meeting was refused; empty when it was not. */
    String refusal(Meeting meeting, MeetingProgress progress) {
        return switch (progress) {
            case MeetingProgress.Done() -> "";
            case MeetingProgress.AlreadyDone() -> "";
            case MeetingProgress.NotBegun() -> say("not-begun");
            case MeetingProgress.Cancelled(var since) -> closed(meeting, since);
            case MeetingProgress.Postponed(var since) ->
                    say("postponed", French.day(since, zone(meeting)));
            case MeetingProgress.Closed(var since) -> closed(meeting, since);
            case MeetingProgress.NotAllowed(var department) -> throw officerOnly(meeting);
            case MeetingProgress.Unknown() -> throw new NotFound();
        };
    }

    private ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
