package fr.inventons.participation.roster;

import fr.inventons.foundation.identity.Contact;
import fr.inventons.participation.meeting.Cells;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Plain;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Cells as they are compared: what is the same for a reader is the same here. */
final class Canon {
    /** The columns of our exports that people may correct, in order. */
    static final List<Column> COLUMNS =
            List.of(
                    Column.CIVILITY,
                    Column.FAMILY_NAME,
                    Column.GIVEN_NAME,
                    Column.QUALITY,
                    Column.ORGANISATION,
                    Column.EMAIL,
                    Column.PHONE,
                    Column.ADDRESS,
                    Column.RELAY);

    private static final int DIGEST_LENGTH = 12;

    private final Meeting meeting;
    private final BiFunction<Meeting, String, Optional<String>> quality;

    /**
     * @param quality the kind of actor that somebody means
     */
    Canon(Meeting meeting, BiFunction<Meeting, String, Optional<String>> quality) {
        this.meeting = meeting;
        this.quality = quality;
    }

    /** The cells of a person by column, as they are compared. */
    Map<Column, String> of(NewParticipant person) {
        var cells = new EnumMap<Column, String>(Column.class);
        Cells.of(person).forEach((column, text) -> cells.put(column, of(column, text)));
        return cells;
    }

    private String of(Column column, String text) {
        return switch (column) {
            case EMAIL -> Contact.email(text).orElse(text.strip());
            case PHONE, MOBILE -> Contact.mobile(text).orElse(text.strip());
            case QUALITY -> quality.apply(meeting, text).orElse(Plain.words(text));
            case ORGANISATION -> Plain.words(text);
            case CIVILITY, FAMILY_NAME, GIVEN_NAME, ADDRESS, RELAY, MARK ->
                    text.replaceAll("[\\s\\u00a0]+", " ").strip();
        };
    }

    /**
     * What tells later whether a cell is still what it was, and nothing of what it said.
     *
     * @param salt the mark of the line
     */
    static Map<Column, String> digests(String salt, Map<Column, String> cells) {
        var digests = new EnumMap<Column, String>(Column.class);
        for (var column : COLUMNS) {
            var text = salt + "|" + column.name() + "|" + cells.getOrDefault(column, "");
            digests.put(column, digest(text));
        }
        return digests;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
