package fr.inventons.foundation.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of sign-ins. */
@Repository
class SignInStore {
    /** A sign-in that can still be used; the digest of its code in hexadecimal. */
    record Live(UUID id, String email, String codeDigest, Instant expiresAt) {}

    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String email, byte[] tokenDigest, byte[] codeDigest, Instant expiresAt) {
        jdbc.sql(
                        """
                        insert into identity.sign_in (id, email, token_digest, code_digest, expires_at)
                        values (:id, :email, :token, :code, :expires)
                        """)
                .param("id", id)
                .param("email", email)
                .param("token", tokenDigest)
                .param("code", codeDigest)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetBefore(Instant instant) {
        jdbc.sql("delete from identity.sign_in where expires_at < :instant")
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Live> lockByToken(byte[] digest, Instant now) {
        return jdbc.sql(
                        """
                        select id, email, encode(code_digest, 'hex') as code_digest, expires_at
                          from identity.sign_in
                         where token_digest = :digest and used_at is null and expires_at > :now
                           for update
                        """)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SignInStore::read)
                .optional();
    }

    List<Live> lockByAddress(String email, Instant now, int tries) {
        return jdbc.sql(
                        """
                        select id, email, encode(code_digest, 'hex') as code_digest, expires_at
                          from identity.sign_in
                         where email = :email and used_at is null and expires_at > :now
                           and wrong_codes < :tries
                         order by expires_at, id
                           for update
                        """)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tries", tries)
                .query(SignInStore::read)
                .list();
    }

    void countWrongCode(List<Live> lives) {
        jdbc.sql("update identity.sign_in set wrong_codes = wrong_codes + 1 where id = any(:ids)")
                .param("ids", lives.stream().map(Live::id).toArray(UUID[]::new))
                .update();
    }

    void use(UUID id, Instant now) {
        jdbc.sql("update identity.sign_in set used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The address of a sign-in that was used after {@code since}. */
    Optional<String> usedSince(UUID id, Instant since) {
        return jdbc.sql("select email from identity.sign_in where id = :id and used_at > :since")
                .param("id", id)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    private static Live read(ResultSet row, int number) throws SQLException {
        return new Live(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("code_digest"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
