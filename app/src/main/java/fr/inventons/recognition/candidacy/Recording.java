package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Every way {@link Candidacies#write} can end. */
public sealed interface Recording {
    /**
     * Kept. What somebody else wrote meanwhile in other fields is kept too.
     *
     * @param closedSince when the call has ended: kept all the same, and what was submitted before
     *     stays what counts
     */
    record Recorded(Candidacy candidacy, Optional<Instant> closedSince) implements Recording {}

    /** No such file, or none that this reader may know of. */
    record Unknown() implements Recording {}

    record NotAllowed() implements Recording {}

    /** Examined or withdrawn: nothing is written in it any more. */
    record NoMore(CandidacyState state) implements Recording {}

    /** {@code field} is a criterion, {@code host} or {@code responsible}. */
    record TooLong(String field, int length, int limit) implements Recording {}

    /**
     * Somebody else wrote meanwhile, in the same fields: {@code theirs} is what is kept now.
     * Nothing was written.
     */
    record WrittenMeanwhile(Candidacy candidacy, Answers theirs, Set<String> fields)
            implements Recording {}
}
