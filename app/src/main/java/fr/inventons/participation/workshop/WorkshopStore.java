package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of workshops and tables. */
@Repository
class WorkshopStore {
    private final JdbcClient jdbc;

    WorkshopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Workshop workshop, int rank) {
        jdbc.sql(
                        """
                        insert into workshop.workshop (id, meeting_id, pillar, rank, title, state)
                        values (:id, :meeting, :pillar, :rank, :title, :state)
                        """)
                .param("id", workshop.id().value())
                .param("meeting", workshop.meeting().value())
                .param("pillar", workshop.pillar())
                .param("rank", rank)
                .param("title", workshop.title())
                .param("state", workshop.state().name())
                .update();
    }

    /** False when that ticket code was already given. */
    boolean insert(Table table) {
        return jdbc.sql(
                                """
                                insert into workshop.seating_table (id, workshop_id, number, ticket_code, seats)
                                values (:id, :workshop, :number, :code, :seats)
                                on conflict (ticket_code) do nothing
                                """)
                        .param("id", table.id().value())
                        .param("workshop", table.workshop().value())
                        .param("number", table.number())
                        .param("code", table.ticketCode())
                        .param("seats", table.seats())
                        .update()
                == 1;
    }

    List<Workshop> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, meeting_id, pillar, title, state, opened_at, closed_at
                          from workshop.workshop
                         where meeting_id = :meeting
                         order by rank, id
                        """)
                .param("meeting", meeting.value())
                .query(WorkshopStore::workshop)
                .list();
    }

    List<Workshop> named(Set<WorkshopId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, meeting_id, pillar, title, state, opened_at, closed_at
                          from workshop.workshop
                         where id in (:ids)
                         order by meeting_id, rank, id
                        """)
                .param("ids", ids.stream().map(WorkshopId::value).toList())
                .query(WorkshopStore::workshop)
                .list();
    }

    /** Reads it and keeps every other writer out until the end of the transaction. */
    Optional<Workshop> lock(WorkshopId id) {
        return jdbc.sql(
                        """
                        select id, meeting_id, pillar, title, state, opened_at, closed_at
                          from workshop.workshop
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(WorkshopStore::workshop)
                .optional();
    }

    /** Reads it and keeps it as it is until the end of the transaction. */
    Optional<Workshop> share(WorkshopId id) {
        return jdbc.sql(
                        """
                        select id, meeting_id, pillar, title, state, opened_at, closed_at
                          from workshop.workshop
                         where id = :id
                           for share
                        """)
                .param("id", id.value())
                .query(WorkshopStore::workshop)
                .optional();
    }

    void open(WorkshopId id, Instant at) {
        jdbc.sql(
                        """
                        update workshop.workshop
                           set state = 'OPEN', opened_at = coalesce(opened_at, :at), closed_at = null
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void close(WorkshopId id, Instant at) {
        jdbc.sql("update workshop.workshop set state = 'CLOSED', closed_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void rename(WorkshopId id, String title) {
        jdbc.sql("update workshop.workshop set title = :title where id = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    void seats(TableId id, int seats) {
        jdbc.sql("update workshop.seating_table set seats = :seats where id = :id")
                .param("seats", seats)
                .param("id", id.value())
                .update();
    }

    void delete(TableId id) {
        jdbc.sql("delete from workshop.seating_table where id = :id")
                .param("id", id.value())
                .update();
    }

    List<Table> tables(Set<WorkshopId> workshops) {
        if (workshops.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select seating_table.id, workshop_id, number, ticket_code, seats
                          from workshop.seating_table
                          join workshop.workshop on workshop.id = workshop_id
                         where workshop_id in (:workshops)
                         order by workshop.rank, number, seating_table.id
                        """)
                .param("workshops", workshops.stream().map(WorkshopId::value).toList())
                .query(WorkshopStore::table)
                .list();
    }

    List<Table> tablesNamed(Set<TableId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, workshop_id, number, ticket_code, seats
                          from workshop.seating_table
                         where id in (:ids)
                         order by workshop_id, number, id
                        """)
                .param("ids", ids.stream().map(TableId::value).toList())
                .query(WorkshopStore::table)
                .list();
    }

    /** Keeps other writers away from this table until the end of the transaction. */
    void lockTable(TableId table) {
        jdbc.sql("select id from workshop.seating_table where id = :id for update")
                .param("id", table.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Two officers who name the same person on the same day wait for each other. */
    void lockPerson(PersonId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "workshop:" + person.value())
                .query((row, number) -> number)
                .list();
    }

    Optional<UUID> tableOf(String code) {
        return jdbc.sql("select id from workshop.seating_table where ticket_code = :code")
                .param("code", code)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private static Workshop workshop(ResultSet row, int number) throws SQLException {
        return new Workshop(
                new WorkshopId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("pillar"),
                row.getString("title"),
                Workshop.State.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                instant(row, "closed_at"));
    }

    private static Table table(ResultSet row, int number) throws SQLException {
        return new Table(
                new TableId(row.getObject("id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                row.getInt("number"),
                row.getString("ticket_code"),
                row.getInt("seats"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
