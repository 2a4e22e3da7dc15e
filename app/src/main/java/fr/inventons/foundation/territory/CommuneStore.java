package fr.inventons.foundation.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The communes that a list brought in, read and written many at a time. */
@Repository
class CommuneStore {
    private static final String LIKENESS = "0.5";
    private static final String SEEN =
            "select code, kind, name, department, population, postcodes, head from territory.commune ";
    private static final String BY_KIND =
            """
            array_position(array['COMMUNE', 'MUNICIPAL_DISTRICT', 'DELEGATED', 'ASSOCIATED'], kind)
            """;

    private final JdbcClient jdbc;

    CommuneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time: a second one waits, then sees what the first wrote. */
    void lockOutOtherImports() {
        jdbc.sql("lock table territory.commune in share row exclusive mode").update();
    }

    /** Everything these codes name: the commune of today first. */
    List<Commune> named(Collection<CommuneCode> codes) {
        return jdbc.sql(SEEN + "where code = any(:codes) order by code, " + BY_KIND)
                .param("codes", codes.stream().map(CommuneCode::value).toArray(String[]::new))
                .query(CommuneStore::read)
                .list();
    }

    /** The communes of today of a département, by name. */
    List<Commune> of(DepartmentCode department) {
        return jdbc.sql(
                        SEEN
                                + """
                                where department = :department and kind = 'COMMUNE'
                                order by words, code
                                """)
                .param("department", department.value())
                .query(CommuneStore::read)
                .list();
    }

    List<Commune> search(String words, int limit) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :likeness, true)")
                .param("likeness", LIKENESS)
                .query(String.class)
                .single();
        return jdbc.sql(
                        SEEN
                                + """
                                where territory.resembles(territory.plain(:words), words)
                                order by territory.likeness(territory.plain(:words), words) desc,
                                         length(words),
                                """
                                + BY_KIND
                                + ", coalesce(population, 0) desc, code limit :limit")
                .param("words", words)
                .param("limit", limit)
                .query(CommuneStore::read)
                .list();
    }

    /** Writes them as they are now, whatever was there before. */
    void write(List<Commune> communes) {
        jdbc.sql(
                        """
                        insert into territory.commune (code, kind, name, department, population, postcodes, head)
                        select code, kind, name, department, cast(nullif(population, '') as int),
                               string_to_array(postcodes, '|'), nullif(head, '')
                          from unnest(cast(:codes as text[]), cast(:kinds as text[]), cast(:names as text[]),
                                      cast(:departments as text[]), cast(:populations as text[]),
                                      cast(:postcodes as text[]), cast(:heads as text[]))
                               as line (code, kind, name, department, population, postcodes, head)
                        on conflict (code, kind) do update
                           set name = excluded.name, department = excluded.department,
                               population = excluded.population, postcodes = excluded.postcodes,
                               head = excluded.head
                        """)
                .param("codes", texts(communes, one -> one.code().value()))
                .param("kinds", texts(communes, one -> one.kind().name()))
                .param("names", texts(communes, Commune::name))
                .param("departments", texts(communes, one -> one.department().value()))
                .param("populations", texts(communes, CommuneStore::population))
                .param("postcodes", texts(communes, one -> String.join("|", one.postcodes())))
                .param("heads", texts(communes, CommuneStore::head))
                .update();
    }

    private static Commune read(ResultSet row, int number) throws SQLException {
        var population = row.getInt("population");
        var unknown = row.wasNull();
        return new Commune(
                new CommuneCode(row.getString("code")),
                Commune.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                new DepartmentCode(row.getString("department")),
                unknown ? OptionalInt.empty() : OptionalInt.of(population),
                Arrays.asList((String[]) row.getArray("postcodes").getArray()),
                Optional.ofNullable(row.getString("head")).map(CommuneCode::new));
    }

    private static String population(Commune commune) {
        var population = commune.population();
        return population.isPresent() ? String.valueOf(population.getAsInt()) : "";
    }

    private static String head(Commune commune) {
        return commune.head().map(CommuneCode::value).orElse("");
    }

    private static String[] texts(List<Commune> communes, Function<Commune, String> text) {
        return communes.stream().map(text).toArray(String[]::new);
    }
}
