package fr.inventons.testing;

import fr.inventons.platform.database.Database;
import fr.inventons.platform.database.Databases;
import fr.inventons.platform.database.EmbeddedPostgres;
import fr.inventons.platform.database.Opening;
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
            var environment = System.getenv();
            database =
                    environment.getOrDefault("INVENTONS_DATABASE_URL", "").isBlank()
                            ? embedded()
                            : external(environment);
        }
        return database;
    }

    private static Database external(Map<String, String> environment) {
        if (Databases.open(Path.of("target"), "test", environment)
                instanceof Opening.Opened(var open)) {
            return open.database();
        }
        throw new IllegalStateException("the external database will not do: see Opening");
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
