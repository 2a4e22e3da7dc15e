package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.correspondence.DispatchId;
import fr.inventons.participation.meeting.MeetingId;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All the SQL of the {@code invitation} schema. */
@Repository
class InvitationStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    InvitationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Revised<Sender>> sender(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select service, address, telephone, signature, answer_by, revision
                          from invitation.sender
                         where meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Revised<>(
                                row.getInt("revision"),
                                new Sender(
                                        row.getString("service"),
                                        row.getString("address"),
                                        row.getString("telephone"),
                                        row.getString("signature"),
                                        Optional.ofNullable(
                                                row.getObject("answer_by", LocalDate.class)))))
                .optional();
    }

    void write(MeetingId meeting, Sender sender, int revision) {
        jdbc.sql(
                        """
                        insert into invitation.sender
                               (meeting_id, service, address, telephone, signature, answer_by, revision)
                        values (:meeting, :service, :address, :telephone, :signature, :answerBy, :revision)
                            on conflict (meeting_id) do update
                           set service = excluded.service, address = excluded.address,
                               telephone = excluded.telephone, signature = excluded.signature,
                               answer_by = excluded.answer_by, revision = excluded.revision
                        """)
                .param("meeting", meeting.value())
                .param("service", sender.service())
                .param("address", sender.address())
                .param("telephone", sender.telephone())
                .param("signature", sender.signature())
                .param("answerBy", sender.answerBy().map(Date::valueOf).orElse(null))
                .param("revision", revision)
                .update();
    }

    Map<Purpose, Revised<Wording>> wordings(MeetingId meeting) {
        var wordings = new HashMap<Purpose, Revised<Wording>>();
        jdbc.sql(
                        """
                        select purpose, subject, body, closing, revision
                          from invitation.wording
                         where meeting_id = :meeting
                         order by purpose
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    wordings.put(
                            Purpose.valueOf(row.getString("purpose")),
                            new Revised<>(
                                    row.getInt("revision"),
                                    new Wording(
                                            row.getString("subject"),
                                            row.getString("body"),
                                            row.getString("closing"))));
                });
        return wordings;
    }

    void write(MeetingId meeting, Purpose purpose, Wording wording, int revision) {
        jdbc.sql(
                        """
                        insert into invitation.wording (meeting_id, purpose, subject, body, closing, revision)
                        values (:meeting, :purpose, :subject, :body, :closing, :revision)
                            on conflict (meeting_id, purpose) do update
                           set subject = excluded.subject, body = excluded.body,
                               closing = excluded.closing, revision = excluded.revision
                        """)
                .param("meeting", meeting.value())
                .param("purpose", purpose.name())
                .param("subject", wording.subject())
                .param("body", wording.body())
                .param("closing", wording.closing())
                .param("revision", revision)
                .update();
    }

    void insert(MeetingId meeting, int wave, Said said, Instant at) {
        jdbc.sql(
                        """
                        insert into invitation.wave (meeting_id, number, purpose, said, sent_at)
                        values (:meeting, :number, :purpose, cast(:said as jsonb), :at)
                        """)
                .param("meeting", meeting.value())
                .param("number", wave)
                .param("purpose", said.purpose().name())
                .param("said", json.writeValueAsString(said))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void told(MeetingId meeting, int wave, Purpose purpose, Map<PersonId, DispatchId> dispatches) {
        jdbc.sql(
                        """
                        insert into invitation.told (meeting_id, wave, person_id, purpose, dispatch)
                        select :meeting, :wave, told.person, :purpose, told.dispatch
                          from unnest(cast(:people as uuid[]), cast(:dispatches as uuid[])) as told (person, dispatch)
                        """)
                .param("meeting", meeting.value())
                .param("wave", wave)
                .param("purpose", purpose.name())
                .param(
                        "people",
                        dispatches.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .param(
                        "dispatches",
                        dispatches.values().stream().map(DispatchId::value).toArray(UUID[]::new))
                .update();
    }

    /** Every sending of a meeting, in order, with whom it was for. */
    List<Wave> waves(MeetingId meeting) {
        var told = new HashMap<Integer, Map<PersonId, DispatchId>>();
        jdbc.sql(
                        """
                        select wave, person_id, dispatch
                          from invitation.told
                         where meeting_id = :meeting
                         order by wave, person_id
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    told.computeIfAbsent(row.getInt("wave"), _ -> new LinkedHashMap<>())
                            .put(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    new DispatchId(row.getObject("dispatch", UUID.class)));
                });
        return jdbc.sql(
                        """
                        select number, said, sent_at
                          from invitation.wave
                         where meeting_id = :meeting
                         order by number
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Wave(
                                row.getInt("number"),
                                json.readValue(row.getString("said"), Said.class),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                told.getOrDefault(row.getInt("number"), Map.of())))
                .list();
    }
}
