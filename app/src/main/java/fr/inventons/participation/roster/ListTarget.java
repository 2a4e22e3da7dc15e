package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.NewParticipant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Slot: a list of people of a meeting that files go into and come from. Rights are decided before:
 * whoever prepares the meeting.
 */
public interface ListTarget {
    /** A word that stays: kept in the database and written in addresses: « participants ». */
    String kind();

    /** Everybody on the list, some hundreds at a time, in any order that stays. */
    void each(Meeting meeting, Consumer<List<Entry>> reader);

    /** Those lines of the list; unknown ones are left out. */
    List<Entry> entries(Meeting meeting, Set<UUID> refs);

    /** Why somebody cannot be taken as typed; empty when she can be. */
    Optional<Enrolment.Reason> refusal(Meeting meeting, NewParticipant typed);

    /**
     * Writes into the list, within the transaction of the caller: the meeting stays locked.
     *
     * @return false when {@code by} may not change this list now
     */
    boolean write(Actor by, Meeting meeting, Consumer<TargetWriting> work);
}
