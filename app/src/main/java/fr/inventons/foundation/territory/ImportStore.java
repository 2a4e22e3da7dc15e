package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.Communes.Commune;
import fr.inventons.foundation.territory.Proposed.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an import writes in schema {@code territory}, many lines in one statement. */
@Repository
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time: a second one waits, then sees what the first wrote. */
    void lockOutOtherImports() {
        jdbc.sql("lock table territory.neighbourhood in share row exclusive mode").update();
    }

    Map<NeighbourhoodCode, Known> known(Collection<NeighbourhoodCode> codes) {
        var known = new HashMap<NeighbourhoodCode, Known>();
        jdbc.sql(
                        """
                        select o.neighbourhood, o.name, coalesce(c.commune, '') as commune, c.name as commune_name
                          from territory.neighbourhood_name o
                          join territory.neighbourhood_commune c on c.neighbourhood = o.neighbourhood
                         where o.neighbourhood = any(:codes) and o.replaced_on is null
                         order by o.neighbourhood, c.number
                        """)
                .param("codes", values(codes))
                .query(row -> {
                    var code = new NeighbourhoodCode(row.getString("neighbourhood"));
                    var name = row.getString("name");
                    known.computeIfAbsent(code, one -> new Known(name, new ArrayList<>()))
                            .communes()
                            .add(
                                    new Commune(
                                            row.getString("commune"),
                                            row.getString("commune_name")));
                });
        return known;
    }

    void add(List<Proposed> added) {
        jdbc.sql(
                        """
                        insert into territory.neighbourhood (code, department, generation, valid_from, valid_until)
                        select code, department, generation, cast(valid_from as date), cast(nullif(valid_until, '') as date)
                          from unnest(cast(:codes as text[]), cast(:departments as text[]), cast(:generations as text[]),
                                      cast(:froms as text[]), cast(:untils as text[]))
                               as line (code, department, generation, valid_from, valid_until)
                        """)
                .param("codes", texts(added, one -> one.code().value()))
                .param("departments", texts(added, one -> one.department().value()))
                .param("generations", texts(added, one -> one.generation().id()))
                .param("froms", texts(added, one -> one.generation().from().toString()))
                .param("untils", texts(added, ImportStore::until))
                .update();
        jdbc.sql(
                        """
                        insert into territory.neighbourhood_name (neighbourhood, number, name, valid_from)
                        select line.code, 1, line.name, n.valid_from
                          from unnest(cast(:codes as text[]), cast(:names as text[])) as line (code, name)
                          join territory.neighbourhood n on n.code = line.code
                        """)
                .param("codes", texts(added, one -> one.code().value()))
                .param("names", texts(added, Proposed::name))
                .update();
        addCommunes(added);
    }

    /** The name in force ends, and stays in the history; the new one begins. */
    void rename(List<Proposed> renamed, LocalDate today) {
        var codes = texts(renamed, one -> one.code().value());
        jdbc.sql(
                        """
                        update territory.neighbourhood_name
                           set replaced_on = greatest(valid_from, :today)
                         where neighbourhood = any(:codes) and replaced_on is null
                        """)
                .param("today", today)
                .param("codes", codes)
                .update();
        jdbc.sql(
                        """
                        insert into territory.neighbourhood_name (neighbourhood, number, name, valid_from)
                        select line.code, last.number + 1, line.name, last.replaced_on
                          from unnest(cast(:codes as text[]), cast(:names as text[])) as line (code, name)
                          join lateral (select o.number, o.replaced_on
                                          from territory.neighbourhood_name o
                                         where o.neighbourhood = line.code
                                         order by o.number desc
                                         limit 1) last on true
                        """)
                .param("codes", codes)
                .param("names", texts(renamed, Proposed::name))
                .update();
    }

    void replaceCommunes(List<Proposed> moved) {
        jdbc.sql("delete from territory.neighbourhood_commune where neighbourhood = any(:codes)")
                .param("codes", texts(moved, one -> one.code().value()))
                .update();
        addCommunes(moved);
    }

    /** The first day of a neighbourhood, when there is one of that code. */
    Optional<LocalDate> firstDay(NeighbourhoodCode code) {
        return jdbc.sql("select valid_from from territory.neighbourhood where code = :code")
                .param("code", code.value())
                .query(LocalDate.class)
                .optional();
    }

    Optional<Succession.Kind> link(NeighbourhoodCode predecessor, NeighbourhoodCode successor) {
        return jdbc.sql(
                        """
                        select kind from territory.succession
                         where predecessor = :predecessor and successor = :successor
                        """)
                .param("predecessor", predecessor.value())
                .param("successor", successor.value())
                .query(String.class)
                .optional()
                .map(Succession.Kind::valueOf);
    }

    void link(Succession link) {
        jdbc.sql(
                        """
                        insert into territory.succession (predecessor, successor, kind)
                        values (:predecessor, :successor, :kind)
                        on conflict (predecessor, successor) do update set kind = excluded.kind
                        """)
                .param("predecessor", link.predecessor().value())
                .param("successor", link.successor().value())
                .param("kind", link.kind().name())
                .update();
    }

    private void addCommunes(List<Proposed> proposals) {
        var codes = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        var communes = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var proposed : proposals) {
            var number = 0;
            for (var commune : proposed.communes()) {
                number++;
                codes.add(proposed.code().value());
                numbers.add(String.valueOf(number));
                communes.add(commune.code());
                names.add(commune.name());
            }
        }
        jdbc.sql(
                        """
                        insert into territory.neighbourhood_commune (neighbourhood, number, commune, name)
                        select code, cast(number as int), nullif(commune, ''), name
                          from unnest(cast(:codes as text[]), cast(:numbers as text[]), cast(:communes as text[]),
                                      cast(:names as text[])) as line (code, number, commune, name)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .param("communes", communes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private static String[] texts(List<Proposed> proposals, Function<Proposed, String> text) {
        return proposals.stream().map(text).toArray(String[]::new);
    }

    private static String until(Proposed proposed) {
        return proposed.generation().until().map(LocalDate::toString).orElse("");
    }

    private static String[] values(Collection<NeighbourhoodCode> codes) {
        return codes.stream().map(NeighbourhoodCode::value).toArray(String[]::new);
    }
}
