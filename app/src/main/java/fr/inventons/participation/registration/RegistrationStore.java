package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.workshop.WorkshopId;
import java.sql.Array;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code registration.registration}. */
@Repository
class RegistrationStore {
    private static final String COLUMNS =
            """
            id, meeting_id, person_id, participant_id, state, channel, quality, organisation_id, organisation_said,
            code, revision, since, offer_until, age_band, adult_in_charge, adult_phone, may_attend, wishes, needs,
            children, language, together, remark
            """;

    /** How many are in a state, by kind of actor. */
    record Group(MeetingId meeting, State state, String quality, int people) {}

    /** The marks under which somebody is found again. */
    record Marks(String name, String phone) {}

    private final JdbcClient jdbc;

    RegistrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that code was given before. */
    boolean insert(Registration registration, Marks marks) {
        return bind(
                                jdbc.sql(
                                        """
                                        insert into registration.registration
                                               (id, meeting_id, person_id, participant_id, state, channel, quality,
                                                organisation_id, organisation_said, code, revision, since, offer_until,
                                                age_band, adult_in_charge, adult_phone, may_attend, wishes, needs, children,
                                                language, together, remark, name_mark, phone_mark)
                                        values (:id, :meeting, :person, :participant, :state, :channel, :quality,
                                                :organisation, :said, :code, :revision, :since, :offerUntil,
                                                :age, :adult, :adultPhone, :mayAttend, cast(:wishes as uuid[]),
                                                cast(:needs as text[]), :children, :language, :together, :remark,
                                                :nameMark, :phoneMark)
                                        on conflict (code) do nothing
                                        """),
                                registration)
                        .param("meeting", registration.meeting().value())
                        .param("person", registration.person().value())
                        .param("code", registration.code())
                        .param("nameMark", marks.name())
                        .param("phoneMark", marks.phone())
                        .update()
                == 1;
    }

    void update(Registration registration) {
        bind(
                        jdbc.sql(
                                """
                                update registration.registration
                                   set participant_id = :participant, state = :state, channel = :channel, quality = :quality,
                                       organisation_id = :organisation, organisation_said = :said, revision = :revision,
                                       since = :since, offer_until = :offerUntil, age_band = :age,
                                       adult_in_charge = :adult, adult_phone = :adultPhone, may_attend = :mayAttend,
                                       wishes = cast(:wishes as uuid[]), needs = cast(:needs as text[]),
                                       children = :children, language = :language, together = :together, remark = :remark
                                 where id = :id
                                """),
                        registration)
                .update();
    }

    /** The marks under which somebody is found again, when a number changed. */
    void mark(RegistrationId id, Marks marks) {
        jdbc.sql(
                        """
                        update registration.registration
                           set name_mark = :name, phone_mark = :phone
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", marks.name())
                .param("phone", marks.phone())
                .update();
    }

    Optional<Registration> registration(RegistrationId id) {
        return jdbc.sql("select " + COLUMNS + " from registration.registration where id = :id")
                .param("id", id.value())
                .query(RegistrationStore::read)
                .optional();
    }

    Optional<Registration> coded(String code) {
        return jdbc.sql("select " + COLUMNS + " from registration.registration where code = :code")
                .param("code", code)
                .query(RegistrationStore::read)
                .optional();
    }

    /** Everyone of a meeting, the oldest first. */
    List<Registration> of(MeetingId meeting) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from registration.registration where meeting_id = :meeting order by since, id")
                .param("meeting", meeting.value())
                .query(RegistrationStore::read)
                .list();
    }

    /** Everything that somebody registered for. */
    List<Registration> of(PersonId person) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from registration.registration where person_id = :person order by since, id")
                .param("person", person.value())
                .query(RegistrationStore::read)
                .list();
    }

    /** Those in a state, in the order they came to it. */
    List<Registration> of(MeetingId meeting, State state) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from registration.registration"
                                + " where meeting_id = :meeting and state = :state order by since, id")
                .param("meeting", meeting.value())
                .param("state", state.name())
                .query(RegistrationStore::read)
                .list();
    }

    /** Those of a meeting who go by that name. */
    List<Registration> named(MeetingId meeting, String nameMark) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from registration.registration"
                                + " where meeting_id = :meeting and name_mark = :mark order by since, id")
                .param("meeting", meeting.value())
                .param("mark", nameMark)
                .query(RegistrationStore::read)
                .list();
    }

    Optional<Registration> of(ParticipantId participant) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from registration.registration where participant_id = :participant")
                .param("participant", participant.value())
                .query(RegistrationStore::read)
                .optional();
    }

    /** Registrations of one meeting that share a mark with another: maybe one person twice. */
    List<Registration> alike(MeetingId meeting) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from (select one.*,
                                              count(*) over (partition by name_mark) as same_name,
                                              count(*) over (partition by phone_mark) as same_phone
                                         from registration.registration one
                                        where meeting_id = :meeting
                                          and state in ('REGISTERED', 'WAITING', 'OFFERED', 'INVITED')) as marked
                                where same_name > 1
                                   or (same_phone > 1 and phone_mark <> '')
                                order by name_mark, phone_mark, since, id
                                """)
                .param("meeting", meeting.value())
                .query(RegistrationStore::read)
                .list();
    }

