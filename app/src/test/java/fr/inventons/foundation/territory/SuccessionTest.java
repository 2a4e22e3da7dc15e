package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.platform.command.Report;
import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class SuccessionTest {
    private static final String HEADING = "code_ancien,code_nouveau,nature\n";

    @Autowired NeighbourhoodImport qpv;

    @Autowired Territories territories;

    @Autowired JdbcClient jdbc;

    @TempDir Path folder;

    private final String old = NewCodes.of2015("044");
    private final String next = NewCodes.of2024("044");

    @BeforeEach
    void both_generations_are_known() throws IOException {
        imported("code_qp,nom_qp,nom_commune\n" + old + ",Bellevue,Nantes\n");
        imported("code_qp,lib_qp,insee_communes\n" + next + ",Bellevue,44109\n");
    }

    @Test
    void the_same_name_in_the_next_generation_links_nothing() {
        assertThat(territories.successions(new NeighbourhoodCode(old))).isEmpty();
    }

    @Test
    void a_link_that_a_file_gives_is_kept_and_seen_from_both_ends() throws IOException {
        var report = imported(HEADING + old + "," + next + ",Modifié\n");
        assertThat(report.added()).isEqualTo(1);
        var link =
                new Succession(
                        new NeighbourhoodCode(old),
                        new NeighbourhoodCode(next),
                        Succession.Kind.MODIFIED);
        assertThat(territories.successions(new NeighbourhoodCode(old))).containsExactly(link);
        assertThat(territories.successions(new NeighbourhoodCode(next))).containsExactly(link);
        assertThat(JournalLines.of(jdbc, old).getLast())
                .startsWith("command neighbourhood.succeeded")
                .contains("\"kind\": \"MODIFIED\"", "\"successor\": \"" + next + "\"");
    }

    @Test
    void the_same_link_again_changes_nothing_and_another_nature_is_told_old_and_new()
            throws IOException {
        imported(HEADING + old + "," + next + ",modifie\n");
        var lines = JournalLines.of(jdbc, old).size();
        assertThat(imported(HEADING + old + "," + next + ",modifié\n").unchanged()).isEqualTo(1);
        assertThat(JournalLines.of(jdbc, old)).hasSize(lines);
        var report = imported(HEADING + old + "," + next + ",scindé\n");
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.lines().getFirst().reason()).endsWith("modifié → scindé");
        assertThat(JournalLines.of(jdbc, old)).hasSize(lines + 1);
    }

    @Test
    void a_link_that_cannot_be_is_refused_with_its_reason() throws IOException {
        var report =
                imported(
                        HEADING
                                + (old + "," + next + ",agrandi\n")
                                + (next + "," + old + ",modifié\n")
                                + (old + "," + old + ",modifié\n")
                                + (old + ",QN04499Z,modifié\n")
                                + (old + "," + next + ",modifié\n")
                                + (old + "," + next + ",modifié\n"));
        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.lines())
                .filteredOn(line -> line.outcome() == Report.Outcome.REFUSED)
                .extracting(line -> line.reason().replaceAll("[\\u00A0\\u202F]", " "))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("Nature « agrandi » inconnue"),
                        reason -> assertThat(reason).contains("pas d’une génération plus ancienne"),
                        reason -> assertThat(reason).contains("pas d’une génération plus ancienne"),
                        reason ->
                                assertThat(reason)
                                        .contains("« QN04499Z » n’est pas un quartier connu"),
                        reason -> assertThat(reason).contains("déjà plus haut"));
    }

    @Test
    void a_trial_links_nothing() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("liens.csv"), HEADING + old + "," + next + ",fusionné\n");
        assertThat(qpv.run(file, true).added()).isEqualTo(1);
        assertThat(territories.successions(new NeighbourhoodCode(old))).isEmpty();
        assertThat(JournalLines.of(jdbc, old)).hasSize(1);
    }

    private Report imported(String text) throws IOException {
        var report = qpv.run(Files.writeString(folder.resolve("x.csv"), text), false);
        assertThat(report.fatal()).isEmpty();
        return report;
    }
}
