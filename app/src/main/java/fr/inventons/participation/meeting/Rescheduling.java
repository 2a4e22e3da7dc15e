package fr.inventons.participation.meeting;

import fr.inventons.foundation.territory.DepartmentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every way that moving, postponing or cancelling a meeting can end. */
public sealed interface Rescheduling {
    /** It is written, and told by the fact of the same name. */
    record Done(MeetingChange change) implements Rescheduling {}

    /** It was so before: nothing was written. */
    record AlreadySo() implements Rescheduling {}

    record NotAllowed(DepartmentCode department) implements Rescheduling {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Rescheduling {}

    /** The day has begun. */
    record Begun() implements Rescheduling {}

    /** It is closed or cancelled. */
    record Over(Instant since) implements Rescheduling {}

    /** Somebody else decided another thing since this form was shown. */
    record ChangedMeanwhile(MeetingChange last) implements Rescheduling {}

    /** The day is not within the campaign; both bounds are included. */
    record OutsideCampaign(LocalDate from, LocalDate until) implements Rescheduling {}

    /** A day to come never moves into the past; one that is past may still be put right. */
    record InThePast(LocalDate today) implements Rescheduling {}

    record PlaceMissing() implements Rescheduling {}

    record PlaceTooLong(int length, int limit) implements Rescheduling {}

    record ReasonMissing() implements Rescheduling {}

    record ReasonTooLong(int length, int limit) implements Rescheduling {}

    /** A room or a person is taken by another meeting at that time. */
    record Taken(List<Bookings.Booked> by) implements Rescheduling {}
}
