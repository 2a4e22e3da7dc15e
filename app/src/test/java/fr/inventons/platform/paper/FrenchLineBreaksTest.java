package fr.inventons.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchLineBreaksTest {
    @Test
    void no_line_ends_between_an_apostrophe_and_its_word() {
        assertThat(parts("Aujourd’hui, l’atelier qu’on préfère"))
                .containsExactly("Aujourd’hui, ", "l’atelier ", "qu’on ", "préfère");
    }

    @Test
    void a_line_still_ends_after_a_quotation_and_inside_an_address() {
        assertThat(parts("dit ’oui’ ici")).containsExactly("dit ", "’oui’ ", "ici");
        assertThat(parts("https://exemple.test/inscription")).hasSizeGreaterThan(1);
    }

    private static List<String> parts(String text) {
        var breaks = new FrenchLineBreaks();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            parts.add(text.substring(from, at));
            from = at;
        }
        return parts;
    }
}
