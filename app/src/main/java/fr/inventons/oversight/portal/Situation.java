package fr.inventons.oversight.portal;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.transmission.Transmission;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a meeting stands, in the numbers that decide what to do next.
 *
 * @param today in the département's own time
 * @param silentTables tables that wrote nothing
 * @param writingTables tables that wrote something
 * @param waitingWorkshops workshops that were not opened yet
 * @param remontee the remontée that the meeting is part of
 */
record Situation(
        Meeting meeting,
        LocalDate today,
        int participants,
        int tables,
        int silentTables,
        int writingTables,
        int waitingWorkshops,
        Optional<Transmission> remontee) {

    /** The day that stands so many days from the meeting's, before it when negative. */
    LocalDate day(int fromMeeting) {
        return meeting.day().plusDays(fromMeeting);
    }
}
