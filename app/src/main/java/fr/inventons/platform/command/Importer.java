package fr.inventons.platform.command;

import java.nio.file.Path;

/** Slot: a bean behind {@code inventons import KIND FILE [--dry-run]}. */
public interface Importer {
    /** The word typed on the command line, such as {@code qpv}. */
    String kind();

    /** One French sentence for the help. */
    String description();

    /**
     * Reads {@code file} and, unless {@code dryRun}, writes what it says in one transaction.
     *
     * <p>A file that is not what it claims to be (wrong encoding, missing column) is never an
     * exception: it gives {@link Report#failed}, and nothing is written.
     */
    Report run(Path file, boolean dryRun);
}
