package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Roll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a file with what it means.
 *
 * @param place its rank in the draft, which no spreadsheet changes
 * @param number as the reader's spreadsheet counts it; 0 for somebody whom the file does not name
 * @param ref the line of the list that it is about
 * @param twin the place of an earlier line of the file that may be the same person, or 0
 * @param choice what a person answered
 */
public record DraftLine(
        int place,
        int number,
        NewParticipant person,
        Verdict verdict,
        Optional<UUID> ref,
        int twin,
        Optional<Roll.Likeness> likeness,
        Optional<Enrolment.Reason> reason,
        List<Difference> differences,
        Optional<Choice> choice) {}
