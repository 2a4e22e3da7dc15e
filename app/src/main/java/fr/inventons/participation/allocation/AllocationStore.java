package fr.inventons.participation.allocation;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
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

/** All the SQL of {@code allocation.allocation}. */
@Repository
class AllocationStore {
    private final JdbcClient jdbc;

    AllocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row; its file is read, and its proof verified, by {@link Allocations}. */
    record Row(
            AllocationId id,
            MeetingId meeting,
            Choice choice,
            SeenAllocation.State state,
            List<ParticipantId> people,
            List<WorkshopId> workshops,
            String wanted,
            String file,
            Instant proposedAt,
            Optional<Instant> decidedAt) {}

    /** Where a meeting's allocation stands, without reading its file. */
    record Standing(SeenAllocation.State state, int people) {}

    void insert(Row row, String fingerprint, long seed) {
        jdbc.sql(
                        """
                        insert into allocation.allocation
                               (id, meeting_id, choice, state, people, workshops, wanted, file,
                                fingerprint, seed, proposed_at)
                        values (:id, :meeting, :choice, :state, :people, :workshops, :wanted, :file,
                                :fingerprint, :seed, :at)
                        """)
                .param("id", row.id().value())
                .param("meeting", row.meeting().value())
                .param("choice", row.choice().name())
                .param("state", row.state().name())
                .param(
                        "people",
                        row.people().stream().map(ParticipantId::value).toArray(UUID[]::new))
                .param(
                        "workshops",
                        row.workshops().stream().map(WorkshopId::value).toArray(UUID[]::new))
                .param("wanted", row.wanted())
                .param("file", row.file())
                .param("fingerprint", fingerprint)
                .param("seed", seed)
                .param("at", row.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(AllocationId id, SeenAllocation.State state, Instant at) {
        jdbc.sql(
                        """
                        update allocation.allocation
                           set state = :state, decided_at = :at
                         where id = :id and state = 'PROPOSED'
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whatever was proposed for that meeting is replaced. */
    void replace(MeetingId meeting, Instant at) {
        jdbc.sql(
                        """
                        update allocation.allocation
                           set state = 'REPLACED', decided_at = :at
                         where meeting_id = :meeting and state = 'PROPOSED'
                        """)
                .param("meeting", meeting.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> allocation(AllocationId id) {
        return jdbc.sql(
                        """
                        select id, meeting_id, choice, state, people, workshops, wanted, file,
                               proposed_at, decided_at
                          from allocation.allocation
                         where id = :id
                        """)
                .param("id", id.value())
                .query(AllocationStore::row)
                .optional();
    }

    /** What is proposed, or else what was accepted last. */
    Optional<Row> latest(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, meeting_id, choice, state, people, workshops, wanted, file,
                               proposed_at, decided_at
                          from allocation.allocation
                         where meeting_id = :meeting and state in ('PROPOSED', 'ACCEPTED')
                         order by state = 'PROPOSED' desc, proposed_at desc, id
                         limit 1
                        """)
                .param("meeting", meeting.value())
                .query(AllocationStore::row)
                .optional();
    }

    Optional<Row> accepted(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, meeting_id, choice, state, people, workshops, wanted, file,
                               proposed_at, decided_at
                          from allocation.allocation
                         where meeting_id = :meeting and state = 'ACCEPTED'
                         order by proposed_at desc, id
                         limit 1
                        """)
                .param("meeting", meeting.value())
                .query(AllocationStore::row)
                .optional();
    }

    Optional<Standing> standing(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select state, cardinality(people) as people
                          from allocation.allocation
                         where meeting_id = :meeting and state in ('PROPOSED', 'ACCEPTED')
                         order by state = 'PROPOSED' desc, proposed_at desc, id
                         limit 1
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Standing(
                                SeenAllocation.State.valueOf(row.getString("state")),
                                row.getInt("people")))
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new AllocationId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                Choice.valueOf(row.getString("choice")),
                SeenAllocation.State.valueOf(row.getString("state")),
                ids(row, "people").map(ParticipantId::new).toList(),
                ids(row, "workshops").map(WorkshopId::new).toList(),
                row.getString("wanted"),
                row.getString("file"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }
}
