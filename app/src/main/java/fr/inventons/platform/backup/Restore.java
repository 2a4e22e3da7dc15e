package fr.inventons.platform.backup;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.Migrations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** One restore, from the look at the file to the last comparison. */
final class Restore {
    private final Database database;
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Restore(Database database, Path file, ZipFile zip, Manifest manifest) {
        this.database = database;
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    static Restoring run(Database database, Path file) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            return new Restoring.NoSuchFile(file);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            var restore = new Restore(database, file, zip, manifest);
            var fault = restore.fault();
            return fault.isPresent()
                    ? new Restoring.Corrupted(file, fault.get())
                    : restore.fillIfEmpty();
        } catch (java.util.zip.ZipException | JacksonException e) {
            return new Restoring.Corrupted(file, String.valueOf(e.getMessage()));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new java.util.zip.ZipException(Manifest.ENTRY);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = Backups.JSON.readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new java.util.zip.ZipException("format " + manifest.format());
            }
            return manifest;
        }
    }

    /**
     * The first entry that is not what the manifest says, looked for before anything is written.
     */
    private Optional<String> fault() throws IOException {
        var known = new HashSet<String>();
        known.add(Manifest.ENTRY);
        for (var part : manifest.tables()) {
            known.add(part.entry());
            if (!part.sha256().equals(hash(part))) {
                return Optional.of(part.entry());
            }
        }
        return zip.stream()
                .map(entry -> entry.getName())
                .filter(name -> !known.contains(name))
                .findFirst();
    }

    private @Nullable String hash(Manifest.Part part) throws IOException {
        var entry = zip.getEntry(part.entry());
        if (entry == null) {
            return null;
        }
        var digest = Hashing.begin();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (java.util.zip.ZipException e) {
            return null;
        }
        return Hashing.end(digest);
    }

    private Restoring fillIfEmpty() throws IOException, SQLException {
        var wanted =
                manifest.migrations().stream()
                        .map(Manifest.Migration::script)
                        .collect(Collectors.toSet());
        var ours = new HashSet<>(Migrations.scripts());
        for (var script : wanted) {
            if (!ours.contains(script)) {
                return new Restoring.OtherProgram(script);
            }
        }
        List<String> before;
        try (var connection = Backups.connect(database)) {
            var catalogue = new CatalogueStore(connection);
            if (!catalogue.tables().isEmpty()) {
                return new Restoring.NotEmpty();
            }
            before = catalogue.schemas();
        }
        boolean done = false;
        try {
            Migrations.apply(database, wanted::contains);
            var outcome = fill();
            done = outcome instanceof Restoring.Restored;
            if (done) {
                Migrations.apply(database, script -> true);
                try (var connection = Backups.connect(database)) {
                    new CatalogueStore(connection).doubtMails();
                }
            }
            return outcome;
        } finally {
            if (!done) {
                takeBack(before);
            }
        }
    }

    /**
     * All rows in one transaction: either the database is the one that was saved, or it is empty.
     */
    private Restoring fill() throws IOException, SQLException {
        try (var connection = Backups.connect(database)) {
            var catalogue = new CatalogueStore(connection);
            catalogue.speakPlainly();
            connection.setAutoCommit(false);
            var changed = otherwiseMade(catalogue);
            if (changed.isPresent()) {
                return changed.get();
            }
            var guards = catalogue.guards();
            for (var guard : guards) {
                catalogue.run(guard.aside());
            }
            catalogue.empty(manifest.tables().stream().map(Manifest.Part::table).toList());
            for (var part : manifest.tables()) {
                try (var in = zip.getInputStream(zip.getEntry(part.entry()))) {
                    catalogue.copyIn(part.table(), in);
                }
                if (!same(catalogue, part)) {
                    connection.rollback();
                    return new Restoring.Corrupted(file, part.entry());
                }
            }
            for (var sequence : manifest.sequences()) {
                catalogue.set(sequence);
            }
            for (var guard : guards) {
                catalogue.run(guard.back());
            }
            connection.commit();
            return new Restoring.Restored(
                    manifest.tables().size(),
                    manifest.tables().stream().mapToLong(Manifest.Part::rows).sum());
        }
    }

    /** Reads the table back: what the database now holds must be what the file says. */
    private static boolean same(CatalogueStore catalogue, Manifest.Part part)
            throws IOException, SQLException {
        var digest = Hashing.begin();
        long rows =
                catalogue.copyOut(
                        part.table(),
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return rows == part.rows() && part.sha256().equals(Hashing.end(digest));
    }

    /** A migration that was rewritten since, or tables that are not those of the backup. */
    private Optional<Restoring> otherwiseMade(CatalogueStore catalogue) throws SQLException {
        for (var migration : manifest.migrations()) {
            if (!catalogue.migrations().contains(migration)) {
                return Optional.of(new Restoring.OtherProgram(migration.script()));
            }
        }
        var saved = manifest.tables().stream().map(Manifest.Part::table).toList();
        var made = new ArrayList<>(catalogue.tables());
        if (!made.equals(saved)) {
            made.removeAll(saved);
            return Optional.of(
                    new Restoring.Corrupted(
                            file, made.stream().map(Table::quoted).findFirst().orElse("tables")));
        }
        return Optional.empty();
    }

    private void takeBack(List<String> before) throws SQLException {
        try (var connection = Backups.connect(database)) {
            var catalogue = new CatalogueStore(connection);
            var made = new ArrayList<>(catalogue.schemas());
            made.removeAll(before);
            catalogue.drop(made);
        }
    }
}
