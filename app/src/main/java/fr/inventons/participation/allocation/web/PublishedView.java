package fr.inventons.participation.allocation.web;

import java.util.List;

/**
 * The proof that anyone may read.
 *
 * @param wishes how many people have which wish, small counts hidden
 */
public record PublishedView(
        String meeting,
        String meetingTitle,
        String accepted,
        List<WishLine> wishes,
        String total,
        List<ProvedLine> levels,
        String gap,
        String seed,
        String fingerprint,
        String answer) {
    /** What was minimised, and whether nothing smaller exists. */
    public record ProvedLine(String label, String proved) {}

    /** A wish and how many have it, or that they are few. */
    public record WishLine(String wish, String count) {}
}
