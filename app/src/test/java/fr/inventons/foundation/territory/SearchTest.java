package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class SearchTest {
    @Autowired Territories territories;

    @Autowired NeighbourhoodImport qpv;

    @TempDir Path folder;

    private static final String TWO = "Les Œillets de l’Étang";
    private static final String ONE = "Haut-Plateau";

    private final String code = NewCodes.of2015("088");
    private final String neighbour = NewCodes.of2015("088");

    @BeforeEach
    void a_neighbourhood_of_two_communes_is_known() throws IOException {
        var text =
                "code_qp,nom_qp,nom_commune\n"
                        + code
                        + ",Les Œillets de l'Étang,\"Vézouvigny-sur-Plaine, Hautmoulinet\"\n"
                        + neighbour
                        + ",Haut-Plateau,Vézouvigny-sur-Plaine\n";
        qpv.run(Files.writeString(folder.resolve("x.csv"), text), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les Œillets de l’Étang",
                "oeillets etang",
                "OEILLETS ÉTANG",
                "œillets vézouvigny",
                "quartier des oeillets à vezouvigny",
                "Hautmoulinet oeillet",
                "vesouvigny eillets",
                "hautmoulinnet"
            })
    void a_neighbourhood_is_found_without_accents_in_any_order_and_with_small_slips(String words) {
        assertThat(found(words)).first().isEqualTo(TWO);
    }

    @Test
    void a_commune_finds_its_neighbourhoods_and_a_word_too_many_finds_none() {
        assertThat(found("vezouvigny")).contains(TWO, ONE);
        assertThat(found("vezouvigny haut plateau")).first().isEqualTo(ONE);
        assertThat(found("vezouvigny xylophone")).isEmpty();
    }

    @Test
    void a_code_finds_its_neighbourhood() {
        assertThat(territories.search(code.toLowerCase(Locale.ROOT), 1))
                .extracting(one -> one.code().value())
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "'); drop table", "%", "\\", "\u0000"})
    void a_question_that_says_nothing_finds_nothing(String words) {
        assertThat(found(words)).doesNotContain(TWO, ONE);
    }

    @Test
    void the_number_of_results_is_bounded() {
        assertThat(territories.search("vezouvigny", 1)).hasSize(1);
        assertThat(territories.search("vezouvigny", -3)).hasSize(1);
    }

    private List<String> found(String words) {
        return territories.search(words, 50).stream().map(Neighbourhood::officialName).toList();
    }
}
