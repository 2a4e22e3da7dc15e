package fr.inventons.platform.memory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of news between copies of the program: PostgreSQL carries them at each commit. */
@Repository
class PageNewsStore {
    private static final int PATIENCE = 1000;
    private static final int ALIVE_WITHIN_SECONDS = 2;

    private final JdbcClient jdbc;
    private final DataSource database;

    PageNewsStore(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Tells every copy, this one too, when the transaction commits. */
    void tell(Collection<String> news) {
        jdbc.sql("select pg_notify('inventons_pages', news) from unnest(:news) news")
                .param("news", news.toArray(String[]::new))
                .query((row, n) -> "")
                .list();
    }

    /**
     * Listens until {@code over}, on a connection of its own.
     *
     * @param ready called once what is told will be heard
     * @throws SQLException when the connection breaks
     */
    void listen(BooleanSupplier over, Runnable ready, Consumer<String> heard) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            execute(connection, "listen inventons_pages");
            ready.run();
            var news = connection.unwrap(PGConnection.class);
            while (!over.getAsBoolean()) {
                var told = news.getNotifications(PATIENCE);
                if (told == null || told.length == 0) {
                    if (!connection.isValid(ALIVE_WITHIN_SECONDS)) {
                        throw new SQLException("the connection that listens is dead");
                    }
                    continue;
                }
                for (var one : told) {
                    heard.accept(one.getParameter());
                }
            }
            execute(connection, "unlisten inventons_pages");
        }
    }

    private static void execute(Connection connection, String order) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
