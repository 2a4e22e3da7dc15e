package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import java.util.List;

/**
 * A line of the national spreadsheet, with what would become of it.
 *
 * @param number as the spreadsheet counts it
 */
public record SheetLine(int number, Words words, End end) {
    /** What the line says, as typed. */
    public record Words(
            String mark,
            String department,
            String neighbourhood,
            String title,
            String day,
            String hour,
            String place) {}

    /** What becomes of a line. */
    public sealed interface End {}

    /** A meeting is opened. */
    public record Opens(MeetingId id) implements End {}

    /**
     * The meeting was opened by this line before; nothing changes.
     *
     * @param differs what the line now says otherwise; the département has the last word on it
     */
    public record AlreadyThere(MeetingId id, List<Column> differs) implements End {}

    /** Nothing is opened. */
    public record Refused(Why why, String detail) implements End {}

    /** What the spreadsheet says of a meeting. */
    public enum Column {
        MARK,
        DEPARTMENT,
        NEIGHBOURHOOD,
        TITLE,
        DAY,
        HOUR,
        PLACE
    }

    /** Why a line is refused. */
    public enum Why {
        DEPARTMENT_UNKNOWN,
        NEIGHBOURHOOD_UNKNOWN,
        NEIGHBOURHOOD_AMBIGUOUS,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        PLACE_MISSING,
        PLACE_TOO_LONG,
        DAY_UNREADABLE,
        DAY_OUTSIDE,
        HOUR_UNREADABLE,
        /** Another line of the file says the same meeting; {@code detail} is its number. */
        TWICE
    }
}
