package fr.inventons.oversight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.journal.Fact;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.journal.JournalLine;
import fr.inventons.testing.InventonsTest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class AuditTrailTest {
    record BellRung(UUID bell) implements Fact {
        @Override
        public String type() {
            return "test.bell-rung";
        }
    }

    @Autowired AuditTrail trail;

    @Autowired Journal journal;

    @Autowired TransactionTemplate transaction;

    @Test
    void an_auditor_reads_every_line_once_page_after_page() {
        var bells = Stream.generate(UUID::randomUUID).limit(AuditTrail.PAGE + 5).toList();
        transaction.executeWithoutResult(
                status -> bells.forEach(bell -> journal.record("anyone", new BellRung(bell))));
        var first =
                (Reading.Lines)
                        trail.read(
                                holding(Role.AUDITOR, Scope.NATIONAL),
                                "test.bell-rung",
                                Long.MAX_VALUE);
        var second =
                (Reading.Lines)
                        trail.read(
                                holding(Role.AUDITOR, Scope.NATIONAL),
                                "test.bell-rung",
                                first.next());
        assertThat(first.lines()).hasSize(AuditTrail.PAGE);
        assertThat(
                        Stream.concat(first.lines().stream(), second.lines().stream())
                                .map(JournalLine::fact))
                .doesNotHaveDuplicates()
                .containsAll(
                        bells.reversed().stream()
                                .map(bell -> "{\"bell\": \"" + bell + "\"}")
                                .toList());
        assertThat(first.types()).contains("test.bell-rung");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUDITOR", "OPERATOR"})
    void nobody_else_reads_it(Role role) {
        assertThat(trail.read(holding(role, Scope.NATIONAL), "", Long.MAX_VALUE))
                .isEqualTo(new Reading.NotAllowed());
    }

    @Test
    void an_auditor_of_another_scope_does_not_read_it() {
        var elsewhere = holding(Role.AUDITOR, Scope.department(new DepartmentCode("2A")));
        assertThat(trail.read(elsewhere, "", Long.MAX_VALUE)).isEqualTo(new Reading.NotAllowed());
    }

    private static Actor holding(Role role, Scope scope) {
        return new Actor(
                "person:" + UUID.randomUUID(),
                Optional.empty(),
                "",
                Set.of(new Grant(role, scope)));
    }
}
