package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the files joined to a candidacy. Removed ones stay: a submission may name them. */
@Repository
class EnclosureStore {
    private static final String COLUMNS =
            "select id, candidacy_id, name, content_type, size, sha256, added_at from candidacy.enclosure";

    private final JdbcClient jdbc;

    EnclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Enclosure one, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into candidacy.enclosure
                               (id, candidacy_id, name, content_type, size, sha256, bytes, added_at)
                        values (:id, :candidacy, :name, :type, :size, :sha256, :bytes, :at)
                        """)
                .param("id", one.id())
                .param("candidacy", one.candidacy().value())
                .param("name", one.name())
                .param("type", one.contentType())
                .param("size", one.size())
                .param("sha256", one.sha256())
                .param("bytes", bytes)
                .param("at", one.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that are joined now, in their order. */
    List<Enclosure> of(CandidacyId id) {
        return jdbc.sql(
                        COLUMNS
                                + " where candidacy_id = :id and removed_at is null order by added_at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Enclosure(
                                row.getObject("id", UUID.class),
                                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                                row.getString("name"),
                                row.getString("content_type"),
                                row.getLong("size"),
                                row.getString("sha256"),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<byte[]> bytes(CandidacyId id, UUID enclosure) {
        return jdbc.sql(
                        """
                        select bytes
                          from candidacy.enclosure
                         where id = :enclosure and candidacy_id = :id
                        """)
                .param("enclosure", enclosure)
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** False when it is not there, or removed already. */
    boolean remove(CandidacyId id, UUID enclosure, Instant at) {
        return jdbc.sql(
                                """
                                update candidacy.enclosure
                                   set removed_at = :at
                                 where id = :enclosure and candidacy_id = :id and removed_at is null
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("enclosure", enclosure)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Gone with its bytes; false when it is not there. */
    boolean erase(CandidacyId id, UUID enclosure) {
        return jdbc.sql(
                                "delete from candidacy.enclosure where id = :enclosure and candidacy_id = :id")
                        .param("enclosure", enclosure)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
