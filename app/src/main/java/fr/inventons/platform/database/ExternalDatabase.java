package fr.inventons.platform.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The PostgreSQL that {@code INVENTONS_DATABASE_URL} and friends name, looked at before use. */
final class ExternalDatabase {
    /** The oldest PostgreSQL we run on. */
    static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** Where the environment says the database is; accepts {@code postgresql://} without jdbc. */
    static Database named(Map<String, String> environment) {
        var url = environment.getOrDefault("INVENTONS_DATABASE_URL", "").strip();
        var user = environment.getOrDefault("INVENTONS_DATABASE_USER", "inventons");
        var password = environment.getOrDefault("INVENTONS_DATABASE_PASSWORD", "");
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            var uri = URI.create(url);
            var entry = uri.getUserInfo();
            if (entry != null) {
                var colon = entry.indexOf(':');
                user = colon < 0 ? entry : entry.substring(0, colon);
                password = colon < 0 ? password : entry.substring(colon + 1);
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        }
        return new Database(url, user, password);
    }

    static Opening open(Map<String, String> environment) {
        var database = named(environment);
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "10");
        // Settings travel with the greeting, so that a server too old is asked no question.
        properties.setProperty("assumeMinServerVersion", "9.0");
        try (var connection = DriverManager.getConnection(database.url(), properties)) {
            return look(connection, database);
        } catch (SQLException e) {
            var state = e.getSQLState() == null ? "" : e.getSQLState();
            if (state.startsWith("28")) {
                return new Opening.Forbidden(database.url(), database.user());
            }
            return state.equals("3D000")
                    ? new Opening.NoSuchDatabase(database.url())
                    : new Opening.Unreachable(database.url(), String.valueOf(e.getMessage()));
        }
    }

    private static Opening look(Connection connection, Database database) throws SQLException {
        var server = connection.getMetaData();
        if (server.getDatabaseMajorVersion() < OLDEST) {
            return new Opening.TooOld(database.url(), server.getDatabaseProductVersion());
        }
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select pg_encoding_to_char(encoding),
                                       has_database_privilege(oid, 'create')
                                  from pg_database
                                 where datname = current_database()
                                """)) {
            row.next();
            if (!"UTF8".equals(row.getString(1))) {
                return new Opening.NotUtf8(database.url(), row.getString(1));
            }
            return row.getBoolean(2)
                    ? new Opening.Opened(OpenDatabase.elsewhere(database))
                    : new Opening.MayNotCreate(database.url(), database.user());
        }
    }
}
