package fr.inventons.participation.handout;

import fr.inventons.participation.meeting.MeetingId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of the {@code handout} schema. */
@Repository
class HandoutStore {
    private final JdbcClient jdbc;

    HandoutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was printed, and what stood on it. */
    record Printing(Instant at, String fingerprint) {}

    Map<HandoutKind, Printing> of(MeetingId meeting) {
        var printings = new EnumMap<HandoutKind, Printing>(HandoutKind.class);
        jdbc.sql(
                        """
                        select kind, printed_at, fingerprint
                          from handout.printing
                         where meeting_id = :meeting
                         order by kind
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    printings.put(
                            HandoutKind.valueOf(row.getString("kind")),
                            new Printing(
                                    row.getObject("printed_at", OffsetDateTime.class).toInstant(),
                                    row.getString("fingerprint")));
                });
        return printings;
    }

    void keep(MeetingId meeting, HandoutKind kind, int pieces, String fingerprint, Instant at) {
        jdbc.sql(
                        """
                        insert into handout.printing (meeting_id, kind, printed_at, pieces, fingerprint)
                        values (:meeting, :kind, :at, :pieces, :fingerprint)
                            on conflict (meeting_id, kind) do update
                           set printed_at = excluded.printed_at,
                               pieces = excluded.pieces,
                               fingerprint = excluded.fingerprint
                        """)
                .param("meeting", meeting.value())
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("pieces", pieces)
                .param("fingerprint", fingerprint)
                .update();
    }
}
