package fr.inventons.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database is for, kept in the database itself: a demonstration's invented people must never
 * be served as real ones, nor the reverse.
 */
public final class InstallationStore {
    private InstallationStore() {}

    /** {@code service} or {@code demonstration}; empty while nobody has claimed the database. */
    public static Optional<String> mode(Database database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            try (var row =
                    statement.executeQuery("select to_regclass('platform.installation') is null")) {
                row.next();
                if (row.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var row = statement.executeQuery("select mode from platform.installation")) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Claims the database for {@code mode}, for ever; the first to claim wins. */
    public static void claim(Database database, String mode) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement =
                        connection.prepareStatement(
                                """
                                insert into platform.installation (mode, since)
                                values (?, now())
                                on conflict (only_one) do nothing
                                """)) {
            statement.setString(1, mode);
            statement.executeUpdate();
        }
    }
}
