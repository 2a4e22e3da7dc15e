package fr.inventons.platform.journal;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal. Whoever calls has decided that the reader may: this knows no right. */
@Service
public class JournalReader {
    private final JdbcClient jdbc;

    JournalReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest lines before {@code before}, newest first.
     *
     * @param type one type of fact, or empty for all
     * @param before lines with a smaller number only
     */
    @Transactional(readOnly = true)
    public List<JournalLine> lines(String type, long before, int limit) {
        return jdbc.sql(
                        """
                        select id, at, type, actor, fact::text as fact
                          from platform.journal
                         where id < :before and (:type = '' or type = :type)
                         order by id desc
                         limit :limit
                        """)
                .param("type", type)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) ->
                        new JournalLine(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("type"),
                                row.getString("actor"),
                                row.getString("fact")))
                .list();
    }

    /** Every type of fact that was ever recorded, in order. */
    @Transactional(readOnly = true)
    public List<String> types() {
        return jdbc.sql("select distinct type from platform.journal order by type")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
