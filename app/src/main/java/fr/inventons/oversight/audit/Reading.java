package fr.inventons.oversight.audit;

import fr.inventons.platform.journal.JournalLine;
import java.util.List;

/** How a reading of the journal ends. */
public sealed interface Reading {
    /**
     * Some lines, newest first.
     *
     * @param next number to read on before, or 0 at the journal's beginning
     */
    record Lines(List<JournalLine> lines, long next, List<String> types) implements Reading {}

    /** Only an auditor or the operator reads the journal. */
    record NotAllowed() implements Reading {}
}
