package fr.inventons.participation.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Company;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.platform.command.Verification;
import fr.inventons.platform.command.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofVerifierTest {
    @TempDir Path folder = Path.of("");

    private static String file(int turns, boolean company) {
        var room = new Demand.Workshop(8, List.of(new Demand.Quota(2, 3), new Demand.Quota(1, 99)));
        var people =
                IntStream.range(0, 18)
                        .mapToObj(i ->
                                new Demand.Person(
                                        i % 3 == 0 ? 0 : 1,
                                        i % 5,
                                        List.of(i % 3, (i + 1) % 3),
                                        Set.of()))
                        .toList();
        var demand = new Demand(people, List.of(room, room, room), 2, Prices.fair(2), -40L);
        var asked =
                new Asked(
                        List.of(),
                        List.of(),
                        List.of("elu", "resident"),
                        Collections.nCopies(turns, demand),
                        company ? List.of(Set.of(1, 2, 4)) : List.of(),
                        company ? List.of(new Company.Apart(7, 8)) : List.of(),
                        Map.of());
        var question = ProofFile.Question.of(asked);
        var solved = (Solved.Outcome.Answered) Solved.solve(question, asked.oneFlow());
        return ProofFile.of(question, solved.answer()).text();
    }

    private Verification verify(String text) throws IOException {
        var path = Files.writeString(folder.resolve("repartition.json"), text);
        return new ProofVerifier().verify(path);
    }

    @Test
    void a_file_that_holds_is_said_to_hold_in_one_turn_in_two_and_with_company()
            throws IOException {
        for (var file : List.of(file(1, false), file(2, false), file(1, true), file(2, true))) {
            var verification = verify(file);
            assertThat(verification.sentences())
                    .anyMatch(sentence -> sentence.startsWith("18 personnes, 3 ateliers"))
                    .anyMatch(sentence -> sentence.startsWith("Preuve vérifiée"))
                    .contains("Recalculée : la même, personne par personne.");
            assertThat(verification.sound()).isTrue();
            assertThat(ProofFile.read(file).text()).isEqualTo(file);
        }
    }

    @Test
    void no_digit_can_be_changed_unseen() throws IOException {
        for (var file : List.of(file(1, true), file(2, false))) {
            var random = new Random(2018);
            int changed = 0;
            while (changed < 150) {
                int at = random.nextInt(file.length());
                char there = file.charAt(at);
                if (Character.isDigit(there)) {
                    char other = (char) ('0' + (there - '0' + 1 + random.nextInt(9)) % 10);
                    var touched = file.substring(0, at) + other + file.substring(at + 1);
                    assertThat(verify(touched).sound()).as("at %d", at).isFalse();
                    changed++;
                }
            }
        }
    }

    @Test
    void what_is_something_else_is_refused_in_words() throws IOException {
        for (var text : List.of("", "null", "{}", "{\"format\":\"inventons-allocation-2\"}", "é")) {
            assertThat(verify(text).sentences())
                    .containsExactly("Ce fichier n’est pas une répartition d’Inventons.");
        }
        var reseeded = file(1, false).replace("\"seed\":\"-40\"", "\"seed\":\"-41\"");
        assertThat(verify(reseeded).sentences().getFirst()).contains("empreinte");
    }

    @Test
    void the_command_line_finds_it_once_without_a_database() {
        assertThat(ServiceLoader.load(Verifier.class).stream().map(one -> one.get().kind()))
                .containsOnlyOnce("allocation");
    }
}
