package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class UsualNameTest {
    @Autowired Territories territories;

    @Autowired NeighbourhoodImport qpv;

    @Autowired JdbcClient jdbc;

    @TempDir Path folder;

    private final String code = NewCodes.of2024("02A");
    private final NeighbourhoodCode neighbourhood = new NeighbourhoodCode(code);

    @BeforeEach
    void a_neighbourhood_is_known() throws IOException {
        var text = "code_qp,lib_qp,insee_communes\n" + code + ",Zone Ouest,2A004\n";
        assertThat(qpv.run(Files.writeString(folder.resolve("x.csv"), text), false).added())
                .isEqualTo(1);
    }

    @Test
    void the_officer_of_the_department_says_the_name_that_people_use() {
        var naming =
                territories.nameUsually(officer("2A"), neighbourhood, "  Les  Œillets d'Aspretto ");
        assertThat(naming)
                .isInstanceOfSatisfying(
                        Naming.Named.class,
                        named -> {
                            assertThat(named.neighbourhood().usualName())
                                    .isEqualTo("Les Œillets d’Aspretto");
                            assertThat(named.neighbourhood().officialName())
                                    .isEqualTo("Zone Ouest");
                        });
        assertThat(territories.search("oeillets aspretto", 5))
                .extracting(one -> one.code().value())
                .contains(code);
        assertThat(JournalLines.of(jdbc, code))
                .hasSize(2)
                .last()
                .isEqualTo("person:test neighbourhood.named {\"neighbourhood\": \"" + code + "\"}");
    }

    @Test
    void the_same_name_again_writes_nothing() {
        territories.nameUsually(Actor.COMMAND, neighbourhood, "Aspretto");
        var lines = JournalLines.of(jdbc, code).size();
        assertThat(territories.nameUsually(Actor.COMMAND, neighbourhood, "Aspretto"))
                .isInstanceOf(Naming.Named.class);
        assertThat(JournalLines.of(jdbc, code)).hasSize(lines);
    }

    @Test
    void the_officer_of_another_department_and_a_passer_by_are_refused_and_nothing_is_written() {
        for (var actor : Set.of(officer("2B"), Actor.ANYONE)) {
            assertThat(territories.nameUsually(actor, neighbourhood, "Ailleurs"))
                    .isEqualTo(new Naming.NotAllowed(new DepartmentCode("2A")));
        }
        assertThat(territories.neighbourhood(neighbourhood).orElseThrow().usualName())
                .isEqualTo("Zone Ouest");
        assertThat(JournalLines.of(jdbc, code)).hasSize(1);
    }

    @Test
    void an_unknown_neighbourhood_an_empty_name_and_a_name_too_long_are_refused() {
        assertThat(territories.nameUsually(Actor.COMMAND, new NeighbourhoodCode("QN"), "Nom"))
                .isInstanceOf(Naming.UnknownNeighbourhood.class);
        assertThat(territories.nameUsually(Actor.COMMAND, neighbourhood, " \u00A0 "))
                .isInstanceOf(Naming.NameMissing.class);
        assertThat(territories.nameUsually(Actor.COMMAND, neighbourhood, "a".repeat(121)))
                .isEqualTo(new Naming.NameTooLong(121, 120));
        assertThat(JournalLines.of(jdbc, code)).hasSize(1);
    }

    private static Actor officer(String department) {
        var scope = Scope.department(new DepartmentCode(department));
        return new Actor(
                "person:test",
                Optional.empty(),
                "",
                Set.of(new Grant(Role.PROGRAMME_OFFICER, scope)));
    }
}
