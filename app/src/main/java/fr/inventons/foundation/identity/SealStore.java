package fr.inventons.foundation.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key of seals, made once by the database. */
@Repository
class SealStore {
    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] key() {
        return jdbc.sql("select key from identity.seal").query(byte[].class).single();
    }
}
