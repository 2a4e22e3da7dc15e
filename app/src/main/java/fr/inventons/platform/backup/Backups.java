package fr.inventons.platform.backup;

import fr.inventons.platform.database.Database;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Saves the whole database to one file, and fills an empty database from such a file. */
public final class Backups {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Entries carry no date, so that the same content is the same file. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Backups() {}

    /**
     * Saves everything, as it stood at one instant, while others go on writing. The file gets its
     * name only when it is whole and on the disk; only its owner may read it.
     */
    public static Saving save(Database database, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            return new Saving.FileExists(file);
        }
        try (var connection = connect(database)) {
            var catalogue = new CatalogueStore(connection);
            catalogue.speakPlainly();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (!catalogue.hasHistory()) {
                return new Saving.NothingToSave();
            }
            var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            try {
                var manifest = write(catalogue, unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return new Saving.Saved(
                        file,
                        manifest.tables().size(),
                        manifest.tables().stream().mapToLong(Manifest.Part::rows).sum(),
                        Files.size(file));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /**
     * Fills {@code database}, which must hold nothing of ours: makes the schema of the backup,
     * copies every row, reads all of it back and compares, then applies the migrations made since.
     */
    public static Restoring restore(Database database, Path file) throws IOException, SQLException {
        return Restore.run(database, file);
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static Manifest write(CatalogueStore catalogue, Path file)
            throws IOException, SQLException {
        try (var out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            var parts = new ArrayList<Manifest.Part>();
            for (var table : catalogue.tables()) {
                begin(zip, new Manifest.Part(table, 0, "").entry());
                var digest = Hashing.begin();
                long rows =
                        catalogue.copyOut(table, new DigestOutputStream(new Unclosed(zip), digest));
                zip.closeEntry();
                parts.add(new Manifest.Part(table, rows, Hashing.end(digest)));
            }
            var manifest =
                    new Manifest(
                            Manifest.FORMAT, catalogue.migrations(), parts, catalogue.sequences());
            begin(zip, Manifest.ENTRY);
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return manifest;
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    /** COPY closes what it writes to; the file goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
