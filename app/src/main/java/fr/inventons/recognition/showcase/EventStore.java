package fr.inventons.recognition.showcase;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.ActionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of events. */
@Repository
class EventStore {
    private static final String SELECT =
            """
            select id, campaign, department, action_id, title, about, access, place, neighbourhood, starts_on, starts_at,
                   last_day, ends_at, announced_at, visible_from, exception, changed_at, revision, cancelled_at,
                   cancel_reason
              from showcase.event
            """;

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Event event) {
        said(
                        jdbc.sql(
                                """
                                insert into showcase.event
                                  (id, campaign, department, action_id, title, about, access, place, neighbourhood,
                                   starts_on, starts_at, last_day, ends_at, announced_at, visible_from, exception,
                                   changed_at, revision, cancel_reason)
                                values (:id, :campaign, :department, :action, :title, :about, :access, :place,
                                   :neighbourhood, :day, :hour, :last, :ends, :announced, :visible, :exception,
                                   :changed, :revision, '')
                                """),
                        event)
                .param("campaign", event.campaign().value())
                .param("department", event.department().value())
                .param("action", event.action().map(ActionId::value).orElse(null))
                .param("announced", event.announcedAt().atOffset(ZoneOffset.UTC))
                .param("visible", event.visibleFrom().atOffset(ZoneOffset.UTC))
                .param("exception", event.exception())
                .update();
    }

    void update(Event event) {
        said(
                        jdbc.sql(
                                """
                                update showcase.event
                                   set title = :title, about = :about, access = :access, place = :place,
                                       neighbourhood = :neighbourhood, starts_on = :day, starts_at = :hour,
                                       last_day = :last, ends_at = :ends, changed_at = :changed,
                                       revision = :revision, cancelled_at = :cancelled, cancel_reason = :reason
                                 where id = :id
                                """),
                        event)
                .param(
                        "cancelled",
                        event.cancelledAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("reason", event.cancelReason())
                .update();
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec sql, Event event) {
        var said = event.said();
        return sql.param("id", event.id().value())
                .param("title", said.title())
                .param("about", said.about())
                .param("access", said.access())
                .param("place", said.place())
                .param(
                        "neighbourhood",
                        said.neighbourhood().map(NeighbourhoodCode::value).orElse(null))
                .param("day", said.startsOn())
                .param("hour", said.startsAt())
                .param("last", said.lastDay())
                .param("ends", said.endsAt().orElse(null))
                .param("changed", event.changedAt().atOffset(ZoneOffset.UTC))
                .param("revision", event.revision());
    }

    Optional<Event> event(EventId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(EventStore::read)
                .optional();
    }

    Optional<Event> lock(EventId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(EventStore::read)
                .optional();
    }

    /**
     * Those that are not over on {@code day}, the nearest first; {@code ""} for every département.
     */
    List<Event> toCome(
            CampaignId campaign, String department, LocalDate day, Instant now, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where campaign = :campaign and last_day >= :day and visible_from <= :now
                                   and (:department = '' or department = :department)
                                 order by starts_on, starts_at, id
                                 limit :limit
                                """)
                .param("campaign", campaign.value())
                .param("department", department)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(EventStore::read)
                .list();
    }

    /** Those that were held before {@code day}, the latest first. */
    List<Event> past(
            CampaignId campaign, String department, LocalDate day, Instant now, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where campaign = :campaign and last_day < :day and visible_from <= :now
                                   and cancelled_at is null
                                   and (:department = '' or department = :department)
                                 order by starts_on desc, starts_at desc, id
                                 limit :limit
                                """)
                .param("campaign", campaign.value())
                .param("department", department)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(EventStore::read)
                .list();
    }

    /** Those of these actions that are not over on {@code day}. */
    List<Event> ofActions(Collection<ActionId> actions, LocalDate day, Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where action_id = any(:actions) and last_day >= :day and visible_from <= :now
                                 order by starts_on, starts_at, id
                                """)
                .param("actions", actions.stream().map(ActionId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(EventStore::read)
                .list();
    }

    /** Those that somebody with these scopes may change, the latest day first. */
    List<Event> of(Set<String> departments, Set<UUID> actions) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where department = any(:departments) or action_id = any(:actions)
                                 order by starts_on desc, starts_at desc, id
                                 limit 500
                                """)
                .param("departments", departments.toArray(String[]::new))
                .param("actions", actions.toArray(UUID[]::new))
                .query(EventStore::read)
                .list();
    }

    private static Event read(ResultSet row, int number) throws SQLException {
        return new Event(
                new EventId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                new DepartmentCode(row.getString("department")),
                Optional.ofNullable(row.getObject("action_id", UUID.class)).map(ActionId::new),
                new NewEvent(
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("access"),
                        row.getString("place"),
                        Optional.ofNullable(row.getString("neighbourhood"))
                                .map(NeighbourhoodCode::new),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends_at", LocalTime.class))),
                instant(row, "announced_at"),
                instant(row, "visible_from"),
                row.getString("exception"),
                instant(row, "changed_at"),
                row.getInt("revision"),
                Optional.ofNullable(row.getObject("cancelled_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("cancel_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
