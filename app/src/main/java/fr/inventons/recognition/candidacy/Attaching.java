package fr.inventons.recognition.candidacy;

import fr.inventons.platform.upload.AttachmentReading;
import java.util.UUID;

/** Every way {@link Enclosures#attach} can end. */
public sealed interface Attaching {
    record Attached(UUID id) implements Attaching {}

    record Unknown() implements Attaching {}

    record NotAllowed() implements Attaching {}

    record NoMore(CandidacyState state) implements Attaching {}

    record TooMany(int limit) implements Attaching {}

    /** The same content is joined already. */
    record AlreadyThere() implements Attaching {}

    /** The file cannot be joined. */
    record Unreadable(AttachmentReading.Refused why) implements Attaching {}
}
