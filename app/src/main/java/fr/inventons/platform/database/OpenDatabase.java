package fr.inventons.platform.database;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database in use: our own server, one that another program of ours runs, or an external one. */
public final class OpenDatabase implements AutoCloseable {
    private final Database database;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable DataDirectory directory;

    private OpenDatabase(
            Database database,
            @Nullable EmbeddedPostgres server,
            @Nullable DataDirectory directory) {
        this.database = database;
        this.server = server;
        this.directory = directory;
    }

    static OpenDatabase own(EmbeddedPostgres server, DataDirectory directory) {
        return new OpenDatabase(server.database(), server, directory);
    }

    static OpenDatabase elsewhere(Database database) {
        return new OpenDatabase(database, null, null);
    }

    public Database database() {
        return database;
    }

    /** Our own server, if it is ours to run. */
    public Optional<EmbeddedPostgres> server() {
        return Optional.ofNullable(server);
    }

    /** Writes the connection file, so that a command on this machine may work beside us. */
    public void announce(String address) throws IOException {
        if (directory != null) {
            directory.announce(address, database);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
