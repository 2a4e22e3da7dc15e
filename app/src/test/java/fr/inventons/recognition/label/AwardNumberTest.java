package fr.inventons.recognition.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A number is given once, none is missing, and an award that is cut off leaves nothing. */
@InventonsTest
class AwardNumberTest {
    @Autowired Advised scene;
    @Autowired Decisions decisions;
    @Autowired Labels labels;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private Signing sign(Advised.Play play) {
        return decisions.sign(
                play.authority(),
                play.file(),
                Advised.award(),
                Signature.onScreen(Advised.QUALITY));
    }

    @Test
    void labels_signed_at_the_same_moment_have_numbers_that_follow_each_other() throws Exception {
        var plays = scene.files("47", AvisKind.FAVOURABLE, 6);
        int before = last("L");
        Together.all(plays.stream().map(play -> (Callable<Signing>) () -> sign(play)).toList());
        var given =
                labels.ofCandidacies(Set.copyOf(plays.stream().map(Advised.Play::file).toList()));
        assertThat(given.values().stream().map(AwardNumberTest::rank).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(before + 1, before + 6).boxed().toList());
        assertThat(last("L")).isEqualTo(before + 6);
    }

    @Test
    void the_same_file_signed_four_times_at_the_same_moment_is_one_label() throws Exception {
        var play = scene.file("47", AvisKind.FAVOURABLE);
        int before = last("L");
        var acts = new ArrayList<Callable<Signing>>();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> sign(play));
        }
        var outcomes = Together.all(acts);
        assertThat(outcomes).filteredOn(Signing.Awarded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Signing.AlreadyDecided.class::isInstance).hasSize(3);
        assertThat(last("L")).isEqualTo(before + 1);
        assertThat(journal.count("label.awarded", "candidacy", play.file().value())).isEqualTo(1);
    }

    /**
     * The program is killed when the award is written and not yet kept: the database's session ends
     * without a word, as kill -9 ends it.
     */
    @Test
    void killed_in_the_middle_of_an_award_the_state_is_the_one_before() {
        var plays = scene.files("47", AvisKind.FAVOURABLE, 2);
        var killed = plays.getFirst();
        int labelsBefore = last("L");
        int decisionsBefore = last("D");
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> {
                                    assertThat(sign(killed)).isInstanceOf(Signing.Awarded.class);
                                    kill();
                                }))
                .isNotNull();
        nothingStands(killed.file(), killed);
        assertThat(last("L")).isEqualTo(labelsBefore);
        assertThat(last("D")).isEqualTo(decisionsBefore);
        var other = (Signing.Awarded) sign(plays.getLast());
        assertThat(other.number()).isEqualTo("L-2018-%04d".formatted(labelsBefore + 1));
        var again = (Signing.Awarded) sign(killed);
        assertThat(again.number()).isEqualTo("L-2018-%04d".formatted(labelsBefore + 2));
    }

    @Test
    void an_award_that_fails_at_its_last_line_gives_its_number_back() {
        var play = scene.file("47", AvisKind.FAVOURABLE);
        int before = last("L");
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> {
                                    sign(play);
                                    throw new IllegalStateException("no more disk");
                                }))
                .hasMessage("no more disk");
        nothingStands(play.file(), play);
        assertThat(((Signing.Awarded) sign(play)).number())
                .isEqualTo("L-2018-%04d".formatted(before + 1));
    }

    @Test
    void the_database_refuses_to_rewrite_what_was_signed() {
        var number = scene.label("47");
        for (var forbidden :
                List.of(
                        "update label.label set title = 'Autre' where number = :number",
                        "update label.label set number = 'L-2018-99999' where number = :number",
                        "delete from label.label where number = :number",
                        "update label.decision set reasons = 'Autre' where id = (select decision_id from label.label where number = :number)",
                        "delete from label.letter where candidacy_id = (select candidacy_id from label.label where number = :number)")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).param("number", number).update())
                    .as(forbidden)
                    .isNotNull();
        }
    }

    private void nothingStands(CandidacyId file, Advised.Play play) {
        assertThat(labels.ofCandidacies(Set.of(file))).isEmpty();
        assertThat(decisions.latest(Set.of(file))).isEmpty();
        assertThat(decisions.letters(play.authority(), file)).isEmpty();
        assertThat(journal.count("label.awarded", "candidacy", file.value())).isZero();
    }

    private void kill() {
        jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query(Boolean.class).optional();
    }

    private static int rank(Label label) {
        return Integer.parseInt(label.number().substring("L-2018-".length()));
    }

    private int last(String series) {
        return jdbc.sql(
                        "select coalesce(max(last), 0) from label.counter where year = 2018 and series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
    }
}
