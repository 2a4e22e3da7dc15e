package fr.inventons.participation.workshop;

import fr.inventons.participation.meeting.ParticipantId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code workshop.seat}. */
@Repository
class SeatStore {
    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TableId> tableOf(ParticipantId participant) {
        return jdbc.sql("select table_id from workshop.seat where participant_id = :participant")
                .param("participant", participant.value())
                .query((row, number) -> new TableId(row.getObject("table_id", UUID.class)))
                .optional();
    }

    /** The first free chair of a locked table; empty when it is full. */
    Optional<Integer> freeChair(TableId table) {
        return jdbc.sql(
                        """
                        select chair
                          from workshop.seating_table t
                         cross join generate_series(1, t.seats) as chair
                         where t.id = :table
                           and not exists (select 1
                                             from workshop.seat s
                                            where s.table_id = t.id and s.chair = chair.chair)
                         order by chair
                         limit 1
                        """)
                .param("table", table.value())
                .query(Integer.class)
                .optional();
    }

    void seat(ParticipantId participant, TableId table, int chair, Instant at) {
        jdbc.sql(
                        """
                        insert into workshop.seat (participant_id, table_id, chair, seated_at)
                        values (:participant, :table, :chair, :at)
                            on conflict (participant_id) do update
                           set table_id = excluded.table_id,
                               chair = excluded.chair,
                               seated_at = excluded.seated_at
                        """)
                .param("participant", participant.value())
                .param("table", table.value())
                .param("chair", chair)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there was no chair to leave. */
    boolean unseat(ParticipantId participant) {
        return jdbc.sql("delete from workshop.seat where participant_id = :participant")
                        .param("participant", participant.value())
                        .update()
                == 1;
    }

    /** Everybody moves to the first chairs of the locked table, so that the last ones may go. */
    void closeRanks(TableId table) {
        jdbc.sql("update workshop.seat set chair = chair + 1000 where table_id = :table")
                .param("table", table.value())
                .update();
        jdbc.sql(
                        """
                        update workshop.seat
                           set chair = ranked.place
                          from (select participant_id, row_number() over (order by chair) as place
                                  from workshop.seat
                                 where table_id = :table) ranked
                         where seat.participant_id = ranked.participant_id
                        """)
                .param("table", table.value())
                .update();
    }

    List<ParticipantId> seated(TableId table) {
        return jdbc.sql(
                        """
                        select participant_id
                          from workshop.seat
                         where table_id = :table
                         order by chair, participant_id
                        """)
                .param("table", table.value())
                .query((row, number) ->
                        new ParticipantId(row.getObject("participant_id", UUID.class)))
                .list();
    }

    /** Where each of those tables' people sit. */
    Map<ParticipantId, TableId> places(Set<TableId> tables) {
        var places = new LinkedHashMap<ParticipantId, TableId>();
        if (tables.isEmpty()) {
            return places;
        }
        jdbc.sql(
                        """
                        select participant_id, table_id
                          from workshop.seat
                         where table_id in (:tables)
                         order by table_id, chair, participant_id
                        """)
                .param("tables", tables.stream().map(TableId::value).toList())
                .query(row -> {
                    places.put(
                            new ParticipantId(row.getObject("participant_id", UUID.class)),
                            new TableId(row.getObject("table_id", UUID.class)));
                });
        return places;
    }
}
