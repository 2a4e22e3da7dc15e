package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every way {@link Candidacies#submit} can end. */
public sealed interface Submitting {
    /** Received; or, submitted twice with the same content, what stands already. */
    record Submitted(Acknowledgement acknowledgement) implements Submitting {}

    record Unknown() implements Submitting {}

    record NotAllowed() implements Submitting {}

    record NoMore(CandidacyState state) implements Submitting {}

    record NotYet(LocalDate opens) implements Submitting {}

    /** The call has ended; the draft is kept. */
    record Closed(Instant since) implements Submitting {}

    /** What is missing, each with its reason; the draft is kept. */
    record Incomplete(List<Rule> missing) implements Submitting {}
}
