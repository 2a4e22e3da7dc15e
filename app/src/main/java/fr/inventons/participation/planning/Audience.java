package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import java.util.Set;

/** Slot: who is to be told when the day of a meeting changes. Modules above add theirs. */
public interface Audience {
    /** The people of that meeting that this module knows of. */
    Set<PersonId> of(MeetingId meeting);
}
