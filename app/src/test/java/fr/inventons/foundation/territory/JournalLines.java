package fr.inventons.foundation.territory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal says of a neighbourhood. */
final class JournalLines {
    private JournalLines() {}

    static List<String> of(JdbcClient jdbc, String code) {
        return jdbc.sql(
                        """
                        select actor || ' ' || type || ' ' || fact::text
                          from platform.journal
                         where fact ->> 'neighbourhood' = :code or fact ->> 'predecessor' = :code
                         order by id
                        """)
                .param("code", code)
                .query((row, n) -> row.getString(1))
                .list();
    }

    static long all(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from platform.journal").query(Long.class).single();
    }
}
