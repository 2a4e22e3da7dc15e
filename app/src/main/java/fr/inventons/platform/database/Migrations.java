package fr.inventons.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The schema, made outside Spring: a restore first makes the very schema that the backup was taken
 * from. The settings are those of {@code spring.flyway} in {@code application.properties}.
 */
public final class Migrations {
    private static final String FOLDER = "db";

    private Migrations() {}

    /** A migration's file: its path below {@code db/}, as Flyway's history writes it. */
    public static List<String> scripts() {
        return files().stream().map(LoadableResource::getRelativePath).toList();
    }

    /** Applies the migrations whose path is {@code wanted} and that are not yet applied. */
    public static void apply(Database database, Predicate<String> wanted) {
        var chosen = files().stream().filter(file -> wanted.test(file.getRelativePath())).toList();
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .defaultSchema("platform")
                .createSchemas(true)
                .outOfOrder(true)
                .resourceProvider(new Chosen(chosen))
                .load()
                .migrate();
    }

    private static List<LoadableResource> files() {
        try {
            var files = new ArrayList<LoadableResource>();
            for (var found :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "/**/*.sql")) {
                var url = found.getURL().toString();
                var path = url.substring(url.lastIndexOf("/" + FOLDER + "/") + FOLDER.length() + 2);
                files.add(new File(path, found.getContentAsString(StandardCharsets.UTF_8)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Chosen(List<LoadableResource> files) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return files.stream()
                    .filter(file -> file.getRelativePath().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return files.stream()
                    .filter(file -> file.getFilename().startsWith(prefix))
                    .filter(file -> Stream.of(suffixes).anyMatch(suffix -> ends(file, suffix)))
                    .toList();
        }

        private static boolean ends(LoadableResource file, String suffix) {
            return file.getFilename()
                    .toLowerCase(Locale.ROOT)
                    .endsWith(suffix.toLowerCase(Locale.ROOT));
        }
    }

    private static final class File extends LoadableResource {
        private final String path;
        private final String text;

        File(String path, String text) {
            this.path = path;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + "/" + path;
        }

        @Override
        public @Nullable String getAbsolutePathOnDisk() {
            return null;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
