package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.NewParticipant;
import java.util.UUID;

/** The way into a list while a file is written. */
public interface TargetWriting {
    /** What came of a line. */
    sealed interface Written {
        record Done() implements Written {}

        /** Nothing had to be written. */
        record Nothing() implements Written {}

        record Refused(Enrolment.Reason reason) implements Written {}
    }

    /**
     * Adds somebody.
     *
     * @param namesake true when a person told her apart from everyone of that name
     */
    Written add(NewParticipant typed, boolean namesake);

    Written change(UUID ref, NewParticipant after);

    Written remove(UUID ref);

    /** Keeps a line for correction. */
    void keep(int number, NewParticipant typed, Enrolment.Reason reason);

    /** A line that was kept came back corrected. */
    void corrected(UUID kept);
}
