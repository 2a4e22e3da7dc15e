package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code workshop.table_plan}. */
@Repository
class TablePlanStore {
    private final JdbcClient jdbc;

    TablePlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row; its file is read, and its proof verified, by {@link Tables}. */
    record Row(
            TablePlanId id,
            WorkshopId workshop,
            boolean arrivals,
            List<ParticipantId> people,
            List<TableId> tables,
            String file,
            TablePlan.State state,
            Instant proposedAt,
            Optional<Instant> decidedAt) {}

    void insert(Row row, String fingerprint, long seed) {
        jdbc.sql(
                        """
                        insert into workshop.table_plan
                               (id, workshop_id, arrivals, people, tables, file, fingerprint, seed,
                                state, proposed_at)
                        values (:id, :workshop, :arrivals, :people, :tables, :file, :fingerprint, :seed,
                                :state, :at)
                        """)
                .param("id", row.id().value())
                .param("workshop", row.workshop().value())
                .param("arrivals", row.arrivals())
                .param(
                        "people",
                        row.people().stream().map(ParticipantId::value).toArray(UUID[]::new))
                .param("tables", row.tables().stream().map(TableId::value).toArray(UUID[]::new))
                .param("file", row.file())
                .param("fingerprint", fingerprint)
                .param("seed", seed)
                .param("state", row.state().name())
                .param("at", row.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Decides what is still proposed; false when it no longer is. */
    boolean decide(TablePlanId id, TablePlan.State state, Instant at) {
        return jdbc.sql(
                                """
                                update workshop.table_plan
                                   set state = :state, decided_at = :at
                                 where id = :id and state = 'PROPOSED'
                                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whatever was proposed for that workshop is replaced. */
    void replace(WorkshopId workshop, Instant at) {
        jdbc.sql(
                        """
                        update workshop.table_plan
                           set state = 'REPLACED', decided_at = :at
                         where workshop_id = :workshop and state = 'PROPOSED'
                        """)
                .param("workshop", workshop.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> plan(TablePlanId id) {
        return jdbc.sql(
                        """
                        select id, workshop_id, arrivals, people, tables, file, state, proposed_at,
                               decided_at
                          from workshop.table_plan
                         where id = :id
                        """)
                .param("id", id.value())
                .query(TablePlanStore::row)
                .optional();
    }

    /** What is proposed, or else what was accepted last. */
    Optional<Row> latest(WorkshopId workshop) {
        return jdbc.sql(
                        """
                        select id, workshop_id, arrivals, people, tables, file, state, proposed_at,
                               decided_at
                          from workshop.table_plan
                         where workshop_id = :workshop and state in ('PROPOSED', 'ACCEPTED')
                         order by state = 'PROPOSED' desc, proposed_at desc, id
                         limit 1
                        """)
                .param("workshop", workshop.value())
                .query(TablePlanStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new TablePlanId(row.getObject("id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                row.getBoolean("arrivals"),
                ids(row, "people").map(ParticipantId::new).toList(),
                ids(row, "tables").map(TableId::new).toList(),
                row.getString("file"),
                TablePlan.State.valueOf(row.getString("state")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }
}
