package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code meeting.participant}. */
@Repository
class ParticipantStore {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Participant participant, Instant at) {
        jdbc.sql(
                        """
                        insert into meeting.participant
                               (id, meeting_id, person_id, quality, organisation_id, enrolled_at)
                        values (:id, :meeting, :person, :quality, :organisation, :at)
                        """)
                .param("id", participant.id().value())
                .param("meeting", participant.meeting().value())
                .param("person", participant.person().value())
                .param("quality", participant.qualityId())
                .param(
                        "organisation",
                        participant.organisation().map(OrganisationId::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when that person is on that list already. */
    boolean insertUnlessThere(Participant participant, Instant at) {
        return jdbc.sql(
                                """
                                insert into meeting.participant
                                       (id, meeting_id, person_id, quality, organisation_id, enrolled_at)
                                values (:id, :meeting, :person, :quality, :organisation, :at)
                                on conflict (meeting_id, person_id) do nothing
                                """)
                        .param("id", participant.id().value())
                        .param("meeting", participant.meeting().value())
                        .param("person", participant.person().value())
                        .param("quality", participant.qualityId())
                        .param(
                                "organisation",
                                participant.organisation().map(OrganisationId::value).orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Her line on that list, if she is on it. */
    Optional<ParticipantId> of(MeetingId meeting, PersonId person) {
        return jdbc.sql(
                        """
                        select id
                          from meeting.participant
                         where meeting_id = :meeting
                           and person_id = :person
                        """)
                .param("meeting", meeting.value())
                .param("person", person.value())
                .query((row, number) -> new ParticipantId(row.getObject("id", UUID.class)))
                .optional();
    }

    void describe(ParticipantId id, String qualityId, Optional<OrganisationId> organisation) {
        jdbc.sql(
                        """
                        update meeting.participant
                           set quality = :quality, organisation_id = :organisation
                         where id = :id
                        """)
                .param("quality", qualityId)
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("id", id.value())
                .update();
    }

    void delete(ParticipantId id) {
        jdbc.sql("delete from meeting.participant where id = :id").param("id", id.value()).update();
    }

    List<Participant> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, meeting_id, person_id, quality, organisation_id
                          from meeting.participant
                         where meeting_id = :meeting
                         order by enrolled_at, id
                        """)
                .param("meeting", meeting.value())
                .query(ParticipantStore::read)
                .list();
    }

    Optional<Participant> participant(ParticipantId id) {
        return jdbc.sql(
                        """
                        select id, meeting_id, person_id, quality, organisation_id
                          from meeting.participant
                         where id = :id
                        """)
                .param("id", id.value())
                .query(ParticipantStore::read)
                .optional();
    }

    /** Everybody on the list of a meeting, some hundreds at a time. */
    void each(MeetingId meeting, Consumer<List<Participant>> reader) {
        var after = new UUID(0, 0);
        while (true) {
            var batch =
                    jdbc.sql(
                                    """
                                    select id, meeting_id, person_id, quality, organisation_id
                                      from meeting.participant
                                     where meeting_id = :meeting and id > :after
                                     order by id
                                     limit :batch
                                    """)
                            .param("meeting", meeting.value())
                            .param("after", after)
                            .param("batch", BATCH)
                            .query(ParticipantStore::read)
                            .list();
            if (batch.isEmpty()) {
                return;
            }
            reader.accept(batch);
            after = batch.getLast().id().value();
        }
    }

    List<Participant> named(MeetingId meeting, Set<ParticipantId> ids) {
        return jdbc.sql(
                        """
                        select id, meeting_id, person_id, quality, organisation_id
                          from meeting.participant
                         where meeting_id = :meeting and id = any(:ids)
                         order by id
                        """)
                .param("meeting", meeting.value())
                .param("ids", ids.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query(ParticipantStore::read)
                .list();
    }

    /** Everybody who came to a meeting of that département, some hundreds at a time. */
    void eachPerson(DepartmentCode department, Consumer<Set<PersonId>> reader) {
        var after = new UUID(0, 0);
        while (true) {
            var batch =
                    jdbc.sql(
                                    """
                                    select distinct participant.person_id
                                      from meeting.participant
                                      join meeting.meeting on meeting.id = participant.meeting_id
                                     where meeting.department = :department
                                       and participant.person_id > :after
                                     order by participant.person_id
                                     limit :batch
                                    """)
                            .param("department", department.value())
                            .param("after", after)
                            .param("batch", BATCH)
                            .query((row, number) -> row.getObject("person_id", UUID.class))
                            .list();
            if (batch.isEmpty()) {
                return;
            }
            reader.accept(batch.stream().map(PersonId::new).collect(Collectors.toSet()));
            after = batch.getLast();
        }
    }

    Map<String, Integer> countsByQuality(MeetingId meeting) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(
                        """
                        select quality, count(*) as people
                          from meeting.participant
                         where meeting_id = :meeting
                         group by quality
                         order by quality
                        """)
                .param("meeting", meeting.value())
                .query(row -> {
                    counts.put(row.getString("quality"), row.getInt("people"));
                });
        return counts;
    }

    private static Participant read(ResultSet row, int number) throws SQLException {
        return new Participant(
                new ParticipantId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("quality"),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new));
    }
}
