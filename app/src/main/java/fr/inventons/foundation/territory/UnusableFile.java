package fr.inventons.foundation.territory;

import java.util.List;

/**
 * The file is not what it says. Thrown while lines stream, so that the transaction ends with
 * nothing written; the import turns it into one sentence.
 */
class UnusableFile extends RuntimeException {
    private final String key;
    private final List<Object> details;

    UnusableFile(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    /** The message that says why, without the name of the file, which is its first gap. */
    String key() {
        return key;
    }

    List<Object> details() {
        return details;
    }
}
