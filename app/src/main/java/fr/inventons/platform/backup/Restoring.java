package fr.inventons.platform.backup;

import java.nio.file.Path;

/** Every way {@link Backups#restore} can end. Each refusal leaves the database as it was. */
public sealed interface Restoring {
    record Restored(int tables, long rows) implements Restoring {}

    record NoSuchFile(Path file) implements Restoring {}

    /** Not a backup, or one that was cut short or changed. */
    record Corrupted(Path file, String where) implements Restoring {}

    /** The database already holds something of ours. */
    record NotEmpty() implements Restoring {}

    /** Made by a program that knows a migration this one does not, or knows it otherwise. */
    record OtherProgram(String script) implements Restoring {}
}