    List<Group> groups(Set<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select meeting_id, state, quality, count(*) as people
                          from registration.registration
                         where meeting_id in (:meetings)
                         group by meeting_id, state, quality
                         order by meeting_id, state, quality
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, number) ->
                        new Group(
                                new MeetingId(row.getObject("meeting_id", UUID.class)),
                                State.valueOf(row.getString("state")),
                                row.getString("quality"),
                                row.getInt("people")))
                .list();
    }

    /** How many wait before her; she not included. */
    int before(Registration waiting) {
        return jdbc.sql(
                        """
                        select count(*)
                          from registration.registration
                         where meeting_id = :meeting
                           and state = 'WAITING'
                           and (since, id) < (:since, :id)
                        """)
                .param("meeting", waiting.meeting().value())
                .param("since", waiting.since().atOffset(ZoneOffset.UTC))
                .param("id", waiting.id().value())
                .query(Integer.class)
                .single();
    }

    /** Meetings where an offer is over, or where somebody waits. */
    List<MeetingId> due(Instant now) {
        return jdbc.sql(
                        """
                        select distinct meeting_id
                          from registration.registration
                         where (state = 'OFFERED' and offer_until <= :now)
                            or state = 'WAITING'
                         order by meeting_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Registration registration) {
        var answers = registration.answers();
        return sql.param("id", registration.id().value())
                .param(
                        "participant",
                        registration.participant().map(ParticipantId::value).orElse(null))
                .param("state", registration.state().name())
                .param("channel", registration.channel().name())
                .param("quality", registration.qualityId())
                .param(
                        "organisation",
                        registration.organisation().map(OrganisationId::value).orElse(null))
                .param("said", registration.organisationSaid())
                .param("revision", registration.revision())
                .param("since", registration.since().atOffset(ZoneOffset.UTC))
                .param(
                        "offerUntil",
                        registration
                                .offerUntil()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("age", answers.ageBand().name())
                .param("adult", answers.adultInCharge())
                .param("adultPhone", answers.adultPhone())
                .param("mayAttend", answers.mayAttend())
                .param(
                        "wishes",
                        braces(
                                answers.wishes().stream()
                                        .map(wish -> wish.value().toString())
                                        .toList()))
                .param("needs", braces(answers.needs().stream().map(Need::name).sorted().toList()))
                .param("children", answers.children())
                .param("language", answers.language())
                .param("together", answers.group())
                .param("remark", answers.remark());
    }

    private static String braces(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private static Registration read(ResultSet row, int number) throws SQLException {
        return new Registration(
                new RegistrationId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("participant_id", UUID.class))
                        .map(ParticipantId::new),
                State.valueOf(row.getString("state")),
                Registration.Channel.valueOf(row.getString("channel")),
                row.getString("quality"),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                row.getString("organisation_said"),
                new Answers(
                        AgeBand.valueOf(row.getString("age_band")),
                        row.getString("adult_in_charge"),
                        row.getString("adult_phone"),
                        row.getBoolean("may_attend"),
                        Arrays.stream((UUID[]) array(row.getArray("wishes")))
                                .map(WorkshopId::new)
                                .toList(),
                        Arrays.stream((String[]) array(row.getArray("needs")))
                                .map(Need::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("children"),
                        row.getString("language"),
                        row.getString("together"),
                        row.getString("remark")),
                row.getString("code"),
                row.getInt("revision"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("offer_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Object array(@Nullable Array array) throws SQLException {
        if (array == null) {
            throw new IllegalStateException("an array that may not be null is");
        }
        return array.getArray();
    }
}
