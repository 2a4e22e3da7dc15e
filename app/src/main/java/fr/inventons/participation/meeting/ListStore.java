package fr.inventons.participation.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All the SQL of lists brought in and of the lines that could not be taken. */
@Repository
class ListStore {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final TypeReference<EnumMap<Column, String>> CELLS = new TypeReference<>() {};

    /**
     * A list brought in.
     *
     * @param content empty once confirmed
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Brought(
            ListId id,
            MeetingId meeting,
            byte[] content,
            boolean confirmed,
            int added,
            int alreadyThere,
            int refused) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a file until somebody says yes; files that waited for a day go away. */
    void insert(ListId id, MeetingId meeting, byte[] content, Instant at) {
        jdbc.sql(
                        """
                        delete from meeting.participant_list
                         where confirmed_at is null
                           and brought_at < :limit
                        """)
                .param("limit", at.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into meeting.participant_list (id, meeting_id, content, brought_at)
                        values (:id, :meeting, :content, :at)
                        """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Brought> list(ListId id) {
        return jdbc.sql(
                        """
                        select id, meeting_id, content, confirmed_at is not null as confirmed,
                               coalesce(added, 0) as added, coalesce(already_there, 0) as already_there,
                               coalesce(refused, 0) as refused
                          from meeting.participant_list
                         where id = :id
                        """)
                .param("id", id.value())
                .query(ListStore::brought)
                .optional();
    }

    void confirm(ListId id, int added, int alreadyThere, int refused, Instant at) {
        jdbc.sql(
                        """
                        update meeting.participant_list
                           set content = null, confirmed_at = :at, added = :added,
                               already_there = :alreadyThere, refused = :refused
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("added", added)
                .param("alreadyThere", alreadyThere)
                .param("refused", refused)
                .param("id", id.value())
                .update();
    }

    /** Keeps a line; the very same line is kept once. */
    void keep(
            MeetingId meeting,
            int number,
            Map<Column, String> cells,
            Enrolment.Reason reason,
            Instant at) {
        var text = json.writeValueAsString(new EnumMap<>(cells));
        jdbc.sql(
                        """
                        insert into meeting.refused_line
                               (id, meeting_id, number, cells, fingerprint, reason, refused_at)
                        values (:id, :meeting, :number, cast(:cells as jsonb), :fingerprint, :reason, :at)
                            on conflict (meeting_id, fingerprint) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting.value())
                .param("number", number)
                .param("cells", text)
                .param("fingerprint", fingerprint(text))
                .param("reason", reason.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<RefusedLine> refused(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, number, cells::text as cells, reason
                          from meeting.refused_line
                         where meeting_id = :meeting
                         order by refused_at, number, id
                        """)
                .param("meeting", meeting.value())
                .query(this::line)
                .list();
    }

    /** False when it was gone. */
    boolean discard(MeetingId meeting, RefusedLineId line) {
        return jdbc.sql(
                                """
                                delete from meeting.refused_line
                                 where id = :id
                                   and meeting_id = :meeting
                                """)
                        .param("id", line.value())
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    private RefusedLine line(ResultSet row, int number) throws SQLException {
        return new RefusedLine(
                new RefusedLineId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                Cells.participant(json.readValue(row.getString("cells"), CELLS)),
                Enrolment.Reason.valueOf(row.getString("reason")));
    }

    private static Brought brought(ResultSet row, int number) throws SQLException {
        var content = row.getBytes("content");
        return new Brought(
                new ListId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                content == null ? new byte[0] : content,
                row.getBoolean("confirmed"),
                row.getInt("added"),
                row.getInt("already_there"),
                row.getInt("refused"));
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
