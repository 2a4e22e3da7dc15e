package fr.inventons.platform.journal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one statement that writes the journal. */
@Repository
class JournalStore {
    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, numbered in their order. */
    void insert(List<Line> lines) {
        jdbc.sql(
                        """
                        insert into platform.journal (at, type, actor, fact)
                        select cast(at as timestamptz), type, actor, cast(fact as jsonb)
                          from unnest(:at, :types, :actors, :facts) with ordinality
                               as line (at, type, actor, fact, number)
                         order by number
                        """)
                .param("at", texts(lines, line -> line.at().atOffset(ZoneOffset.UTC).toString()))
                .param("types", texts(lines, Line::type))
                .param("actors", texts(lines, Line::actor))
                .param("facts", texts(lines, Line::fact))
                .update();
    }

    private static String[] texts(List<Line> lines, Function<Line, String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }
}
