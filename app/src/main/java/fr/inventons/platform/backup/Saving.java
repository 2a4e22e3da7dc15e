package fr.inventons.platform.backup;

import java.nio.file.Path;

/** Every way {@link Backups#save} can end. */
public sealed interface Saving {
    record Saved(Path file, int tables, long rows, long bytes) implements Saving {}

    /** A backup never replaces another. */
    record FileExists(Path file) implements Saving {}

    /** The database holds nothing of ours yet. */
    record NothingToSave() implements Saving {}
}
