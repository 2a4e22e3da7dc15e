package fr.inventons.recognition.candidacy;

import java.time.Instant;

/** Every way {@link Candidacies#move} can end. */
public sealed interface Moving {
    record Moved() implements Moving {}

    record Unknown() implements Moving {}

    record NotAllowed() implements Moving {}

    /** Only a draft changes its call. */
    record NoMore(CandidacyState state) implements Moving {}

    record UnknownCall() implements Moving {}

    record Closed(Instant since) implements Moving {}
}
