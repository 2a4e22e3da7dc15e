package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The SQL of schema {@code label} that speaks of labels and of the numbers that are given. */
@Repository
class LabelStore {
    private static final String COLUMNS =
            """
            id, number, candidacy_id, action_id, campaign, kind, national, department, title,
            bearer_name, place, signatory, decided_on, visible_from, abrogated_from, withdrawn_on
            """;

    private final JdbcClient jdbc;

    LabelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of a series in a year. Its row stays locked until the transaction ends:
     * undone, the number is given to the next.
     */
    int next(String series, int year) {
        return jdbc.sql(
                        """
                        insert into label.counter as c (series, year, last)
                        values (:series, :year, 1)
                        on conflict (series, year) do update set last = c.last + 1
                        returning last
                        """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(Label label, DecisionId decision, Instant awardedAt) {
        jdbc.sql(
                        """
                        insert into label.label
                          (id, number, decision_id, candidacy_id, action_id, campaign, kind,
                           national, department, title, bearer_name, place, signatory, decided_on,
                           awarded_at, visible_from, sought)
                        values (:id, :number, :decision, :candidacy, :action, :campaign, :kind,
                           :national, :department, :title, :bearer, :place, :signatory, :on,
                           :at, :from, :sought)
                        """)
                .param("id", label.id().value())
                .param("number", label.number())
                .param("decision", decision.value())
                .param("candidacy", label.candidacy().value())
                .param("action", label.action().value())
                .param("campaign", label.campaign().value())
                .param("kind", label.kind().name())
                .param("national", label.national())
                .param("department", label.department().value())
                .param("title", label.title())
                .param("bearer", label.bearerName())
                .param("place", label.place())
                .param("signatory", label.signatory())
                .param("on", label.decidedOn())
                .param("at", awardedAt.atOffset(ZoneOffset.UTC))
                .param("from", label.visibleFrom().atOffset(ZoneOffset.UTC))
                .param("sought", sought(label))
                .update();
    }

    /** A space stands before each word, so that « % mot » finds where words begin. */
    static String sought(Label label) {
        return " "
                + LabelSearch.plain(
                        String.join(
                                " ",
                                label.number(),
                                label.title(),
                                label.bearerName(),
                                label.place(),
                                label.department().value()));
    }

    void end(LabelId id, Label.Status status, Instant at) {
        jdbc.sql(
                        """
                        update label.label
                           set abrogated_from = :abrogated, withdrawn_on = :withdrawn, ended_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param(
                        "abrogated",
                        status instanceof Label.Status.Abrogated(var from) ? from : null)
                .param("withdrawn", status instanceof Label.Status.Withdrawn(var on) ? on : null)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Label> label(String number) {
        return jdbc.sql("select " + COLUMNS + " from label.label where number = :number")
                .param("number", number)
                .query(LabelStore::read)
                .optional();
    }

    Optional<Label> label(LabelId id) {
        return jdbc.sql("select " + COLUMNS + " from label.label where id = :id")
                .param("id", id.value())
                .query(LabelStore::read)
                .optional();
    }

    Optional<Label> lock(String number) {
        return jdbc.sql("select " + COLUMNS + " from label.label where number = :number for update")
                .param("number", number)
                .query(LabelStore::read)
                .optional();
    }

    List<Label> ofActions(Collection<ActionId> actions) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from label.label where action_id = any(:ids) order by decided_on, number")
                .param("ids", actions.stream().map(ActionId::value).toArray(UUID[]::new))
                .query(LabelStore::read)
                .list();
    }

    List<Label> ofCandidacies(Collection<CandidacyId> candidacies) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from label.label where candidacy_id = any(:ids) order by decided_on, number")
                .param("ids", candidacies.stream().map(CandidacyId::value).toArray(UUID[]::new))
                .query(LabelStore::read)
                .list();
    }

    /** The newest first, after {@code after}. */
    List<Label> search(
            LabelSearch search,
            Optional<LabelSearch.Cursor> after,
            Instant now,
            LocalDate today,
            int limit) {
        var sql = "select " + COLUMNS + " from label.label" + conditions(search);
        var asked =
                jdbc.sql(
                        sql
                                + (after.isEmpty()
                                        ? ""
                                        : " and (decided_on, number) < (:day, :number)")
                                + " order by decided_on desc, number desc limit :limit");
        asked = filled(asked, search, now, today).param("limit", limit);
        if (after.isPresent()) {
            asked =
                    asked.param("day", after.get().decidedOn())
                            .param("number", after.get().number());
        }
        return asked.query(LabelStore::read).list();
    }

    int count(LabelSearch search, Instant now, LocalDate today) {
        return filled(
                        jdbc.sql("select count(*) from label.label" + conditions(search)),
                        search,
                        now,
                        today)
                .query(Integer.class)
                .single();
    }

    /** Every label found, read little by little: the stream is closed by who opened it. */
    Stream<Label> stream(LabelSearch search, Instant now, LocalDate today) {
        return filled(
                jdbc.sql(
                                "select "
                                        + COLUMNS
                                        + " from label.label"
                                        + conditions(search)
                                        + " order by decided_on desc, number desc")
                        .withFetchSize(500),
                search,
                now,
                today)
                .query(LabelStore::read)
                .stream();
    }

    /** The labels that were given or that ended last. */
    List<Changed> changes(Instant now, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                , greatest(visible_from, coalesce(ended_at, visible_from)) as changed_at
                                  from label.label
                                 where visible_from <= :now
                                 order by changed_at desc, number desc
                                 limit :limit
                                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) ->
                        new Changed(
                                read(row, n),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A label and when it last changed. */
    record Changed(Label label, Instant at) {}

    private static String conditions(LabelSearch search) {
        var sql = new StringBuilder(" where visible_from <= :now");
        for (int i = 0; i < search.plainWords().size(); i++) {
            sql.append(" and sought like :word").append(i);
        }
        if (search.department().isPresent()) {
            sql.append(" and department = :department");
        }
        if (search.kind().isPresent()) {
            sql.append(" and kind = :kind");
        }
        return sql.append(
                        switch (search.standing()) {
                            case ANY -> "";
                            case IN_FORCE ->
                                    " and withdrawn_on is null and coalesce(abrogated_from > :today, true)";
                            case ABROGATED -> " and abrogated_from <= :today";
                            case WITHDRAWN -> " and withdrawn_on is not null";
                        })
                .toString();
    }

    private static StatementSpec filled(
            StatementSpec sql, LabelSearch search, Instant now, LocalDate today) {
        var asked = sql.param("now", now.atOffset(ZoneOffset.UTC)).param("today", today);
        var words = search.plainWords();
        for (int i = 0; i < words.size(); i++) {
            asked = asked.param("word" + i, "% " + words.get(i) + "%");
        }
        if (search.department().isPresent()) {
            asked = asked.param("department", search.department().get().value());
        }
        if (search.kind().isPresent()) {
            asked = asked.param("kind", search.kind().get().name());
        }
        return asked;
    }

    private static Label read(ResultSet row, int n) throws SQLException {
        var abrogated = row.getObject("abrogated_from", LocalDate.class);
        var withdrawn = row.getObject("withdrawn_on", LocalDate.class);
        return new Label(
                new LabelId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                ActionKind.valueOf(row.getString("kind")),
                row.getBoolean("national"),
                new DepartmentCode(row.getString("department")),
                row.getString("title"),
                row.getString("bearer_name"),
                row.getString("place"),
                row.getString("signatory"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("visible_from", OffsetDateTime.class).toInstant(),
                withdrawn != null
                        ? new Label.Status.Withdrawn(withdrawn)
                        : abrogated != null
                                ? new Label.Status.Abrogated(abrogated)
                                : new Label.Status.InForce());
    }
}
