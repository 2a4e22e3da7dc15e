package fr.inventons.participation.allocation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Joining;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Moves one person by hand, within chairs, access and languages. */
@Component
class Hand {
    private final Memberships memberships;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Participants participants;
    private final Registrations registrations;
    private final Plans plans;

    Hand(
            Memberships memberships,
            Workshops workshops,
            Meetings meetings,
            Participants participants,
            Registrations registrations,
            Plans plans) {
        this.memberships = memberships;
        this.workshops = workshops;
        this.meetings = meetings;
        this.participants = participants;
        this.registrations = registrations;
        this.plans = plans;
    }

    Moving move(Actor by, ParticipantId who, WorkshopId where, int round) {
        var workshop = workshops.see(by, where);
        var participant = participants.participant(who);
        if (workshop.isEmpty()
                || participant.isEmpty()
                || !participant.get().meeting().equals(workshop.get().meeting())) {
            return new Moving.Unknown();
        }
        var id = workshop.get().meeting();
        var meeting = meetings.hold(id).orElseThrow();
        var plan = plans.plan(id);
        if (round < 1 || round > Math.max(1, plan.rounds())) {
            return new Moving.Unknown();
        }
        if (meeting.over()) {
            return new Moving.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var said = registrations.answersOf(id).getOrDefault(who, Answers.none());
        var obstacle = new Obstacles(plan).of(said, where);
        if (obstacle.isPresent()) {
            return new Moving.NotForHer(obstacle.get());
        }
        int chairs = plans.capacities(id).getOrDefault(where, 0);
        var members = memberships.of(id);
        boolean there =
                members.stream()
                        .anyMatch(one ->
                                one.participant().equals(who) && one.workshop().equals(where));
        long taken =
                members.stream()
                        .filter(one -> one.workshop().equals(where) && one.round() == round)
                        .count();
        if (!there && taken >= chairs) {
            return new Moving.WorkshopFull(chairs);
        }
        return switch (memberships.join(by, who, where, round)) {
            case Joining.Joined() -> new Moving.Moved();
            case Joining.AlreadySo() -> new Moving.AlreadySo();
            case Joining.WorkshopFull(int most) -> new Moving.WorkshopFull(most);
            case Joining.InAnotherRound(int other) -> new Moving.InAnotherRound(other);
            case Joining.MeetingClosed(var since) -> new Moving.MeetingClosed(since);
            case Joining.Left() -> throw new IllegalStateException("joined, not left");
            case Joining.Unknown() -> new Moving.Unknown();
        };
    }
}
