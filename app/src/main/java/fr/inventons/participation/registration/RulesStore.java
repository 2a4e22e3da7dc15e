package fr.inventons.participation.registration;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All the SQL of the rules of seats, and of people kept apart. */
@Repository
class RulesStore {
    private static final TypeReference<Map<String, Integer>> NUMBERS = new TypeReference<>() {};

    /** Rules with the number that tells two officers' changes apart. */
    record Kept(MeetingId meeting, int revision, Rules rules) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RulesStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Kept> rules(MeetingId meeting) {
        return rules(Set.of(meeting)).stream().findFirst();
    }

    List<Kept> rules(Set<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select meeting_id, revision, capacity, reserved, open, until, hours_to_accept
                          from registration.rules
                         where meeting_id in (:meetings)
                         order by meeting_id
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query(this::read)
                .list();
    }

    void write(MeetingId meeting, int revision, Rules rules) {
        jdbc.sql(
                        """
                        insert into registration.rules
                               (meeting_id, capacity, reserved, open, until, hours_to_accept, revision)
                        values (:meeting, :capacity, cast(:reserved as jsonb), :open, :until, :hours, :revision)
                        on conflict (meeting_id) do update
                           set capacity = excluded.capacity, reserved = excluded.reserved, open = excluded.open,
                               until = excluded.until, hours_to_accept = excluded.hours_to_accept,
                               revision = excluded.revision
                        """)
                .param("meeting", meeting.value())
                .param("capacity", rules.capacity())
                .param("reserved", json.writeValueAsString(rules.reserved()))
                .param("open", rules.open())
                .param("until", rules.until().orElse(null))
                .param("hours", rules.hoursToAccept())
                .param("revision", revision)
                .update();
    }

    /** False when they were kept apart already. */
    boolean keepApart(MeetingId meeting, ParticipantId one, ParticipantId other) {
        return jdbc.sql(
                                """
                                insert into registration.apart (meeting_id, one, other)
                                values (:meeting, least(cast(:one as uuid), :other), greatest(cast(:one as uuid), :other))
                                on conflict (one, other) do nothing
                                """)
                        .param("meeting", meeting.value())
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                == 1;
    }

    /** False when they were not kept apart. */
    boolean letMeet(ParticipantId one, ParticipantId other) {
        return jdbc.sql(
                                """
                                delete from registration.apart
                                 where one = least(cast(:one as uuid), :other)
                                   and other = greatest(cast(:one as uuid), :other)
                                """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                == 1;
    }

    List<Pair> apart(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select one, other
                          from registration.apart
                         where meeting_id = :meeting
                         order by one, other
                        """)
                .param("meeting", meeting.value())
                .query((row, number) ->
                        new Pair(
                                new ParticipantId(row.getObject("one", UUID.class)),
                                new ParticipantId(row.getObject("other", UUID.class))))
                .list();
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("revision"),
                new Rules(
                        row.getInt("capacity"),
                        json.readValue(row.getString("reserved"), NUMBERS),
                        row.getBoolean("open"),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        row.getInt("hours_to_accept")));
    }
}
