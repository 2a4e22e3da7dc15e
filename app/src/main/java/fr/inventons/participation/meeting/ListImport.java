package fr.inventons.participation.meeting;

import java.time.Instant;

/** Every way that bringing a list in can end. */
public sealed interface ListImport {
    /**
     * The list is in; lines that could not be taken are kept for correction.
     *
     * @param before true when it had been confirmed before: nothing was added this time
     */
    record Imported(MeetingId meeting, int added, int alreadyThere, int refused, boolean before)
            implements ListImport {}

    record Unreadable(FileProblem problem) implements ListImport {}

    /** No such meeting or file, or not for this reader. */
    record Unknown() implements ListImport {}

    record NotAllowed() implements ListImport {}

    record MeetingClosed(Instant since) implements ListImport {}
}
