package fr.inventons.recognition.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Signing.TookPart.Part;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.Pdfs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the authority may decide, and everything that is refused before the first write. */
@InventonsTest
class DecisionsTest {
    @Autowired Advised scene;
    @Autowired Decisions decisions;
    @Autowired Labels labels;
    @Autowired Candidacies candidacies;
    @Autowired LabelFiles files;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private Signing sign(Actor by, Advised.Play play, NewDecision decision) {
        return decisions.sign(by, play.file(), decision, Signature.onScreen(Advised.QUALITY));
    }

    private void nothingIsDecided(Advised.Play play) {
        assertThat(decisions.latest(Set.of(play.file()))).isEmpty();
        assertThat(labels.ofCandidacies(Set.of(play.file()))).isEmpty();
        assertThat(journal.count("label.awarded", "candidacy", play.file().value())).isZero();
        assertThat(journal.count("label.not-awarded", "candidacy", play.file().value())).isZero();
    }

    @Test
    void a_signed_award_is_a_label_with_its_number_its_words_and_one_line_of_the_journal() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        var awarded = scene.awarded(play);
        var label = labels.label(awarded.number()).orElseThrow();
        assertThat(label.number()).matches("L-2018-\\d{4}");
        assertThat(label.title()).startsWith("Le jardin au pied de la tour");
        assertThat(label.bearerName()).startsWith("Les Jardins");
        assertThat(label.place()).isEqualTo("Les Essais, Essai-la-Ville");
        assertThat(label.signatory()).isEqualTo(Advised.QUALITY);
        assertThat(label.decidedOn()).isEqualTo(LocalDate.of(2018, 10, 12));
        assertThat(label.status()).isEqualTo(new Label.Status.InForce());
        assertThat(label.national()).isFalse();
        assertThat(journal.count("label.awarded", "candidacy", play.file().value())).isEqualTo(1);
        assertThat(labels.ofActions(Set.of(label.action())).get(label.action()))
                .containsExactly(label);
        assertThat(sign(play.authority(), play, Advised.award()))
                .isEqualTo(new Signing.AlreadyDecided(LocalDate.of(2018, 10, 12)));
        assertThat(journal.count("label.awarded", "candidacy", play.file().value())).isEqualTo(1);
    }

    @Test
    void the_authority_of_another_departement_does_not_even_know_of_the_file() {
        var play = scene.file("2B", AvisKind.FAVOURABLE);
        var elsewhere = folk.with(Role.LABEL_AUTHORITY, Scope.department(new DepartmentCode("34")));
        var national = folk.with(Role.LABEL_AUTHORITY, Scope.NATIONAL);
        for (var stranger : new Actor[] {elsewhere, national, Actor.ANYONE, play.bearer()}) {
            assertThat(sign(stranger, play, Advised.award())).isEqualTo(new Signing.Unknown());
            assertThat(decisions.see(stranger, play.file())).isEmpty();
        }
        assertThat(sign(play.officer(), play, Advised.award())).isEqualTo(new Signing.NotAllowed());
        assertThat(decisions.prepare(play.authority(), play.file(), 0, Advised.award()))
                .isEqualTo(new Signing.NotAllowed());
        assertThat(decisions.prepare(elsewhere, play.file(), 0, Advised.award()))
                .isEqualTo(new Signing.Unknown());
        nothingIsDecided(play);
    }

    @Test
    void the_national_track_is_decided_by_the_national_authority_alone() {
        var play = scene.national("34", AvisKind.FAVOURABLE);
        var local = folk.with(Role.LABEL_AUTHORITY, Scope.department(new DepartmentCode("34")));
        assertThat(sign(local, play, Advised.award())).isEqualTo(new Signing.Unknown());
        nothingIsDecided(play);
        assertThat(labels.label(scene.awarded(play).number()).orElseThrow().national()).isTrue();
    }

    @Test
    void departing_from_the_avis_needs_reasons_both_ways() {
        var favourable = scene.file("2A", AvisKind.WITH_RESERVES);
        assertThat(sign(favourable.authority(), favourable, Advised.refuse()))
                .isEqualTo(new Signing.DepartureMissing());
        nothingIsDecided(favourable);
        var unfavourable = scene.file("2A", AvisKind.UNFAVOURABLE);
        assertThat(sign(unfavourable.authority(), unfavourable, Advised.award()))
                .isEqualTo(new Signing.DepartureMissing());
        nothingIsDecided(unfavourable);
        var said =
                new NewDecision(
                        Optional.of(Decision.Outcome.AWARDED),
                        "L’action dure depuis.",
                        "",
                        "Le bilan reçu après le comité répond à ses doutes.");
        assertThat(sign(unfavourable.authority(), unfavourable, said))
                .isInstanceOf(Signing.Awarded.class);
        var signed =
                Optional.ofNullable(
                                decisions
                                        .latest(Set.of(unfavourable.file()))
                                        .get(unfavourable.file()))
                        .orElseThrow();
        assertThat(signed.departs()).isTrue();
        assertThat(signed.avis()).isEqualTo("UNFAVOURABLE");
        assertThat(signed.departure()).contains("répond à ses doutes");
    }

    @Test
    void a_refusal_helps_and_its_letter_says_why_what_helps_and_how_to_disagree() {
        var play = scene.file("2A", AvisKind.UNFAVOURABLE);
        var silent =
                new NewDecision(
                        Optional.of(Decision.Outcome.REFUSED), "Pas assez de faits.", "", "");
        assertThat(sign(play.authority(), play, silent)).isEqualTo(new Signing.AdviceMissing());
        nothingIsDecided(play);
        assertThat(sign(play.authority(), play, Advised.refuse()))
                .isInstanceOf(Signing.Signed.class);
        assertThat(labels.ofCandidacies(Set.of(play.file()))).isEmpty();
        assertThat(journal.count("label.not-awarded", "candidacy", play.file().value()))
                .isEqualTo(1);
        var letters = decisions.letters(play.bearer(), play.file());
        assertThat(letters).extracting(Letter::format).containsExactlyInAnyOrder("pdf", "docx");
        var pdf =
                letters.stream()
                        .filter(one -> one.format().equals("pdf"))
                        .findFirst()
                        .orElseThrow();
        var bytes = decisions.bytes(play.bearer(), play.file(), pdf.id()).orElseThrow();
        Kept.file("lettre-refus.pdf", bytes);
        assertThat(Pdfs.failures(bytes)).isEmpty();
        assertThat(Kept.text(bytes))
                .contains("ne reçoit pas le label cette fois")
                .contains("Le dossier ne dit pas ce qui a changé.")
                .contains("Demandez à trois personnes du centre")
                .contains("tribunal administratif")
                .contains("deux mois");
    }

    @Test
    void an_adjourned_file_comes_back_and_is_decided_later() {
        var play = scene.file("2A", AvisKind.ADJOURN);
        var later =
                new NewDecision(
                        Optional.of(Decision.Outcome.ADJOURNED),
                        "Le bilan manque.",
                        "Le bilan de septembre.",
                        "");
        assertThat(sign(play.authority(), play, later)).isInstanceOf(Signing.Signed.class);
        assertThat(decisions.see(play.authority(), play.file()).orElseThrow().undecided()).isTrue();
        var letter = decisions.letters(play.bearer(), play.file()).getFirst();
        var bytes = decisions.bytes(play.bearer(), play.file(), letter.id()).orElseThrow();
        Kept.file("lettre-remise.pdf", bytes);
        assertThat(Pdfs.failures(bytes)).isEmpty();
        var then =
                new NewDecision(
                        Optional.of(Decision.Outcome.AWARDED),
                        "Le bilan est là.",
                        "",
                        "Le comité l’avait demandé, il est venu depuis.");
        assertThat(sign(play.authority(), play, then)).isInstanceOf(Signing.Awarded.class);
    }

    @Test
    void who_sat_who_bears_and_who_prepared_do_not_decide() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        var scope = Scope.department(new DepartmentCode("2A"));
        var action = candidacies.candidacy(play.file()).orElseThrow().action();
        var juror = also(play.juror(), Role.LABEL_AUTHORITY, scope);
        assertThat(sign(juror, play, Advised.award())).isEqualTo(new Signing.TookPart(Part.JUROR));
        var bearer = also(play.authority(), Role.BEARER, Action.scope(action));
        assertThat(sign(bearer, play, Advised.award()))
                .isEqualTo(new Signing.TookPart(Part.BEARER));
        var both = also(folk.with(Role.PROGRAMME_OFFICER, scope), Role.LABEL_AUTHORITY, scope);
        assertThat(decisions.prepare(both, play.file(), 0, Advised.award()))
                .isEqualTo(new Signing.Prepared(1));
        assertThat(sign(both, play, Advised.award()))
                .isEqualTo(new Signing.TookPart(Part.PREPARED));
        nothingIsDecided(play);
    }

    @Autowired Actors actors;

    private Actor also(Actor who, Role role, Scope scope) {
        folk.appoint(who.person().orElseThrow(), role, scope);
        return actors.of(who.person().orElseThrow());
    }

    @Test
    void nothing_is_decided_before_the_avis_or_after_the_file_is_taken_back() {
        var filed = files.admissible("2A");
        scene.travelTo(Advised.DECISION);
        var authority = folk.with(Role.LABEL_AUTHORITY, Scope.department(new DepartmentCode("2A")));
        assertThat(
                        decisions.sign(
                                authority,
                                filed.id(),
                                Advised.award(),
                                Signature.onScreen(Advised.QUALITY)))
                .isEqualTo(new Signing.NoAvis());
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        candidacies.withdraw(play.bearer(), play.file(), "Nous arrêtons.");
        assertThat(sign(play.authority(), play, Advised.award())).isEqualTo(new Signing.NotReady());
        nothingIsDecided(play);
    }

    @Test
    void two_people_who_prepare_lose_nothing() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        assertThat(decisions.prepare(play.officer(), play.file(), 0, Advised.award()))
                .isEqualTo(new Signing.Prepared(1));
        var late = decisions.prepare(play.officer(), play.file(), 0, Advised.refuse());
        assertThat(late).isInstanceOf(Signing.WrittenSince.class);
        assertThat(((Signing.WrittenSince) late).now().reasons())
                .contains("Les familles ont décidé");
        assertThat(decisions.see(play.authority(), play.file()).orElseThrow().draft())
                .hasValueSatisfying(draft -> assertThat(draft.revision()).isEqualTo(1));
        assertThat(journal.count("label.decision-prepared", "candidacy", play.file().value()))
                .isEqualTo(1);
    }

    @Test
    void a_decision_signed_on_paper_is_recorded_with_its_day_and_never_the_name() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        var future = Signature.onPaper(Advised.QUALITY, "Jeanne Essai", LocalDate.of(2018, 10, 13));
        assertThat(decisions.sign(play.officer(), play.file(), Advised.award(), future))
                .isEqualTo(
                        new Signing.PaperDayWrong(
                                LocalDate.of(2018, 10, 4), LocalDate.of(2018, 10, 12)));
        var nobody = Signature.onPaper(Advised.QUALITY, " ", LocalDate.of(2018, 10, 9));
        assertThat(decisions.sign(play.officer(), play.file(), Advised.award(), nobody))
                .isEqualTo(new Signing.PaperNameMissing());
        var paper = Signature.onPaper(Advised.QUALITY, "Jeanne Essai", LocalDate.of(2018, 10, 9));
        assertThat(decisions.sign(play.authority(), play.file(), Advised.award(), paper))
                .isEqualTo(new Signing.NotAllowed());
        nothingIsDecided(play);
        var signed = decisions.sign(play.officer(), play.file(), Advised.award(), paper);
        assertThat(signed).isInstanceOf(Signing.Awarded.class);
        var label = labels.label(((Signing.Awarded) signed).number()).orElseThrow();
        assertThat(label.decidedOn()).isEqualTo(LocalDate.of(2018, 10, 9));
        assertThat(label.signatory()).doesNotContain("Jeanne");
        var letter = decisions.letters(play.bearer(), play.file()).getFirst();
        var bytes = decisions.bytes(play.bearer(), play.file(), letter.id()).orElseThrow();
        Kept.file("lettre-attribution.pdf", bytes);
        assertThat(Pdfs.failures(bytes)).isEmpty();
        assertThat(Kept.text(bytes)).doesNotContain("Jeanne").contains("sur papier");
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_written() {
        var play = scene.file("2A", AvisKind.FAVOURABLE);
        var by = play.authority();
        assertThat(sign(by, play, new NewDecision(Optional.empty(), "Oui.", "", "")))
                .isEqualTo(new Signing.OutcomeMissing());
        assertThat(
                        sign(
                                by,
                                play,
                                new NewDecision(
                                        Optional.of(Decision.Outcome.AWARDED), " ", "", "")))
                .isEqualTo(new Signing.ReasonsMissing());
        assertThat(decisions.sign(by, play.file(), Advised.award(), Signature.onScreen("  ")))
                .isEqualTo(new Signing.QualityMissing());
        assertThat(
                        sign(
                                by,
                                play,
                                new NewDecision(
                                        Optional.of(Decision.Outcome.AWARDED),
                                        "é".repeat(4001),
                                        "",
                                        "")))
                .isEqualTo(new Signing.TooLong(Signing.Field.REASONS, 4001, 4000));
        nothingIsDecided(play);
        assertThat(decisions.letters(by, play.file())).isEmpty();
    }
}
