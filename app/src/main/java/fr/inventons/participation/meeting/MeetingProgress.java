package fr.inventons.participation.meeting;

import fr.inventons.foundation.territory.DepartmentCode;
import java.time.Instant;

/** Every way that announcing, beginning or closing a meeting can end. */
public sealed interface MeetingProgress {
    record Done() implements MeetingProgress {}

    /** It had been done before, by this person or another one: nothing was written. */
    record AlreadyDone() implements MeetingProgress {}

    record NotAllowed(DepartmentCode department) implements MeetingProgress {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements MeetingProgress {}

    /** The meeting is over. */
    record Closed(Instant since) implements MeetingProgress {}

    /** It will not take place. */
    record Cancelled(Instant since) implements MeetingProgress {}

    /** Its day is to be told: it gets a day before it begins. */
    record Postponed(Instant since) implements MeetingProgress {}

    /** A meeting that has not begun cannot be closed. */
    record NotBegun() implements MeetingProgress {}
}
