package fr.inventons.platform.database;

import java.nio.file.Path;

/** Every way opening the database can end. */
public sealed interface Opening {
    /** Ready; whoever asked closes it. */
    record Opened(OpenDatabase database) implements Opening {}

    /** Another program holds the data directory. */
    record Held(Path directory, Holder by) implements Opening {}

    /** The data directory cannot be made, read or locked. */
    record Unusable(Path directory, String reason) implements Opening {}

    /** The embedded PostgreSQL does not start; the log says why. */
    record Broken(Path log, String reason) implements Opening {}

    /** The external PostgreSQL does not answer. */
    record Unreachable(String url, String reason) implements Opening {}

    /** The external PostgreSQL refuses the name or the password. */
    record Forbidden(String url, String user) implements Opening {}

    /** The server answers but holds no database of that name. */
    record NoSuchDatabase(String url) implements Opening {}

    /** The external PostgreSQL is older than {@value ExternalDatabase#OLDEST}. */
    record TooOld(String url, String version) implements Opening {}

    /** The external database is not in UTF-8. */
    record NotUtf8(String url, String encoding) implements Opening {}

    /** The external database's user may not create schemas in it. */
    record MayNotCreate(String url, String user) implements Opening {}
}
