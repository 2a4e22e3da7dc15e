package fr.inventons.participation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.proposal.Changes.Kind;
import fr.inventons.participation.proposal.Changes.Piece;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    @Test
    void a_word_replaced_counts_once() {
        var changes = Changes.between("Un bus le soir", "Un car le samedi soir");
        assertThat(changes.pieces())
                .containsExactly(
                        new Piece(Kind.KEPT, "Un"),
                        new Piece(Kind.REMOVED, "bus"),
                        new Piece(Kind.ADDED, "car"),
                        new Piece(Kind.KEPT, "le"),
                        new Piece(Kind.ADDED, "samedi"),
                        new Piece(Kind.KEPT, "soir"));
        assertThat(changes.words()).isEqualTo(2);
        assertThat(Changes.between("", "").words()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_kept_or_added_is_the_new_text_and_the_rest_the_old_one(int seed) {
        var random = new Random(seed);
        var before = words(random);
        var after = words(random);
        var changes = Changes.between(before, after);
        assertThat(without(changes, Kind.REMOVED)).isEqualTo(after);
        assertThat(without(changes, Kind.ADDED)).isEqualTo(before);
    }

    @Test
    void a_title_is_the_beginning_of_what_is_proposed() {
        assertThat(new Draft("", "", "", "Ouvrir un local. Le soir.").titleOrDerived())
                .isEqualTo("Ouvrir un local");
        assertThat(new Draft("", "a ".repeat(200), "", "").titleOrDerived())
                .hasSizeLessThanOrEqualTo(81)
                .endsWith("…");
        assertThat(new Draft("Le mien", "", "", "Autre").titleOrDerived()).isEqualTo("Le mien");
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(30), 0, 5)
                .mapToObj(word -> "mot" + word)
                .collect(Collectors.joining(" "));
    }

    private static String without(Changes changes, Kind kind) {
        return changes.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }
}
