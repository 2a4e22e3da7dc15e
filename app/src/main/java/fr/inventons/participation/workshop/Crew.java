package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.Meeting;
import java.time.Instant;

/** Every way that appointing a rapporteur or a facilitator can end. */
public sealed interface Crew {
    record Appointed() implements Crew {}

    /** The person holds it already: nothing was written. */
    record AlreadySo() implements Crew {}

    /** No such table or meeting, or not for this reader. */
    record Unknown() implements Crew {}

    /** Only the officer who prepares the meeting appoints facilitators. */
    record NotAllowed() implements Crew {}

    record UnknownPerson() implements Crew {}

    /** She runs another meeting on that day. */
    record RunsAnother(Meeting other) implements Crew {}

    record MeetingClosed(Instant since) implements Crew {}
}
