package fr.inventons.participation.transmission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An act of the visa chain, as it is done on screen or recorded from paper.
 *
 * @param read fingerprint of what was read on the page; the act is refused when something changed
 *     since. Empty only from paper
 * @param quality « Pour le préfet et par délégation, la secrétaire générale »; blank on screen for
 *     the one of the person's seat
 * @param delegation reference of the published delegation; blank on screen for the seat's
 * @param substitute done by a substitute of the person expected
 * @param paper when it was done on paper, and the officer records it
 */
public record VisaAct(
        Optional<String> read,
        String quality,
        String delegation,
        boolean substitute,
        Optional<OnPaper> paper) {
    /** On screen, in the quality of the person's seat. */
    public static VisaAct onScreen(String read) {
        return new VisaAct(Optional.of(read), "", "", false, Optional.empty());
    }

    /**
     * What the paper says.
     *
     * @param name who wrote on it; kept with the scan, never in a file
     * @param day the day it bears
     * @param scanSaid the officer says that a scan is joined
     */
    public record OnPaper(String name, LocalDate day, boolean scanSaid) {}
}
