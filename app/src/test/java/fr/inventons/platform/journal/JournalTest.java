package fr.inventons.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.testing.InventonsTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class JournalTest {
    record LampLit(UUID lamp) implements Fact {
        @Override
        public String type() {
            return "test.lamp-lit";
        }
    }

    @Autowired Journal journal;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transaction;

    @Autowired PlatformTransactionManager manager;

    @Test
    void a_fact_is_one_line_with_its_actor_and_its_identifiers_only() {
        var lamp = UUID.randomUUID();
        transaction.executeWithoutResult(status -> journal.record("anyone", new LampLit(lamp)));
        var line =
                jdbc.sql(
                                "select actor, fact::text from platform.journal where fact ->> 'lamp' = :lamp")
                        .param("lamp", lamp.toString())
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .single();
        assertThat(line).isEqualTo("anyone {\"lamp\": \"" + lamp + "\"}");
    }

    @Test
    void a_change_that_is_undone_leaves_no_line() {
        var lamp = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            journal.record("anyone", new LampLit(lamp));
            status.setRollbackOnly();
        });
        assertThat(
                        jdbc.sql(
                                        "select count(*) from platform.journal where fact ->> 'lamp' = :lamp")
                                .param("lamp", lamp.toString())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void the_lines_of_a_change_keep_the_order_of_its_acts_however_many() {
        var lamps = Stream.generate(UUID::randomUUID).limit(1_203).toList();
        transaction.executeWithoutResult(
                status -> lamps.forEach(lamp -> journal.record("in order", new LampLit(lamp))));
        assertThat(
                        jdbc.sql(
                                        "select cast(fact ->> 'lamp' as uuid) from platform.journal where actor = 'in order' order by id")
                                .query(UUID.class)
                                .list())
                .isEqualTo(lamps);
    }

    @Test
    void a_transaction_apart_keeps_its_line_when_the_one_around_it_is_undone() {
        var kept = UUID.randomUUID();
        var undone = UUID.randomUUID();
        var apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            journal.record("apart", new LampLit(undone));
            apart.executeWithoutResult(_ -> journal.record("apart", new LampLit(kept)));
            journal.record("apart", new LampLit(undone));
            status.setRollbackOnly();
        });
        assertThat(
                        jdbc.sql(
                                        "select cast(fact ->> 'lamp' as uuid) from platform.journal where actor = 'apart' order by id")
                                .query(UUID.class)
                                .list())
                .containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.journal set actor = 'someone else'",
                "delete from platform.journal",
                "truncate platform.journal"
            })
    void history_is_never_rewritten(String attempt) {
        transaction.executeWithoutResult(
                status -> journal.record("anyone", new LampLit(UUID.randomUUID())));
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).hasMessageContaining("append-only");
    }
}
