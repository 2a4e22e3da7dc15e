package fr.inventons.participation.meeting;

import java.time.Instant;
import java.util.List;

/** What a file would do to a meeting's list, or why it can do nothing. */
public sealed interface ListPreview {
    /**
     * A list, line by line.
     *
     * @param understood names of columns, as the file writes them, that say something to us
     * @param ignored those that do not
     * @param toAdd lines that would add somebody
     * @param alreadyThere lines of people who are on the list, or stand twice in the file
     * @param refused lines that cannot be taken as they are
     */
    record Ready(
            ListId id,
            MeetingId meeting,
            List<String> understood,
            List<String> ignored,
            List<ListLine> toAdd,
            List<ListLine> alreadyThere,
            List<RefusedLine> refused)
            implements ListPreview {}

    /** Nothing in it is a list of participants. */
    record Unreadable(FileProblem problem) implements ListPreview {}

    /** No such meeting or file, or not for this reader; or the file was confirmed already. */
    record Unknown() implements ListPreview {}

    record NotAllowed() implements ListPreview {}

    record MeetingClosed(Instant since) implements ListPreview {}
}
