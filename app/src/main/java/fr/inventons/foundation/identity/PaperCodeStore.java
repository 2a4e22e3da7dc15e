package fr.inventons.foundation.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of paper codes. */
@Repository
class PaperCodeStore {
    record Paper(UUID id, PersonId person, Grant grant) {}

    private final JdbcClient jdbc;

    PaperCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Paper paper, byte[] digest, Instant now, Instant until) {
        jdbc.sql(
                        """
                        insert into identity.paper_code (id, digest, person_id, role, scope_kind, scope_key,
                                                         issued_at, valid_until)
                        values (:id, :digest, :person, :role, :kind, :key, :now, :until)
                        """)
                .param("id", paper.id())
                .param("digest", digest)
                .param("person", paper.person().value())
                .param("role", paper.grant().role().name())
                .param("kind", paper.grant().scope().kind())
                .param("key", paper.grant().scope().key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where a code stands: until when it is valid, and when it was used. */
    record Standing(Instant until, Optional<Instant> usedAt) {}

    Optional<Standing> standing(byte[] digest) {
        return jdbc.sql(
                        "select valid_until, used_at from identity.paper_code where digest = :digest")
                .param("digest", digest)
                .query((row, number) ->
                        new Standing(
                                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .optional();
    }

    Optional<Paper> usable(byte[] digest, Instant now) {
        return jdbc.sql(
                        """
                        select id, person_id, role, scope_kind, scope_key
                          from identity.paper_code
                         where digest = :digest and used_at is null and valid_until > :now
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Paper(
                                row.getObject("id", UUID.class),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                new Grant(
                                        Role.valueOf(row.getString("role")),
                                        new Scope(
                                                row.getString("scope_kind"),
                                                row.getString("scope_key")))))
                .optional();
    }

    /**
     * Uses the code up for the transaction that is open; true again for the same transaction, false
     * for any other. A second act waits here for the first one, then gets false.
     */
    boolean spend(UUID paper, Instant now) {
        return jdbc.sql(
                                """
                                update identity.paper_code
                                   set used_at = :now, used_in_transaction = pg_current_xact_id()::text
                                 where id = :paper
                                   and (used_at is null and valid_until > :now
                                        or used_in_transaction = pg_current_xact_id()::text)
                                """)
                        .param("paper", paper)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
