package fr.inventons.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Something that travels with a mail: a file, or an entry for the reader's calendar. */
public final class Attached {
    private final String name;
    private final String contentType;
    private final byte[] bytes;

    /**
     * @param contentType such as {@code application/pdf}; {@code text/calendar; method=REQUEST} is
     *     an entry that the mail program offers to keep, {@code method=CANCEL} takes it back
     */
    public Attached(String name, String contentType, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    /** A calendar entry, in UTF-8. */
    public static Attached calendar(String method, String ics) {
        return new Attached(
                "rencontre.ics",
                "text/calendar; method=" + method + "; charset=UTF-8",
                ics.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** True for an entry of a calendar: another form of the same mail, not a file beside it. */
    public boolean isCalendar() {
        return contentType.toLowerCase(Locale.ROOT).startsWith("text/calendar");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attached that
                && name.equals(that.name)
                && contentType.equals(that.contentType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, contentType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + contentType + ", " + bytes.length + ")";
    }
}
