package fr.inventons.testing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** Reads the journal for a test: how many lines of a type name a thing. */
@Component
public class JournalLines {
    private final JdbcClient jdbc;

    JournalLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of {@code type} whose fact says {@code key = id}. */
    public long count(String type, String key, UUID id) {
        return jdbc.sql(
                        """
                        select count(*)
                          from platform.journal
                         where type = :type
                           and fact ->> :key = :id
                        """)
                .param("type", type)
                .param("key", key)
                .param("id", id.toString())
                .query(Long.class)
                .single();
    }

    /** What the transaction of this test has recorded stands in the journal, as at its commit. */
    public static void written() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }
}
