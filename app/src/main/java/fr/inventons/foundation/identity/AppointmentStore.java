package fr.inventons.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of appointments. */
@Repository
class AppointmentStore {
    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Appointment appointment) {
        jdbc.sql(
                        """
                        insert into identity.appointment (id, person_id, role, scope_kind, scope_key, from_day, until_day)
                        values (:id, :person, :role, :kind, :key, :from, cast(:until as date))
                        """)
                .param("id", appointment.id().value())
                .param("person", appointment.person().value())
                .param("role", appointment.role().name())
                .param("kind", appointment.scope().kind())
                .param("key", appointment.scope().key())
                .param("from", appointment.from())
                .param("until", appointment.until().orElse(null))
                .update();
    }

    Optional<Appointment> overlapping(
            PersonId person, Role role, Scope scope, LocalDate from, Optional<LocalDate> until) {
        return jdbc.sql(
                        """
                        select id, person_id, role, scope_kind, scope_key, from_day, until_day, ended_at
                          from identity.appointment
                         where person_id = :person and role = :role
                           and scope_kind = :kind and scope_key = :key and ended_at is null
                           and daterange(from_day, until_day, '[]')
                               && daterange(cast(:from as date), cast(:until as date), '[]')
                         order by from_day, id
                         limit 1
                        """)
                .param("person", person.value())
                .param("role", role.name())
                .param("kind", scope.kind())
                .param("key", scope.key())
                .param("from", from)
                .param("until", until.orElse(null))
                .query(AppointmentStore::read)
                .optional();
    }

    List<AppointmentId> end(PersonId person, Role role, Scope scope, Instant now, LocalDate today) {
        return jdbc.sql(
                        """
                        update identity.appointment
                           set ended_at = :now
                         where person_id = :person and role = :role
                           and scope_kind = :kind and scope_key = :key
                           and ended_at is null and (until_day is null or until_day >= :today)
                        returning id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("role", role.name())
                .param("kind", scope.kind())
                .param("key", scope.key())
                .param("today", today)
                .query((row, number) -> new AppointmentId(row.getObject(1, UUID.class)))
                .list();
    }

    List<PersonId> holders(Role role, Scope scope, LocalDate today) {
        return jdbc.sql(
                        """
                        select person_id
                          from identity.appointment
                         where role = :role and scope_kind = :kind and scope_key = :key
                           and ended_at is null and from_day <= :today
                           and (until_day is null or until_day >= :today)
                         order by from_day, person_id
                        """)
                .param("role", role.name())
                .param("kind", scope.kind())
                .param("key", scope.key())
                .param("today", today)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Appointment> of(PersonId person) {
        return jdbc.sql(
                        """
                        select id, person_id, role, scope_kind, scope_key, from_day, until_day, ended_at
                          from identity.appointment
                         where person_id = :person
                         order by from_day, id
                        """)
                .param("person", person.value())
                .query(AppointmentStore::read)
                .list();
    }

    /** The name and the roles held on {@code today}, in one statement; empty when nobody is. */
    Optional<Actor> actor(PersonId person, LocalDate today) {
        var rows =
                jdbc.sql(
                                """
                                select trim(given_name || ' ' || family_name) as name, role, scope_kind, scope_key
                                  from identity.person
                                  left join identity.appointment
                                    on person_id = person.id and ended_at is null and from_day <= :today
                                       and (until_day is null or until_day >= :today)
                                 where person.id = :person
                                 order by role, scope_kind, scope_key
                                """)
                        .param("person", person.value())
                        .param("today", today)
                        .query((row, number) ->
                                new Held(
                                        row.getString("name"),
                                        Optional.ofNullable(row.getString("role"))
                                                .map(role ->
                                                        grant(
                                                                role,
                                                                text(row, "scope_kind"),
                                                                text(row, "scope_key")))))
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Grant> grants = new HashSet<>();
        rows.forEach(held -> held.grant().ifPresent(grants::add));
        return Optional.of(
                new Actor(
                        "person:" + person.value(),
                        Optional.of(person),
                        rows.getFirst().name(),
                        Set.copyOf(grants)));
    }

    private record Held(String name, Optional<Grant> grant) {}

    private static Grant grant(String role, String kind, String key) {
        return new Grant(Role.valueOf(role), new Scope(kind, key));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException("no column " + column, e);
        }
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new Scope(row.getString("scope_kind"), row.getString("scope_key")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
