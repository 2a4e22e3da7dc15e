package fr.inventons.platform.source;

import java.util.List;

/**
 * The file is not what it says. Thrown while lines stream, so that the transaction ends with
 * nothing written; the import turns it into one sentence.
 */
public class UnusableFile extends RuntimeException {
    private final String key;
    private final List<Object> details;

    public UnusableFile(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    /** The message that says why, without the name of the file, which is its first gap. */
    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}
