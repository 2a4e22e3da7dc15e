package fr.inventons.testing;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts one embedded PostgreSQL for the whole test run, or uses the external one that
 * INVENTONS_DATABASE_URL names.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable Database database;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var there = database();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test-database",
                                Map.of(
                                        "spring.datasource.url", there.url(),
                                        "spring.datasource.username", there.user(),
                                        "spring.datasource.password", there.password())));
    }

    private static synchronized Database database() {
        if (database == null) {
            var url = System.getenv("INVENTONS_DATABASE_URL");
            database = url == null ? embedded() : new Database(url, user(), password());
        }
        return database;
    }

    private static String user() {
        return System.getenv().getOrDefault("INVENTONS_DATABASE_USER", "inventons");
    }

    private static String password() {
        return System.getenv().getOrDefault("INVENTONS_DATABASE_PASSWORD", "");
    }

    private static Database embedded() {
        try {
            var directory =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target", "postgresql")), "run-");
            return EmbeddedPostgres.start(directory.toAbsolutePath()).database();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
