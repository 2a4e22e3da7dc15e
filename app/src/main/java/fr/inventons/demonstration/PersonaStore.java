package fr.inventons.demonstration;

import fr.inventons.foundation.identity.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of the {@code demonstration} schema. */
@Repository
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class PersonaStore {
    private final JdbcClient jdbc;

    PersonaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String key, int rank, Personas.Entry entry) {
        jdbc.sql(
                        """
                        insert into demonstration.persona (person, key, name, title, story, role, place, rank)
                        values (:person, :key, :name, :title, :story, :role, :place, :rank)
                        """)
                .param("person", entry.person().value())
                .param("key", key)
                .param("name", entry.name())
                .param("title", entry.title())
                .param("story", entry.story())
                .param("role", entry.role())
                .param("place", entry.place())
                .param("rank", rank)
                .update();
    }

    List<Personas.Entry> all() {
        return jdbc.sql(
                        """
                        select person, name, title, story, role, place
                          from demonstration.persona
                         order by rank
                        """)
                .query((row, n) ->
                        new Personas.Entry(
                                new PersonId(row.getObject("person", UUID.class)),
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("story"),
                                row.getString("role"),
                                row.getString("place")))
                .list();
    }
}
