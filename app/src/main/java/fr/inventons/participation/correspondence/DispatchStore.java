package fr.inventons.participation.correspondence;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.mail.Attached;
import fr.inventons.platform.mail.OutboxId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All the SQL of schema {@code correspondence}. */
@Repository
class DispatchStore {
    /** What counting needs. */
    record Line(
            MeetingId meeting,
            Channel channel,
            Optional<OutboxId> mail,
            Optional<Instant> heldUntil,
            Optional<Outcome> outcome) {}

    private static final String COLUMNS =
            """
            select id, meeting, person, purpose, subject, parts::text as parts, call_script, channel, mail, sent_at,
                   held_until, reserve, exception, outcome, settled_at, revision
              from correspondence.dispatch
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DispatchStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<DispatchId> withKey(MeetingId meeting, PersonId person, String key) {
        return jdbc.sql(
                        """
                        select id
                          from correspondence.dispatch
                         where meeting = :meeting and person = :person and key = :key
                        """)
                .param("meeting", meeting.value())
                .param("person", person.value())
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(DispatchId::new);
    }

    /** False when that key was there for that person. */
    boolean insert(Dispatch dispatch, String key, List<Attached> attached) {
        var inserted =
                jdbc.sql(
                                        """
                                        insert into correspondence.dispatch
                                               (id, meeting, person, purpose, key, subject, parts, call_script, channel,
                                                mail, sent_at, held_until, reserve)
                                        values (:id, :meeting, :person, :purpose, :key, :subject, cast(:parts as jsonb),
                                                :script, :channel, :mail, :at, :held, :reserve)
                                        on conflict (meeting, person, key) do nothing
                                        """)
                                .param("id", dispatch.id().value())
                                .param("meeting", dispatch.meeting().value())
                                .param("person", dispatch.person().value())
                                .param("purpose", dispatch.purpose())
                                .param("key", key)
                                .param("subject", dispatch.subject())
                                .param(
                                        "parts",
                                        json.writeValueAsString(
                                                dispatch.parts().stream()
                                                        .map(StoredPart::of)
                                                        .toList()))
                                .param("script", dispatch.callScript())
                                .param("channel", dispatch.channel().name())
                                .param("mail", dispatch.mail().map(OutboxId::value).orElse(null))
                                .param("at", utc(dispatch.sentAt()))
                                .param(
                                        "held",
                                        dispatch.heldUntil().map(DispatchStore::utc).orElse(null))
                                .param("reserve", dispatch.reserve())
                                .update()
                        == 1;
        for (int i = 0; inserted && i < attached.size(); i++) {
            jdbc.sql(
                            """
                            insert into correspondence.attached (dispatch, position, name, content_type, bytes)
                            values (:id, :position, :name, :type, :bytes)
                            """)
                    .param("id", dispatch.id().value())
                    .param("position", i)
                    .param("name", attached.get(i).name())
                    .param("type", attached.get(i).contentType())
                    .param("bytes", attached.get(i).bytes())
                    .update();
        }
        return inserted;
    }

    List<Attached> attached(DispatchId id) {
        return jdbc.sql(
                        """
                        select name, content_type, bytes
                          from correspondence.attached
                         where dispatch = :id
                         order by position
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Attached(
                                row.getString("name"),
                                row.getString("content_type"),
                                row.getBytes("bytes")))
                .list();
    }

    Optional<Dispatch> dispatch(DispatchId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The message, ours alone until the end of this transaction. */
    Optional<Dispatch> lock(DispatchId id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    List<Dispatch> of(MeetingId meeting) {
        return jdbc.sql(COLUMNS + " where meeting = :meeting order by sent_at desc, id")
                .param("meeting", meeting.value())
                .query(this::read)
                .list();
    }

    /** Those that a reserve holds, locked, the oldest first. */
    List<Dispatch> lockHeld(MeetingId meeting, Instant now) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 where meeting = :meeting and held_until > :now
                                 order by sent_at, id
                                   for update
                                """)
                .param("meeting", meeting.value())
                .param("now", utc(now))
                .query(this::read)
                .list();
    }

    List<Line> lines(Set<MeetingId> meetings) {
        return jdbc.sql(
                        """
                        select meeting, channel, mail, held_until, outcome
                          from correspondence.dispatch
                         where meeting = any(:meetings)
                         order by meeting, id
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new Line(
                                new MeetingId(row.getObject("meeting", UUID.class)),
                                Channel.valueOf(row.getString("channel")),
                                mail(row),
                                instant(row, "held_until"),
                                outcome(row)))
                .list();
    }

    void settle(DispatchId id, Outcome outcome, Instant at) {
        jdbc.sql(
                        """
                        insert into correspondence.attempt (dispatch, outcome, at)
                        values (:id, :outcome, :at)
                        """)
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("at", utc(at))
                .update();
        restore(id);
    }

    /** The last try never was. */
    void undo(DispatchId id, Instant at) {
        jdbc.sql(
                        """
                        update correspondence.attempt
                           set undone_at = :at
                         where id = (select max(id)
                                       from correspondence.attempt
                                      where dispatch = :id and undone_at is null)
                        """)
                .param("id", id.value())
                .param("at", utc(at))
                .update();
        restore(id);
    }

    /** What stands is the last try that was not undone. */
    private void restore(DispatchId id) {
        jdbc.sql(
                        """
                        update correspondence.dispatch
                           set (outcome, settled_at) =
                               (select (array_agg(outcome order by id desc))[1], max(at)
                                  from correspondence.attempt
                                 where dispatch = :id and undone_at is null),
                               revision = revision + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    List<Attempt> attempts(DispatchId id) {
        return jdbc.sql(
                        """
                        select outcome, at, undone_at
                          from correspondence.attempt
                         where dispatch = :id
                         order by id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Attempt(
                                Outcome.valueOf(row.getString("outcome")),
                                instant(row, "at").orElseThrow(),
                                instant(row, "undone_at").isPresent()))
                .list();
    }

    void redirect(DispatchId id, Channel channel, Optional<OutboxId> mail) {
        jdbc.sql(
                        """
                        update correspondence.dispatch
                           set channel = :channel, mail = :mail, outcome = null, settled_at = null,
                               revision = revision + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("channel", channel.name())
                .param("mail", mail.map(OutboxId::value).orElse(null))
                .update();
    }

    void touch(DispatchId id) {
        jdbc.sql("update correspondence.dispatch set revision = revision + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void release(DispatchId id, String reason) {
        jdbc.sql(
                        """
                        update correspondence.dispatch
                           set held_until = null, exception = :reason, revision = revision + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    private Dispatch read(ResultSet row, int number) throws SQLException {
        return new Dispatch(
                new DispatchId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("purpose"),
                row.getString("subject"),
                Arrays.stream(json.readValue(row.getString("parts"), StoredPart[].class))
                        .map(StoredPart::part)
                        .toList(),
                row.getString("call_script"),
                Channel.valueOf(row.getString("channel")),
                mail(row),
                instant(row, "sent_at").orElseThrow(),
                instant(row, "held_until"),
                row.getString("reserve"),
                row.getString("exception"),
                outcome(row),
                instant(row, "settled_at"),
                row.getInt("revision"));
    }

    private static Optional<OutboxId> mail(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("mail", UUID.class)).map(OutboxId::new);
    }

    private static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
