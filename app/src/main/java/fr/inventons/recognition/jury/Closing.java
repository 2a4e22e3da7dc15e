package fr.inventons.recognition.jury;

import fr.inventons.recognition.candidacy.CandidacyId;
import java.util.List;

/** Every way {@link Committees#close} can end. */
public sealed interface Closing {
    /** Minutes are frozen; {@code sha256} of the PDF. */
    record Closed(String sha256) implements Closing {}

    record Unknown() implements Closing {}

    record NotAllowed() implements Closing {}

    record DiscussionNotOpen() implements Closing {}

    record AlreadyClosed() implements Closing {}

    record AvisMissing(List<CandidacyId> files) implements Closing {}

    /** A member was kept away after these avis were given: the committee gives them again. */
    record AvisToRenew(List<CandidacyId> files) implements Closing {}
}
