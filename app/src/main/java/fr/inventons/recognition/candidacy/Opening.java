package fr.inventons.recognition.candidacy;

import java.time.Instant;

/** Every way {@link Candidacies#open} can end. */
public sealed interface Opening {
    record Opened(CandidacyId id) implements Opening {}

    /** No such action, or none that this reader may know of. */
    record Unknown() implements Opening {}

    /** Only those who bear the action, and the officer of its département, open its file. */
    record NotAllowed() implements Opening {}

    /** This edition awards no label. */
    record NoLabel() implements Opening {}

    record UnknownCall() implements Opening {}

    record Closed(Instant since) implements Opening {}

    /** The action has a file on this track already. */
    record AlreadyOpen(CandidacyId id) implements Opening {}
}
