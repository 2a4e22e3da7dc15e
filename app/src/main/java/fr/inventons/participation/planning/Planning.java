package fr.inventons.participation.planning;

import java.time.Instant;

/** Every way that a change of the plan of a day can end. */
public sealed interface Planning {
    /** Written; the plan has this revision now. */
    record Done(int revision) implements Planning {}

    /** It was so before: nothing was written. */
    record AlreadySo() implements Planning {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Planning {}

    /** Only the officer who prepares the meeting plans it. */
    record NotAllowed() implements Planning {}

    /** The meeting is closed or cancelled. */
    record Over(Instant since) implements Planning {}

    /** Somebody changed the plan since this form was shown; this is how it stands now. */
    record Outdated(DayPlan now) implements Planning {}

    record Refused(Clash clash) implements Planning {}
}
