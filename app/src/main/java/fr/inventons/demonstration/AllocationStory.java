package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.allocation.Allocating;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.Deciding;
import fr.inventons.participation.allocation.Wanted;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.PlanDecision;
import fr.inventons.participation.workshop.Proposing;
import fr.inventons.participation.workshop.Seating;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Tables;
import fr.inventons.participation.workshop.Workshops;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who goes to which workshop, then to which table: proposed, proved, accepted. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class AllocationStory {
    private final Allocations allocations;
    private final Tables tables;
    private final Seats seats;
    private final Workshops workshops;
    private final Acts acts;

    AllocationStory(
            Allocations allocations, Tables tables, Seats seats, Workshops workshops, Acts acts) {
        this.allocations = allocations;
        this.tables = tables;
        this.seats = seats;
        this.workshops = workshops;
        this.acts = acts;
    }

    /**
     * Everybody.
     *
     * @param chosen tables that the officer chose herself, as for those who write
     */
    void allocate(Actor officer, MeetingId meeting, Map<ParticipantId, TableId> chosen) {
        var places = workshops.tablePlaces(Set.copyOf(chosen.values()));
        var pins =
                chosen.entrySet().stream()
                        .map(one ->
                                new Wanted.Pin(
                                        one.getKey(),
                                        Objects.requireNonNull(places.get(one.getValue()))
                                                .workshop()
                                                .id(),
                                        1))
                        .toList();
        var proposed =
                acts.now(
                        Allocating.Proposed.class,
                        () -> allocations.propose(officer, meeting, new Wanted(pins, List.of())));
        acts.now(Deciding.Accepted.class, () -> allocations.accept(officer, proposed.id()));
        chosen.forEach((who, table) ->
                acts.now(Seating.Seated.class, () -> seats.seat(officer, who, table)));
        for (var workshop : workshops.of(meeting)) {
            var plan =
                    acts.now(
                            Proposing.Proposed.class,
                            () -> tables.propose(officer, workshop.id(), false));
            acts.now(PlanDecision.Accepted.class, () -> tables.accept(officer, plan.id()));
        }
    }
}
