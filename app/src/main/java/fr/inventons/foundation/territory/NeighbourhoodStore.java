package fr.inventons.foundation.territory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is read of schema {@code territory}, and the usual names. */
@Repository
class NeighbourhoodStore {
    /**
     * How alike a word must be: « tolouse » is Toulouse (0.55), « lyon » is not Lyons-la-Forêt
     * alone.
     */
    private static final String LIKENESS = "0.45";

    private static final String SEEN =
            """
            select n.code, n.department, o.name as official_name,
                   coalesce(u.name, o.name) as usual_name,
                   (select array_agg(c.name order by c.number)
                      from territory.neighbourhood_commune c
                     where c.neighbourhood = n.code) as communes,
                   n.valid_from, n.valid_until
              from territory.neighbourhood n
              join territory.neighbourhood_name o on o.neighbourhood = n.code and o.replaced_on is null
              left join territory.usual_name u on u.neighbourhood = n.code
            """;

    private final JdbcClient jdbc;

    NeighbourhoodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Neighbourhood> named(Collection<NeighbourhoodCode> codes) {
        return jdbc.sql(SEEN + "where n.code = any(:codes) order by n.code")
                .param("codes", values(codes))
                .query(NeighbourhoodStore::read)
                .list();
    }

    List<Neighbourhood> of(DepartmentCode department, LocalDate on) {
        return jdbc.sql(
                        SEEN
                                + """
                                where n.department = :department
                                  and n.valid_from <= :on
                                  and (n.valid_until is null or n.valid_until >= :on)
                                order by territory.plain(coalesce(u.name, o.name)), n.code
                                """)
                .param("department", department.value())
                .param("on", on)
                .query(NeighbourhoodStore::read)
                .list();
    }

    /**
     * The first word goes through the index, the others are checked on what it found; a word that
     * is written as typed beats one that only looks like it.
     */
    List<Neighbourhood> search(List<String> words, LocalDate today, int limit) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :likeness, true)")
                .param("likeness", LIKENESS)
                .query(String.class)
                .single();
        return jdbc.sql(
                        SEEN
                                + """
                                cross join lateral (
                                    select min(territory.likeness(territory.plain(word), n.words)) as weakest,
                                           avg(territory.likeness(territory.plain(word), n.words)) as mean
                                      from unnest(cast(:words as text[])) word) found
                                where territory.resembles(territory.plain(:first), n.words)
                                  and found.weakest >= cast(:likeness as real)
                                order by found.mean desc,
                                         (n.valid_from <= :today and coalesce(n.valid_until >= :today, true)) desc,
                                         territory.plain(coalesce(u.name, o.name)), n.code
                                limit :limit
                                """)
                .param("words", words.toArray(String[]::new))
                .param("first", words.getFirst())
                .param("likeness", LIKENESS)
                .param("today", today)
                .param("limit", limit)
                .query(NeighbourhoodStore::read)
                .list();
    }

    List<OfficialName> officialNames(NeighbourhoodCode code) {
        return jdbc.sql(
                        """
                        select name, valid_from, replaced_on
                          from territory.neighbourhood_name
                         where neighbourhood = :code
                         order by number
                        """)
                .param("code", code.value())
                .query((row, n) ->
                        new OfficialName(
                                row.getString("name"),
                                row.getObject("valid_from", LocalDate.class),
                                day(row, "replaced_on")))
                .list();
    }

    List<Succession> successions(NeighbourhoodCode code) {
        return jdbc.sql(
                        """
                        select predecessor, successor, kind
                          from territory.succession
                         where predecessor = :code or successor = :code
                         order by predecessor, successor
                        """)
                .param("code", code.value())
                .query((row, n) ->
                        new Succession(
                                new NeighbourhoodCode(row.getString("predecessor")),
                                new NeighbourhoodCode(row.getString("successor")),
                                Succession.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    /** Locks a neighbourhood until the end of the transaction and says its département. */
    Optional<DepartmentCode> lock(NeighbourhoodCode code) {
        return jdbc.sql(
                        "select department from territory.neighbourhood where code = :code for update")
                .param("code", code.value())
                .query((row, n) -> new DepartmentCode(row.getString("department")))
                .optional();
    }

    /** False when that was the usual name already. */
    boolean nameUsually(NeighbourhoodCode code, String name, LocalDate since) {
        return jdbc.sql(
                                """
                                insert into territory.usual_name as u (neighbourhood, name, since)
                                values (:code, :name, :since)
                                on conflict (neighbourhood) do update
                                   set name = excluded.name, since = excluded.since
                                 where u.name <> excluded.name
                                """)
                        .param("code", code.value())
                        .param("name", name)
                        .param("since", since)
                        .update()
                > 0;
    }

    /** Gathers anew the words by which neighbourhoods are found. */
    void gatherWords(Collection<NeighbourhoodCode> codes) {
        jdbc.sql(
                        """
                        update territory.neighbourhood n
                           set words = concat_ws(' ',
                               territory.plain((select u.name from territory.usual_name u where u.neighbourhood = n.code)),
                               (select string_agg(territory.plain(o.name), ' ' order by o.number desc)
                                  from territory.neighbourhood_name o where o.neighbourhood = n.code),
                               (select string_agg(territory.plain(c.name), ' ' order by c.number)
                                  from territory.neighbourhood_commune c where c.neighbourhood = n.code),
                               lower(n.code))
                         where n.code = any(:codes)
                        """)
                .param("codes", values(codes))
                .update();
    }

    private static String[] values(Collection<NeighbourhoodCode> codes) {
        return codes.stream().map(NeighbourhoodCode::value).toArray(String[]::new);
    }

    private static Neighbourhood read(ResultSet row, int number) throws SQLException {
        return new Neighbourhood(
                new NeighbourhoodCode(row.getString("code")),
                new DepartmentCode(row.getString("department")),
                row.getString("official_name"),
                row.getString("usual_name"),
                texts(row.getArray("communes")),
                row.getObject("valid_from", LocalDate.class),
                day(row, "valid_until"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
