package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.workshop.Seating;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopProgress;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The sentences about a workshop. */
@Component
class WorkshopWords {
    private final Territories territories;
    private final Campaigns campaigns;
    private final Messages messages;

    WorkshopWords(Territories territories, Campaigns campaigns, Messages messages) {
        this.territories = territories;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("workshop." + key, args);
    }

    String when(Meeting meeting) {
        return French.weekday(meeting.day());
    }

    String moment(Meeting meeting, Instant at) {
        return French.moment(at, zone(meeting));
    }

    String quality(Meeting meeting, String id) {
        return campaigns
                .campaign(meeting.campaign())
                .flatMap(campaign -> campaign.quality(id))
                .map(Campaign.Quality::label)
                .orElse(id);
    }

    Status status(Workshop workshop) {
        return switch (workshop.state()) {
            case PREPARED -> new Status(say("status-prepared"), "neutre", "horloge");
            case OPEN -> new Status(say("status-open"), "route", "crayon");
            case CLOSED -> new Status(say("status-closed"), "neutre", "fait");
        };
    }

    String next(Meeting meeting, Workshop workshop) {
        return switch (workshop.state()) {
            case PREPARED ->
                    switch (meeting.state()) {
                        case PREPARED -> say("next-before");
                        case OPEN -> say("next-open");
                        case CLOSED, CANCELLED -> say("next-never");
                    };
            case OPEN -> say("next-close", moment(meeting, workshop.openedAt().orElseThrow()));
            case CLOSED -> say("next-closed", moment(meeting, workshop.closedAt().orElseThrow()));
        };
    }

    /** Why an act on a workshop was refused; empty when it was not. */
    String refusal(Meeting meeting, WorkshopProgress progress) {
        return switch (progress) {
            case WorkshopProgress.Done() -> "";
            case WorkshopProgress.AlreadyDone() -> "";
            case WorkshopProgress.Unknown() -> throw new NotFound();
            case WorkshopProgress.MeetingNotBegun() -> say("meeting-not-begun");
            case WorkshopProgress.MeetingClosed(var since) ->
                    say("meeting-closed", moment(meeting, since));
            case WorkshopProgress.WorkshopClosed(var since) ->
                    say("workshop-closed", moment(meeting, since));
            case WorkshopProgress.NotOpened() -> say("not-opened");
        };
    }

    /** Why somebody did not move; empty when she did. */
    String refusal(Meeting meeting, String name, Seating seating) {
        return switch (seating) {
            case Seating.Seated() -> "";
            case Seating.Unseated() -> "";
            case Seating.AlreadySo() -> "";
            case Seating.TableFull(int number, int seats) -> say("table-full", number, seats, name);
            case Seating.MeetingClosed(var since) -> say("seats-closed", moment(meeting, since));
            case Seating.AnotherMeeting() -> throw new NotFound();
            case Seating.Unknown() -> throw new NotFound();
        };
    }

    private ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
