package fr.inventons.recognition.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Pdfs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two acts that end a label, and the adversarial step that comes before both. */
@InventonsTest
class EndingsTest {
    private static final Signature SCREEN = Signature.onScreen(Advised.QUALITY);
    private static final Instant AFTER_ANSWER = Instant.parse("2018-10-29T08:00:00Z");

    @Autowired Advised scene;
    @Autowired Decisions decisions;
    @Autowired Labels labels;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    private record Given(Advised.Play play, Label label) {
        String number() {
            return label.number();
        }
    }

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private Given given() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        return new Given(play, labels.label(scene.awarded(play).number()).orElseThrow());
    }

    private void stillInForce(Given given) {
        assertThat(labels.label(given.number()).orElseThrow().status())
                .isEqualTo(new Label.Status.InForce());
        assertThat(journal.count("label.abrogated", "label", given.label().id().value())).isZero();
        assertThat(journal.count("label.withdrawn", "label", given.label().id().value())).isZero();
    }

    @Test
    void no_label_ends_without_the_adversarial_step_for_that_very_act() {
        var given = given();
        var by = given.play().authority();
        var day = LocalDate.of(2018, 11, 5);
        assertThat(labels.abrogate(by, given.number(), day, "L’action s’arrête.", SCREEN))
                .isEqualTo(new Ending.NoAdversarialStep(Act.ABROGATION));
        assertThat(labels.withdraw(by, given.number(), "Illégale.", SCREEN))
                .isEqualTo(new Ending.NoAdversarialStep(Act.WITHDRAWAL));
        stillInForce(given);
        labels.openAdversarial(by, given.number(), Act.ABROGATION, "L’action s’arrête.");
        scene.travelTo(AFTER_ANSWER);
        assertThat(labels.withdraw(by, given.number(), "Illégale.", SCREEN))
                .isEqualTo(new Ending.NoAdversarialStep(Act.WITHDRAWAL));
        stillInForce(given);
    }

    @Test
    void the_bearer_is_told_by_letter_and_nothing_is_signed_before_the_answer_or_the_day() {
        var given = given();
        var by = given.play().authority();
        var opened = labels.openAdversarial(by, given.number(), Act.ABROGATION, "Plus d’action.");
        assertThat(opened).isEqualTo(new Ending.Opened(LocalDate.of(2018, 10, 27)));
        assertThat(journal.count("label.adversarial-opened", "label", given.label().id().value()))
                .isEqualTo(1);
        var letter = pdf(given, "contradictoire");
        Kept.file("lettre-contradictoire.pdf", letter);
        assertThat(Pdfs.failures(letter)).isEmpty();
        assertThat(Kept.text(letter)).contains("Plus d’action.").contains("27 octobre 2018");
        assertThat(labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Aussi."))
                .isEqualTo(new Ending.AlreadyOpen(Act.ABROGATION, LocalDate.of(2018, 10, 27)));
        scene.travelTo(Instant.parse("2018-10-27T08:00:00Z"));
        assertThat(labels.abrogate(by, given.number(), LocalDate.of(2018, 11, 5), "Fin.", SCREEN))
                .isEqualTo(new Ending.TooEarly(LocalDate.of(2018, 10, 27)));
        stillInForce(given);
        assertThat(labels.observe(given.play().bearer(), given.number(), "Nous continuons."))
                .isEqualTo(new Ending.Observed());
        assertThat(labels.observe(given.play().bearer(), given.number(), "Encore."))
                .isEqualTo(new Ending.AlreadyObserved(LocalDate.of(2018, 10, 27)));
        assertThat(labels.abrogate(by, given.number(), LocalDate.of(2018, 11, 5), "Fin.", SCREEN))
                .isEqualTo(new Ending.Abrogated(LocalDate.of(2018, 11, 5)));
    }

    @Test
    void an_abrogation_is_for_the_future_and_the_label_counts_until_its_day() {
        var given = given();
        var by = given.play().authority();
        labels.openAdversarial(by, given.number(), Act.ABROGATION, "L’action s’arrête.");
        scene.travelTo(AFTER_ANSWER);
        assertThat(labels.abrogate(by, given.number(), LocalDate.of(2018, 10, 12), "Fin.", SCREEN))
                .isEqualTo(new Ending.InThePast(LocalDate.of(2018, 10, 29)));
        stillInForce(given);
        var from = LocalDate.of(2018, 11, 5);
        assertThat(labels.abrogate(by, given.number(), from, "L’action s’arrête.", SCREEN))
                .isEqualTo(new Ending.Abrogated(from));
        var label = labels.label(given.number()).orElseThrow();
        assertThat(label.status()).isEqualTo(new Label.Status.Abrogated(from));
        assertThat(label.inForceOn(from.minusDays(1))).isTrue();
        assertThat(label.inForceOn(from)).isFalse();
        assertThat(journal.count("label.abrogated", "label", label.id().value())).isEqualTo(1);
        var letter = pdf(given, "abrogation");
        Kept.file("lettre-abrogation.pdf", letter);
        assertThat(Pdfs.failures(letter)).isEmpty();
        assertThat(Kept.text(letter)).contains("à partir du 5 novembre 2018");
        assertThat(labels.abrogate(by, given.number(), from, "Encore.", SCREEN))
                .isEqualTo(new Ending.NotInForce(label.status()));
        assertThat(labels.openAdversarial(by, given.number(), Act.ABROGATION, "Encore."))
                .isEqualTo(new Ending.NotInForce(label.status()));
    }

    @Test
    void a_withdrawal_is_as_if_the_label_had_never_been_given() {
        var given = given();
        var by = given.play().authority();
        labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Pièce fausse.");
        scene.travelTo(AFTER_ANSWER);
        assertThat(labels.withdraw(by, given.number(), "La décision était illégale.", SCREEN))
                .isEqualTo(new Ending.Withdrawn());
        var label = labels.label(given.number()).orElseThrow();
        assertThat(label.status())
                .isEqualTo(new Label.Status.Withdrawn(LocalDate.of(2018, 10, 29)));
        assertThat(label.inForceOn(LocalDate.of(2018, 10, 13))).isFalse();
        assertThat(journal.count("label.withdrawn", "label", label.id().value())).isEqualTo(1);
        var letter = pdf(given, "retrait");
        Kept.file("lettre-retrait.pdf", letter);
        assertThat(Pdfs.failures(letter)).isEmpty();
    }

    @Test
    void after_four_months_a_label_is_withdrawn_no_more_but_may_be_abrogated() {
        var given = given();
        var by = given.play().authority();
        var limit = LocalDate.of(2019, 2, 12);
        scene.travelTo(Instant.parse("2019-02-13T08:00:00Z"));
        assertThat(labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Illégale."))
                .isEqualTo(new Ending.TooLate(limit));
        assertThat(labels.procedures(by, given.number())).isEmpty();
        scene.travelTo(Instant.parse("2019-02-10T08:00:00Z"));
        assertThat(labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Illégale."))
                .isInstanceOf(Ending.Opened.class);
        labels.observe(given.play().bearer(), given.number(), "Non.");
        scene.travelTo(Instant.parse("2019-02-13T08:00:00Z"));
        assertThat(labels.withdraw(by, given.number(), "Illégale.", SCREEN))
                .isEqualTo(new Ending.TooLate(limit));
        stillInForce(given);
        labels.drop(by, given.number());
        labels.openAdversarial(by, given.number(), Act.ABROGATION, "Elle s’arrête.");
        scene.travelTo(Instant.parse("2019-02-13T08:00:00Z").plus(Duration.ofDays(16)));
        assertThat(labels.abrogate(by, given.number(), LocalDate.of(2019, 3, 1), "Fin.", SCREEN))
                .isEqualTo(new Ending.Abrogated(LocalDate.of(2019, 3, 1)));
    }

    @Test
    void on_the_last_day_of_the_four_months_a_label_is_still_withdrawn() {
        var given = given();
        var by = given.play().authority();
        scene.travelTo(Instant.parse("2019-02-11T08:00:00Z"));
        labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Illégale.");
        labels.observe(given.play().bearer(), given.number(), "Vous avez raison.");
        scene.travelTo(Instant.parse("2019-02-12T20:00:00Z"));
        assertThat(labels.withdraw(by, given.number(), "Illégale.", SCREEN))
                .isEqualTo(new Ending.Withdrawn());
    }

    @Test
    void another_departement_does_not_know_and_who_prepares_does_not_sign() {
        var given = given();
        var elsewhere = folk.with(Role.LABEL_AUTHORITY, Scope.department(new DepartmentCode("34")));
        assertThat(labels.openAdversarial(elsewhere, given.number(), Act.ABROGATION, "Non."))
                .isEqualTo(new Ending.Unknown());
        assertThat(
                        labels.openAdversarial(
                                given.play().bearer(), given.number(), Act.ABROGATION, "!"))
                .isEqualTo(new Ending.NotAllowed());
        labels.openAdversarial(
                given.play().officer(), given.number(), Act.ABROGATION, "Elle s’arrête.");
        assertThat(labels.procedures(elsewhere, given.number())).isEmpty();
        scene.travelTo(AFTER_ANSWER);
        var day = LocalDate.of(2018, 11, 5);
        assertThat(labels.abrogate(elsewhere, given.number(), day, "Fin.", SCREEN))
                .isEqualTo(new Ending.Unknown());
        assertThat(labels.abrogate(given.play().officer(), given.number(), day, "Fin.", SCREEN))
                .isEqualTo(new Ending.NotAllowed());
        assertThat(labels.drop(given.play().bearer(), given.number()))
                .isEqualTo(new Ending.NotAllowed());
        assertThat(labels.observe(given.play().authority(), given.number(), "Non."))
                .isEqualTo(new Ending.NotAllowed());
        stillInForce(given);
        var paper = Signature.onPaper(Advised.QUALITY, "Jeanne Essai", LocalDate.of(2018, 10, 29));
        assertThat(labels.abrogate(given.play().officer(), given.number(), day, "Fin.", paper))
                .isEqualTo(new Ending.Abrogated(day));
    }

    @Test
    void a_step_of_which_nothing_comes_leaves_the_label() {
        var given = given();
        labels.openAdversarial(
                given.play().officer(), given.number(), Act.ABROGATION, "Elle s’arrête.");
        assertThat(labels.observe(given.play().officer(), given.number(), "Reçu par la poste."))
                .isEqualTo(new Ending.Observed());
        assertThat(labels.drop(given.play().authority(), given.number()))
                .isEqualTo(new Ending.Dropped());
        stillInForce(given);
        assertThat(labels.procedures(given.play().bearer(), given.number()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.dropped()).isTrue();
                    assertThat(step.observedOnPaper()).isTrue();
                });
        assertThat(
                        labels.openAdversarial(
                                given.play().officer(), "L-2018-999999", Act.ABROGATION, "!"))
                .isEqualTo(new Ending.Unknown());
    }

    private byte[] pdf(Given given, String what) {
        var reader = given.play().bearer();
        var file = given.play().file();
        var letter =
                decisions.letters(reader, file).stream()
                        .filter(one -> one.format().equals("pdf") && one.number().contains(what))
                        .findFirst()
                        .orElseThrow();
        return decisions.bytes(reader, file, letter.id()).orElseThrow();
    }
}
