package fr.inventons.participation.correspondence.web;

import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * All the messages of a meeting.
 *
 * @param summary the numbers, in one sentence
 * @param troubled what somebody has to decide, first
 * @param held how many a reserve holds, {@code heldWhy} since and until when
 * @param reason why they should go all the same, as typed
 * @param lines one page of all of them
 * @param next the address of the next page, or empty
 */
public record DispatchesView(
        String meeting,
        String meetingTitle,
        String summary,
        List<Line> troubled,
        int held,
        String heldWhy,
        String reason,
        String reasonError,
        int errands,
        int letters,
        List<Line> lines,
        int total,
        String next) {
    /**
     * A message.
     *
     * @param again true when its mail can leave once more
     */
    public record Line(
            String id,
            String person,
            String subject,
            String channel,
            Status status,
            String when,
            String why,
            boolean again) {}
}
