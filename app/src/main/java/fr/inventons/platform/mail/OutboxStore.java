package fr.inventons.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the outbox. Each change of state names the state it leaves, so that none is lost. */
@Repository
class OutboxStore {
    /** A mail that is due. */
    record Due(OutboxId id, int round) {}

    /** A mail that this copy of the program alone hands over, for the {@code tries}-th time. */
    record Claimed(int generation, int tries, Instant putAt) {}

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a mail of that key is there. */
    boolean insert(OutboxId id, String key, Filed mail, Instant at, Instant due) {
        var inserted =
                jdbc.sql(
                                        """
                                        insert into platform.outbox
                                               (id, key, address, subject, text, html, state, put_at, since, due_at)
                                        values (:id, :key, :address, :subject, :text, :html, 'WAITING', :at, :at, :due)
                                        on conflict (key) do nothing
                                        """)
                                .param("id", id.value())
                                .param("key", key)
                                .param("address", mail.to())
                                .param("subject", mail.subject())
                                .param("text", mail.text())
                                .param("html", mail.html())
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .param("due", due.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (inserted) {
            attach(id, mail.attached());
        }
        return inserted;
    }

    private void attach(OutboxId id, List<Attached> attached) {
        for (int i = 0; i < attached.size(); i++) {
            jdbc.sql(
                            """
                            insert into platform.outbox_attached (outbox, position, name, content_type, bytes)
                            values (:id, :position, :name, :type, :bytes)
                            """)
                    .param("id", id.value())
                    .param("position", i)
                    .param("name", attached.get(i).name())
                    .param("type", attached.get(i).contentType())
                    .param("bytes", attached.get(i).bytes())
                    .update();
        }
    }

    Optional<OutboxId> withKey(String key) {
        return jdbc.sql("select id from platform.outbox where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(OutboxId::new);
    }

    /** Ours alone from now on; empty when it is not waiting, or not in that round. */
    Optional<Claimed> claim(OutboxId id, int round, Instant at) {
        return jdbc.sql(
                        """
                        update platform.outbox
                           set state = 'SENDING', since = :at, tries = tries + 1
                         where id = :id and round = :round and state = 'WAITING'
                        returning generation, tries, put_at
                        """)
                .param("id", id.value())
                .param("round", round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Claimed(
                                row.getInt("generation"),
                                row.getInt("tries"),
                                instant(row, "put_at")))
                .optional();
    }

    /** What became of the try that was claimed; late truth corrects an UNCERTAIN. */
    boolean settle(OutboxId id, int tries, MailState state, String code, String reply, Instant at) {
        return jdbc.sql(
                                """
                                update platform.outbox
                                   set state = :state, since = :at, code = :code, reply = :reply
                                 where id = :id and tries = :tries and state in ('SENDING', 'UNCERTAIN')
                                """)
                        .param("id", id.value())
                        .param("tries", tries)
                        .param("state", state.name())
                        .param("code", code)
                        .param("reply", reply)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Back among those that wait, until {@code due}. */
    boolean later(OutboxId id, int tries, String code, String reply, Instant at, Instant due) {
        return jdbc.sql(
                                """
                                update platform.outbox
                                   set state = 'WAITING', since = :at, due_at = :due, code = :code, reply = :reply
                                 where id = :id and tries = :tries and state in ('SENDING', 'UNCERTAIN')
                                """)
                        .param("id", id.value())
                        .param("tries", tries)
                        .param("code", code)
                        .param("reply", reply)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Who was handing it over is gone: nobody knows whether it left. */
    boolean doubt(OutboxId id, int round, Instant at) {
        return jdbc.sql(
                                """
                                update platform.outbox
                                   set state = 'UNCERTAIN', since = :at, code = '', reply = ''
                                 where id = :id and round = :round and state = 'SENDING'
                                """)
                        .param("id", id.value())
                        .param("round", round)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean returned(OutboxId id, int generation, String code, String reply, Instant at) {
        return jdbc.sql(
                                """
                                update platform.outbox
                                   set state = 'RETURNED', since = :at, code = :code, reply = :reply
                                 where id = :id and generation = :generation
                                   and state in ('SENDING', 'SENT', 'UNCERTAIN')
                                """)
                        .param("id", id.value())
                        .param("generation", generation)
                        .param("code", code)
                        .param("reply", reply)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The new round; empty when there is nothing to send again. */
    Optional<Integer> again(OutboxId id, String to, Instant at) {
        return jdbc.sql(
                        """
                        update platform.outbox
                           set state = 'WAITING', round = round + 1, since = :at, due_at = :at, put_at = :at,
                               generation = generation + case when address = :to then 0 else 1 end,
                               address = :to, code = '', reply = ''
                         where id = :id and state in ('UNCERTAIN', 'REFUSED', 'RETURNED')
                        returning round
                        """)
                .param("id", id.value())
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    Optional<Integer> hasten(OutboxId id, Instant at) {
        return jdbc.sql(
                        """
                        update platform.outbox
                           set round = round + 1, since = :at, due_at = :at, put_at = :at
                         where id = :id and state = 'WAITING'
                        returning round
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    boolean deleteWaiting(OutboxId id) {
        return jdbc.sql("delete from platform.outbox where id = :id and state = 'WAITING'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those that are due, the oldest first. */
    List<Due> due(Instant now) {
        return jdbc.sql(
                        """
                        select id, round
                          from platform.outbox
                         where state = 'WAITING' and due_at <= :now
                         order by due_at, id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Due(new OutboxId(row.getObject("id", UUID.class)), row.getInt("round")))
                .list();
    }

    Map<OutboxId, Tracked> tracked(Set<OutboxId> ids) {
        var found = new LinkedHashMap<OutboxId, Tracked>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select id, address, state, since, due_at, tries, code, reply
                          from platform.outbox
                         where id = any(:ids)
                         order by put_at, id
                        """)
                .param("ids", ids.stream().map(OutboxId::value).toArray(UUID[]::new))
                .query(OutboxStore::track)
                .list()
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    Optional<Filed> filed(OutboxId id) {
        var attached =
                jdbc.sql(
                                """
                                select name, content_type, bytes
                                  from platform.outbox_attached
                                 where outbox = :id
                                 order by position
                                """)
                        .param("id", id.value())
                        .query((row, number) ->
                                new Attached(
                                        row.getString("name"),
                                        row.getString("content_type"),
                                        row.getBytes("bytes")))
                        .list();
        return jdbc.sql("select address, subject, text, html from platform.outbox where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Filed(
                                row.getString("address"),
                                row.getString("subject"),
                                row.getString("text"),
                                row.getString("html"),
                                attached))
                .optional();
    }

    private static Tracked track(ResultSet row, int number) throws SQLException {
        return new Tracked(
                new OutboxId(row.getObject("id", UUID.class)),
                row.getString("address"),
                MailState.valueOf(row.getString("state")),
                instant(row, "since"),
                instant(row, "due_at"),
                row.getInt("tries"),
                row.getString("code"),
                row.getString("reply"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
