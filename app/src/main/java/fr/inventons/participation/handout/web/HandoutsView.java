package fr.inventons.participation.handout.web;

import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * All that can be printed for a meeting.
 *
 * @param due how many kinds still have to be printed, or again
 * @param letters sendings of which letters are to be printed, the newest first
 * @param note a sentence on what is missing, or empty
 * @param refusal why the last act was refused, or empty
 */
public record HandoutsView(
        String meeting,
        String meetingTitle,
        String when,
        int due,
        String note,
        String refusal,
        List<Line> lines,
        List<Letters> letters) {
    /** Letters of a sending. */
    public record Letters(int wave, String title, int count) {}

    /** One kind of paper. */
    public record Line(
            String slug,
            String title,
            String about,
            String count,
            Status status,
            boolean ready,
            boolean editable) {}

    /** True when something can be printed. */
    public boolean ready() {
        return lines.stream().anyMatch(Line::ready);
    }
}
