package fr.inventons.recognition.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.LabelSearch.Standing;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register finds, and what it costs. */
@InventonsTest
class RegisterTest {
    @Autowired Advised scene;
    @Autowired Labels labels;
    @Autowired ManyLabels many;
    @Autowired PlatformTransactionManager transactions;

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private List<String> found(String words) {
        return found(new LabelSearch(words, Optional.empty(), Optional.empty(), Standing.ANY));
    }

    private List<String> found(LabelSearch search) {
        return labels.search(search, Optional.empty()).labels().stream()
                .map(Label::number)
                .toList();
    }

    @Test
    void a_label_is_found_by_its_number_its_words_in_any_order_and_without_accents() {
        var number = scene.label("19");
        var label = labels.label(number).orElseThrow();
        var last = label.title().substring(label.title().length() - 12);
        assertThat(found(number)).contains(number);
        assertThat(found(number.toLowerCase(Locale.ROOT))).contains(number);
        assertThat(found(last + " JARDÍN")).containsExactly(number);
        assertThat(found("essais " + last)).containsExactly(number);
        assertThat(found("ardin " + last)).isEmpty();
        assertThat(found("introuvable" + last)).isEmpty();
        assertThat(found("% _ ' \\ \u0000" + last)).containsExactly(number);
        assertThat(
                        found(
                                new LabelSearch(
                                        last,
                                        Optional.of(new DepartmentCode("20")),
                                        Optional.empty(),
                                        Standing.ANY)))
                .isEmpty();
    }

    @Test
    void what_ended_is_found_as_ended_and_what_is_held_is_not_found_but_verified() {
        var play = scene.file("19", AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        labels.openAdversarial(play.authority(), number, Act.ABROGATION, "Elle s’arrête.");
        labels.observe(play.bearer(), number, "Oui.");
        labels.abrogate(
                play.authority(),
                number,
                LocalDate.of(2018, 10, 20),
                "Elle s’arrête.",
                Signature.onScreen(Advised.QUALITY));
        assertThat(found(standing(number, Standing.IN_FORCE))).containsExactly(number);
        scene.travelTo(Instant.parse("2018-10-20T08:00:00Z"));
        assertThat(found(standing(number, Standing.IN_FORCE))).isEmpty();
        assertThat(found(standing(number, Standing.ABROGATED))).containsExactly(number);
        assertThat(labels.inForce()).extracting(Label::number).doesNotContain(number);
        scene.travelTo(Instant.parse("2018-10-12T07:00:00Z"));
        assertThat(found(number)).isEmpty();
        assertThat(labels.label(number)).isPresent();
    }

    private static LabelSearch standing(String number, Standing standing) {
        return new LabelSearch(number, Optional.empty(), Optional.empty(), standing);
    }

    @Test
    void a_page_of_fifty_thousand_labels_costs_the_same_statements_as_a_page_of_none()
            throws Exception {
        var none = Statements.of(() -> found("introuvable-ici-bas"));
        assertThat(none).isEqualTo(2);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    many.write(50_000);
                    for (var words : List.of("", "jardin", "jardin oliviers", "l")) {
                        assertThat(statements(() -> assertThat(found(words)).hasSize(25)))
                                .as("statements for «%s»", words)
                                .isEqualTo(none);
                    }
                    var page = labels.search(LabelSearch.EVERYTHING, Optional.empty());
                    assertThat(page.found()).isGreaterThanOrEqualTo(50_000);
                    everyPageIsDifferent();
                    status.setRollbackOnly();
                });
    }

    /** Pages follow each other without a gap and without seeing a label twice. */
    private void everyPageIsDifferent() {
        var search = standing("L-2001-0012", Standing.ANY);
        var seen = new ArrayList<String>();
        var after = Optional.<LabelSearch.Cursor>empty();
        do {
            var page = labels.search(search, after);
            assertThat(page.found()).isEqualTo(10);
            page.labels().forEach(label -> seen.add(label.number()));
            after = page.next();
        } while (after.isPresent());
        assertThat(new HashSet<>(seen)).hasSize(seen.size()).hasSize(10);
        var first = labels.search(LabelSearch.EVERYTHING, Optional.empty());
        var second = labels.search(LabelSearch.EVERYTHING, first.next());
        assertThat(second.labels()).hasSize(25).doesNotContainAnyElementsOf(first.labels());
    }

    private static int statements(Statements.Act act) {
        try {
            return Statements.of(act);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
