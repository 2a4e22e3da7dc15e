package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code planning.sheet}. */
@Repository
class SheetStore {
    /** A spreadsheet that waits for a yes, or what came of it. */
    record Brought(SheetId id, Optional<byte[]> content, int opened, int already, int refused) {}

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SheetId id, byte[] content, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into planning.sheet (id, content, brought_by, brought_at)
                        values (:id, :content, :by, :at)
                        """)
                .param("id", id.value())
                .param("content", content)
                .param("by", by.reference())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that nobody confirmed since then are gone. */
    void forget(Instant before) {
        jdbc.sql("delete from planning.sheet where confirmed_at is null and brought_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Brought> sheet(SheetId id) {
        return jdbc.sql(
                        """
                        select id, content, opened, already, refused
                          from planning.sheet
                         where id = :id
                        """)
                .param("id", id.value())
                .query(SheetStore::read)
                .optional();
    }

    /** Reads it and keeps every other reader of this sort out until the end. */
    Optional<Brought> lock(SheetId id) {
        return jdbc.sql(
                        """
                        select id, content, opened, already, refused
                          from planning.sheet
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(SheetStore::read)
                .optional();
    }

    void confirm(SheetId id, int opened, int already, int refused, Instant at) {
        jdbc.sql(
                        """
                        update planning.sheet
                           set content = null, confirmed_at = :at, opened = :opened, already = :already,
                               refused = :refused
                         where id = :id
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("opened", opened)
                .param("already", already)
                .param("refused", refused)
                .update();
    }

    private static Brought read(ResultSet row, int number) throws SQLException {
        byte @Nullable [] content = row.getBytes("content");
        return new Brought(
                new SheetId(row.getObject("id", UUID.class)),
                Optional.ofNullable(content),
                row.getInt("opened"),
                row.getInt("already"),
                row.getInt("refused"));
    }
}
