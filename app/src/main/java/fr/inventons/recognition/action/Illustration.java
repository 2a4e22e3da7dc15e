package fr.inventons.recognition.action;

import fr.inventons.platform.upload.PictureReading;
import java.time.LocalDate;

/** Every way {@link Pictures#addPicture} can end. */
public sealed interface Illustration {
    record Added(PictureId id) implements Illustration {}

    record NotAllowed() implements Illustration {}

    /** No such action, or none that this reader may know of. */
    record Unknown() implements Illustration {}

    /** The file is no picture that can be shown. */
    record Unreadable(PictureReading.Refused why) implements Illustration {}

    /** A picture says what it shows. */
    record AltMissing() implements Illustration {}

    record AltTooLong(int length, int limit) implements Illustration {}

    /** Who agreed? */
    record ConsentMissing() implements Illustration {}

    record ConsentOver(LocalDate until) implements Illustration {}

    record TooMany(int limit) implements Illustration {}
}
