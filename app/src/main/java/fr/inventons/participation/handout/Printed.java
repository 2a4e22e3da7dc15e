package fr.inventons.participation.handout;

import java.time.Instant;
import java.util.Optional;

/**
 * One kind of paper of a meeting.
 *
 * @param pieces badges, signs, sheets: 0 when there is nothing to print yet
 * @param printedAt the last time; empty for never
 * @param changed true when what stands on it changed since
 */
public record Printed(HandoutKind kind, int pieces, Optional<Instant> printedAt, boolean changed) {
    /** True when it still has to be printed, or again. */
    public boolean due() {
        return pieces > 0 && (printedAt.isEmpty() || changed);
    }
}
