package fr.inventons.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of people. */
@Repository
class PersonStore {
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Person person, Instant now) {
        jdbc.sql(
                        """
                        insert into identity.person (id, civility, given_name, family_name, email, mobile,
                                                     postal_address, relay, registered_at)
                        values (:id, :civility, :given, :family, :email, :mobile, :address, :relay, :now)
                        """)
                .param("id", person.id().value())
                .param("civility", person.civility())
                .param("given", person.givenName())
                .param("family", person.familyName())
                .param("email", person.email())
                .param("mobile", person.mobile())
                .param("address", person.postalAddress())
                .param("relay", person.relay())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(Person person) {
        jdbc.sql(
                        """
                        update identity.person
                           set civility = :civility, given_name = :given, family_name = :family,
                               email = :email, mobile = :mobile, postal_address = :address,
                               relay = :relay
                         where id = :id
                        """)
                .param("id", person.id().value())
                .param("civility", person.civility())
                .param("given", person.givenName())
                .param("family", person.familyName())
                .param("email", person.email())
                .param("mobile", person.mobile())
                .param("address", person.postalAddress())
                .param("relay", person.relay())
                .update();
    }

    /** True for whoever holds a role or held one: an address then opens a door. */
    boolean everAppointed(PersonId id) {
        return jdbc.sql("select exists (select 1 from identity.appointment where person_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Person> person(PersonId id) {
        return people(Set.of(id)).stream().findFirst();
    }

    List<Person> people(Set<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select id, civility, given_name, family_name, email, mobile, postal_address, relay
                          from identity.person
                         where id = any(:ids)
                         order by family_name, given_name, id
                        """)
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonStore::read)
                .list();
    }

    Map<PersonId, String> names(Set<PersonId> ids) {
        var names = new LinkedHashMap<PersonId, String>();
        people(ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    List<Person> at(String email) {
        return jdbc.sql(
                        """
                        select id, civility, given_name, family_name, email, mobile, postal_address, relay
                          from identity.person
                         where email = :email and email <> ''
                         order by family_name, given_name, id
                        """)
                .param("email", email)
                .query(PersonStore::read)
                .list();
    }

    /** Keeps two appointments of one person from being decided at the same time. */
    boolean lock(PersonId id) {
        return jdbc.sql("select true from identity.person where id = :id for no key update")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("civility"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("mobile"),
                row.getString("postal_address"),
                row.getString("relay"));
    }
}
