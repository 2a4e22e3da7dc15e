package fr.inventons.participation.allocation;

import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
import java.time.Instant;

/** Every way {@link Allocations#propose} can end. */
public sealed interface Allocating {
    /** There is a proposal, proved. */
    record Proposed(AllocationId id) implements Allocating {}

    /** Nobody is on the list. */
    record Nobody() implements Allocating {}

    /** No workshop has a chair. */
    record NoChair() implements Allocating {}

    /** Two people who must be both together and apart. */
    record Contradiction(ParticipantId one, ParticipantId other) implements Allocating {}

    /** More people are pinned there in one turn than it holds. */
    record PinnedBeyondChairs(WorkshopId where, int chairs) implements Allocating {}

    /** She is pinned where she cannot be: access, language, or a ban. */
    record PinnedWhereBarred(ParticipantId who, WorkshopId where) implements Allocating {}

    record MeetingClosed(Instant since) implements Allocating {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Allocating {}
}
