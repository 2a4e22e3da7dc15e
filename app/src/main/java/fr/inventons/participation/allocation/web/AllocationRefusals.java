package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.allocation.Allocating;
import fr.inventons.participation.allocation.Moving;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Why nothing was done, in one sentence. */
@Component
class AllocationRefusals {
    private final Participants participants;
    private final Workshops workshops;
    private final AllocationWords words;

    AllocationRefusals(Participants participants, Workshops workshops, AllocationWords words) {
        this.participants = participants;
        this.workshops = workshops;
        this.words = words;
    }

    String say(String key) {
        return words.say(key);
    }

    String closed(Meeting meeting, Instant since) {
        return words.say("closed", words.moment(meeting, since));
    }

    String sentence(Actor actor, Meeting meeting, Allocating outcome) {
        return switch (outcome) {
            case Allocating.Proposed _ -> "";
            case Allocating.Nobody() -> words.say("nobody");
            case Allocating.NoChair() -> words.say("no-chair");
            case Allocating.Contradiction(var one, var other) ->
                    words.say(
                            "contradiction",
                            name(actor, meeting, one),
                            name(actor, meeting, other));
            case Allocating.PinnedBeyondChairs(var where, int chairs) ->
                    words.say("pinned-beyond", title(where), chairs);
            case Allocating.PinnedWhereBarred(var who, var where) ->
                    words.say("pinned-barred", name(actor, meeting, who), title(where));
            case Allocating.MeetingClosed(var since) -> closed(meeting, since);
            case Allocating.Unknown() -> throw new NotFound();
        };
    }

    String sentence(
            Actor actor, Meeting meeting, ParticipantId who, WorkshopId where, Moving outcome) {
        var name = name(actor, meeting, who);
        return switch (outcome) {
            case Moving.Moved() -> "";
            case Moving.AlreadySo() -> "";
            case Moving.WorkshopFull(int chairs) -> words.say("full", title(where), chairs, name);
            case Moving.InAnotherRound(int round) ->
                    words.say("other-turn", name, title(where), round);
            case Moving.NotForHer(var obstacle) ->
                    words.say("not-for-her", name, words.obstacle(obstacle));
            case Moving.MeetingClosed(var since) -> closed(meeting, since);
            case Moving.Unknown() -> throw new NotFound();
        };
    }

    String name(Actor actor, Meeting meeting, ParticipantId who) {
        return participants.listed(actor, meeting.id()).stream()
                .filter(line -> line.participant().id().equals(who))
                .map(line -> line.person().name())
                .findFirst()
                .orElse(words.say("not-here"));
    }

    private String title(WorkshopId where) {
        return workshops.workshop(where).map(Workshop::title).orElse("");
    }
}
