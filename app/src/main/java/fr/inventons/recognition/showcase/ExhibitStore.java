package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of what lists and maps filter on. */
@Repository
class ExhibitStore {
    private static final String COLUMNS =
            """
            number, action_id, title, department, kind, pillar, audiences, neighbourhoods, decided_on,
            visible_from, ends_on
            """;

    private final JdbcClient jdbc;

    ExhibitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(ActionId action) {
        jdbc.sql("delete from showcase.exhibit where action_id = :action")
                .param("action", action.value())
                .update();
    }

    void insert(Exhibit exhibit, boolean front) {
        jdbc.sql(
                        """
                        insert into showcase.exhibit
                          (number, action_id, title, department, kind, pillar, audiences, neighbourhoods,
                           decided_on, visible_from, ends_on, front)
                        values (:number, :action, :title, :department, :kind, :pillar, :audiences,
                           :neighbourhoods, :decided, :visible, :ends, :front)
                        """)
                .param("number", exhibit.number())
                .param("action", exhibit.action().value())
                .param("title", exhibit.title())
                .param("department", exhibit.department().value())
                .param("kind", exhibit.kind().name())
                .param("pillar", exhibit.pillar())
                .param(
                        "audiences",
                        exhibit.audiences().stream()
                                .map(Enum::name)
                                .sorted()
                                .toArray(String[]::new))
                .param(
                        "neighbourhoods",
                        exhibit.neighbourhoods().stream()
                                .map(NeighbourhoodCode::value)
                                .sorted()
                                .toArray(String[]::new))
                .param("decided", exhibit.decidedOn())
                .param("visible", exhibit.visibleFrom().atOffset(ZoneOffset.UTC))
                .param("ends", exhibit.endsOn().orElse(null))
                .param("front", front)
                .update();
    }

    List<Exhibit> list(
            ShowcaseSearch search,
            Optional<ShowcaseSearch.Cursor> after,
            Instant now,
            LocalDate today,
            int limit) {
        var sql =
                "select "
                        + COLUMNS
                        + conditions(search)
                        + (after.isEmpty() ? "" : " and (decided_on, number) < (:day, :number)")
                        + " order by decided_on desc, number desc limit :limit";
        var asked = filled(jdbc.sql(sql), search, now, today).param("limit", limit);
        if (after.isPresent()) {
            asked =
                    asked.param("day", after.get().decidedOn())
                            .param("number", after.get().number());
        }
        return asked.query(ExhibitStore::read).list();
    }

    Map<DepartmentCode, Integer> byDepartment(ShowcaseSearch search, Instant now, LocalDate today) {
        var counts = new LinkedHashMap<DepartmentCode, Integer>();
        filled(
                        jdbc.sql(
                                "select department, count(*) as actions"
                                        + conditions(search)
                                        + " group by department order by department"),
                        search,
                        now,
                        today)
                .query(row -> {
                    counts.put(
                            new DepartmentCode(row.getString("department")), row.getInt("actions"));
                });
        return counts;
    }

    Optional<Exhibit> exhibit(String number, Instant now) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from showcase.exhibit where number = :number and visible_from <= :now")
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ExhibitStore::read)
                .optional();
    }

    /** Those in front of these actions, in force or abrogated. */
    List<Exhibit> ofActions(Collection<ActionId> actions, Instant now) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from showcase.exhibit
                                 where action_id = any(:actions) and front and visible_from <= :now
                                 order by number
                                """)
                .param("actions", actions.stream().map(ActionId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ExhibitStore::read)
                .list();
    }

    /** The labels of an action that are shown, whatever their day. */
    List<Exhibit> all(ActionId action) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from showcase.exhibit where action_id = :action order by number for update")
                .param("action", action.value())
                .query(ExhibitStore::read)
                .list();
    }

    private static String conditions(ShowcaseSearch search) {
        var sql =
                new StringBuilder(
                        """
                         from showcase.exhibit
                         where front and visible_from <= :now and coalesce(ends_on > :today, true)
                        """);
        if (!search.pillar().isEmpty()) {
            sql.append(" and pillar = :pillar");
        }
        if (search.audience().isPresent()) {
            sql.append(" and :audience = any(audiences)");
        }
        if (search.kind().isPresent()) {
            sql.append(" and kind = :kind");
        }
        if (search.department().isPresent()) {
            sql.append(" and department = :department");
        }
        if (search.neighbourhood().isPresent()) {
            sql.append(" and :neighbourhood = any(neighbourhoods)");
        }
        return sql.toString();
    }

    private static StatementSpec filled(
            StatementSpec sql, ShowcaseSearch search, Instant now, LocalDate today) {
        var asked = sql.param("now", now.atOffset(ZoneOffset.UTC)).param("today", today);
        if (!search.pillar().isEmpty()) {
            asked = asked.param("pillar", search.pillar());
        }
        if (search.audience().isPresent()) {
            asked = asked.param("audience", search.audience().get().name());
        }
        if (search.kind().isPresent()) {
            asked = asked.param("kind", search.kind().get().name());
        }
        if (search.department().isPresent()) {
            asked = asked.param("department", search.department().get().value());
        }
        if (search.neighbourhood().isPresent()) {
            asked = asked.param("neighbourhood", search.neighbourhood().get().value());
        }
        return asked;
    }

    private static Exhibit read(ResultSet row, int number) throws SQLException {
        return new Exhibit(
                row.getString("number"),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("title"),
                new DepartmentCode(row.getString("department")),
                ActionKind.valueOf(row.getString("kind")),
                row.getString("pillar"),
                Arrays.stream((String[]) row.getArray("audiences").getArray())
                        .map(Audience::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("neighbourhoods").getArray())
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toSet()),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("visible_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)));
    }
}
