package fr.inventons.recognition.action;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of file codes and of whom to write to. */
@Repository
class FileStore {
    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new code stands in the place of the one before. */
    void issue(ActionId action, String fingerprint, Instant at) {
        jdbc.sql(
                        """
                        insert into action.file_code (action_id, fingerprint, issued_at)
                        values (:action, :fingerprint, :at)
                        on conflict (action_id) do update
                           set fingerprint = excluded.fingerprint, issued_at = excluded.issued_at
                        """)
                .param("action", action.value())
                .param("fingerprint", fingerprint)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ActionId> opened(String fingerprint) {
        return jdbc.sql("select action_id from action.file_code where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query((row, number) -> new ActionId(row.getObject("action_id", UUID.class)))
                .optional();
    }

    boolean hasCode(ActionId action) {
        return jdbc.sql("select exists (select from action.file_code where action_id = :action)")
                .param("action", action.value())
                .query(Boolean.class)
                .single();
    }

    void write(ActionId action, Correspondent who) {
        jdbc.sql(
                        """
                        insert into action.correspondent (action_id, name, email, phone)
                        values (:action, :name, :email, :phone)
                        on conflict (action_id) do update
                           set name = excluded.name, email = excluded.email, phone = excluded.phone
                        """)
                .param("action", action.value())
                .param("name", who.name())
                .param("email", who.email())
                .param("phone", who.phone())
                .update();
    }

    Map<ActionId, Correspondent> correspondents(Collection<ActionId> ids) {
        var found = new LinkedHashMap<ActionId, Correspondent>();
        jdbc.sql(
                        """
                        select action_id, name, email, phone
                          from action.correspondent
                         where action_id = any(:ids)
                         order by action_id
                        """)
                .param("ids", ids.stream().map(ActionId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        found.put(
                                new ActionId(row.getObject("action_id", UUID.class)),
                                new Correspondent(
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("phone"))))
                .list();
        return found;
    }
}
