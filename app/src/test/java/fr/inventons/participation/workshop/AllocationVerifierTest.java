package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Allocator;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.platform.command.Verification;
import fr.inventons.platform.command.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationVerifierTest {
    @TempDir Path folder = Path.of("");

    private static String file() {
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
        return AllocationFile.of(
                        AllocationFile.question(List.of("elu", "resident"), demand),
                        Allocator.allocate(demand).certificate())
                .text();
    }

    private Verification verify(String text) throws IOException {
        var path = Files.writeString(folder.resolve("repartition.json"), text);
        return new AllocationVerifier().verify(path);
    }

    @Test
    void a_file_that_holds_is_said_to_hold() throws IOException {
        var verification = verify(file());
        assertThat(verification.sound()).isTrue();
        assertThat(verification.sentences())
                .anyMatch(sentence -> sentence.startsWith("18 personnes, 3 tables, graine -40"))
                .anyMatch(sentence -> sentence.startsWith("Preuve vérifiée"))
                .contains("Recalculée : la même, personne par personne.");
    }

    @Test
    void what_was_read_is_written_again_to_the_letter() {
        assertThat(AllocationFile.read(file()).text()).isEqualTo(file());
    }

    @Test
    void no_digit_can_be_changed_unseen() throws IOException {
        var file = file();
        var random = new Random(2018);
        int changed = 0;
        while (changed < 300) {
            int at = random.nextInt(file.length());
            char there = file.charAt(at);
            if (Character.isDigit(there)) {
                char other = (char) ('0' + (there - '0' + 1 + random.nextInt(9)) % 10);
                var touched = file.substring(0, at) + other + file.substring(at + 1);
                var verification = verify(touched);
                // A potential may change and still prove the same; the answer is then the same.
                if (verification.sound()) {
                    assertThat(AllocationFile.read(touched).certificate().placements())
                            .isEqualTo(AllocationFile.read(file).certificate().placements());
                    assertThat(AllocationFile.read(touched).question())
                            .isEqualTo(AllocationFile.read(file).question());
                }
                changed++;
            }
        }
    }

    @Test
    void what_is_something_else_is_refused_in_words() throws IOException {
        for (var text :
                List.of(
                        "",
                        "null",
                        "{}",
                        "[1,2]",
                        "{\"format\":\"inventons-allocation-1\"}",
                        "é")) {
            var verification = verify(text);
            assertThat(verification.sound()).as(text).isFalse();
            assertThat(verification.sentences())
                    .containsExactly("Ce fichier n’est pas une répartition d’Inventons.");
        }
        var moved = file().replaceFirst("\"placements\":\\[(\\d+),", "\"placements\":[-1,");
        assertThat(verify(moved).sound()).isFalse();
        var reseeded = file().replace("\"seed\":\"-40\"", "\"seed\":\"-41\"");
        assertThat(verify(reseeded).sentences().getFirst()).contains("empreinte");
    }

    @Test
    void the_command_line_finds_it_without_a_database() {
        assertThat(ServiceLoader.load(Verifier.class).stream().map(one -> one.get().kind()))
                .contains("allocation");
    }
}
