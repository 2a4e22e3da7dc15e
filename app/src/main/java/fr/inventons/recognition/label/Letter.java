package fr.inventons.recognition.label;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter as it was signed.
 *
 * @param title « Décision D-2018-0012 »
 * @param format {@code pdf} or {@code docx}
 * @param sha256 fingerprint of its bytes, in hexadecimal
 */
public record Letter(
        UUID id, String number, String title, String format, String sha256, Instant madeAt) {

    /** The name of its file. */
    public String fileName() {
        return number + "." + format;
    }
}
