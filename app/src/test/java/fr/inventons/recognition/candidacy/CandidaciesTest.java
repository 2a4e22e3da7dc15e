package fr.inventons.recognition.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.LabelFiles.Filed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class CandidaciesTest {
    private static final Instant END = Instant.parse("2018-09-14T15:00:00Z");

    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired Actions actions;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_file_opens_filled_with_what_the_story_says_already() {
        var file = files.draft("21");
        var answers = candidacies.answers(file.id());
        assertThat(answers.text("parole")).startsWith("Les familles de la tour");
        assertThat(answers.text("regard-change")).contains("tomates").contains("Rien ne pousse");
        assertThat(answers.text("egalite")).isEmpty();
        var kept = candidacies.candidacy(file.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(CandidacyState.DRAFT);
        assertThat(kept.number()).isEmpty();
        assertThat(kept.bearer()).contains(file.carried().organisation());
        assertThat(journal.count("candidacy.opened", "candidacy", file.id().value())).isEqualTo(1);
    }

    @Test
    void an_action_has_one_file_at_a_time_on_a_track() {
        var file = files.draft("21");
        var action = file.carried().action();
        assertThat(candidacies.open(file.bearer(), action, LabelFiles.LOCAL, LabelFiles.WAVE))
                .isEqualTo(new Opening.AlreadyOpen(file.id()));
        assertThat(candidacies.open(file.bearer(), action, LabelFiles.NATIONAL, LabelFiles.ROLLING))
                .isInstanceOf(Opening.Opened.class);
        candidacies.withdraw(file.bearer(), file.id(), "");
        assertThat(candidacies.open(file.bearer(), action, LabelFiles.LOCAL, LabelFiles.WAVE))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void nobody_opens_a_file_on_the_action_of_others_or_for_a_call_that_is_not() {
        var carried = files.carried("21");
        var elsewhere = folk.with(Role.PROGRAMME_OFFICER, department("69"));
        assertThat(open(elsewhere, carried.action(), LabelFiles.LOCAL, LabelFiles.WAVE))
                .isInstanceOf(Opening.Unknown.class);
        assertThat(open(Actor.ANYONE, carried.action(), LabelFiles.LOCAL, LabelFiles.WAVE))
                .isInstanceOf(Opening.Unknown.class);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(open(desk, carried.action(), LabelFiles.LOCAL, LabelFiles.WAVE))
                .isInstanceOf(Opening.NotAllowed.class);
        assertThat(open(carried.bearer(), ActionId.random(), LabelFiles.LOCAL, LabelFiles.WAVE))
                .isInstanceOf(Opening.Unknown.class);
        assertThat(open(carried.bearer(), carried.action(), "ailleurs", LabelFiles.WAVE))
                .isInstanceOf(Opening.UnknownCall.class);
        assertThat(open(carried.bearer(), carried.action(), LabelFiles.LOCAL, "hiver"))
                .isInstanceOf(Opening.UnknownCall.class);
        assertThat(open(carried.bearer(), carried.action(), LabelFiles.LOCAL, "printemps"))
                .isInstanceOf(Opening.Closed.class);
        assertThat(candidacies.ofActions(Set.of(carried.action()))).isEmpty();
    }

    @Test
    void a_draft_is_kept_at_any_completeness_and_says_what_is_missing() {
        var file = files.draft("21");
        var typed = new Answers(Map.of("parole", "Nous."), Set.of(), "", "");
        assertThat(candidacies.write(file.bearer(), file.id(), 1, typed))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(candidacies.answers(file.id()).texts()).isEqualTo(Map.of("parole", "Nous."));
        assertThat(candidacies.check(file.id()))
                .filteredOn(Rule::holdsSubmission)
                .extracting(Rule::id)
                .containsExactly(
                        "answer:regard-change",
                        "answer:reussites",
                        "answer:relations",
                        "answer:ajustement",
                        "answer:egalite",
                        "commitment:exact",
                        "commitment:ouverte",
                        "commitment:vitrine");
        assertThat(candidacies.check(file.id()))
                .allSatisfy(rule -> assertThat(rule.reason()).isNotBlank());
        var refused = candidacies.submit(file.bearer(), file.id());
        assertThat(refused).isInstanceOf(Submitting.Incomplete.class);
        assertThat(candidacies.candidacy(file.id()).orElseThrow().state())
                .isEqualTo(CandidacyState.DRAFT);
        assertThat(journal.count("candidacy.written", "candidacy", file.id().value())).isEqualTo(1);
        assertThat(journal.count("candidacy.submitted", "candidacy", file.id().value())).isZero();
    }

    @Test
    void a_text_too_long_is_refused_with_its_field_and_nothing_is_written() {
        var file = files.draft("21");
        var typed = new Answers(Map.of("parole", "a".repeat(3001)), Set.of(), "", "");
        assertThat(candidacies.write(file.bearer(), file.id(), 1, typed))
                .isEqualTo(new Recording.TooLong("parole", 3001, 3000));
        assertThat(candidacies.candidacy(file.id()).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void two_people_who_write_different_fields_lose_nothing() {
        var file = files.complete(files.draft("21"));
        int revision = files.revision(file);
        var first = with(files.answers(), "parole", "Ce que le premier écrit.");
        var second = with(files.answers(), "egalite", "Ce que la seconde écrit.");
        candidacies.write(file.bearer(), file.id(), revision, first);
        assertThat(candidacies.write(file.officer(), file.id(), revision, second))
                .isInstanceOf(Recording.Recorded.class);
        var kept = candidacies.answers(file.id());
        assertThat(kept.text("parole")).isEqualTo("Ce que le premier écrit.");
        assertThat(kept.text("egalite")).isEqualTo("Ce que la seconde écrit.");
    }

    @Test
    void two_people_who_write_the_same_field_see_both_texts_and_decide() {
        var file = files.complete(files.draft("21"));
        int revision = files.revision(file);
        var first = with(files.answers(), "parole", "Ce que le premier écrit.");
        var second = with(files.answers(), "parole", "Ce que la seconde écrit.");
        candidacies.write(file.bearer(), file.id(), revision, first);
        var outcome = candidacies.write(file.officer(), file.id(), revision, second);
        assertThat(outcome).isInstanceOf(Recording.WrittenMeanwhile.class);
        var meanwhile = (Recording.WrittenMeanwhile) outcome;
        assertThat(meanwhile.fields()).containsExactly("parole");
        assertThat(meanwhile.theirs().text("parole")).isEqualTo("Ce que le premier écrit.");
        assertThat(candidacies.answers(file.id())).isEqualTo(first);
        assertThat(
                        candidacies.write(
                                file.officer(),
                                file.id(),
                                meanwhile.candidacy().revision(),
                                second))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(candidacies.answers(file.id())).isEqualTo(second);
    }

    @Test
    void the_deadline_that_passes_while_somebody_types_keeps_the_draft() {
        var file = files.draft("21");
        clock.travelTo(END);
        var kept = candidacies.write(file.bearer(), file.id(), 1, files.answers());
        assertThat(kept).isInstanceOf(Recording.Recorded.class);
        assertThat(((Recording.Recorded) kept).closedSince()).contains(END);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isEqualTo(new Submitting.Closed(END));
        assertThat(candidacies.answers(file.id())).isEqualTo(files.answers());
        var state = candidacies.candidacy(file.id()).orElseThrow();
        assertThat(state.state()).isEqualTo(CandidacyState.DRAFT);
        assertThat(state.number()).isEmpty();
    }

    @Test
    void the_last_second_of_a_call_is_that_of_its_departement() {
        var file = files.complete(files.draft("974"));
        clock.travelTo(Instant.parse("2018-09-14T13:00:00Z"));
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isEqualTo(new Submitting.Closed(Instant.parse("2018-09-14T13:00:00Z")));
        clock.travelTo(Instant.parse("2018-09-14T12:59:30Z"));
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
    }

    @Test
    void what_is_submitted_has_a_number_a_date_and_an_acknowledgement() {
        var file = files.submitted("21");
        var kept = candidacies.candidacy(file.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(CandidacyState.SUBMITTED);
        assertThat(kept.number()).matches("C-2018-[0-9]{4}");
        var paper = candidacies.acknowledgement(file.id()).orElseThrow();
        assertThat(paper.number()).isEqualTo(kept.number());
        assertThat(paper.receivedAt()).isEqualTo(paper.firstReceivedAt());
        assertThat(paper.silenceOn()).isEqualTo(LocalDate.of(2018, 9, 2));
        assertThat(paper.completeUntil()).contains(END);
        assertThat(paper.service()).isNotBlank();
        var frozen = candidacies.file(file.id()).orElseThrow();
        assertThat(frozen.story().told()).startsWith("Tout a commencé");
        assertThat(frozen.neighbourhoods())
                .extracting(FrozenFile.Place::name)
                .containsExactly("Les Essais");
        assertThat(journal.count("candidacy.submitted", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void submitted_twice_alike_it_is_received_once() {
        var file = files.submitted("21");
        var first = candidacies.acknowledgement(file.id()).orElseThrow();
        clock.travelTo(END.plusSeconds(60));
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isEqualTo(new Submitting.Submitted(first));
        assertThat(journal.count("candidacy.submitted", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void it_is_completed_until_the_deadline_and_the_last_submission_counts() {
        var file = files.submitted("21");
        var number = candidacies.candidacy(file.id()).orElseThrow().number();
        var more = with(files.answers(), "parole", "Mieux dit.");
        candidacies.write(file.bearer(), file.id(), files.revision(file), more);
        assertThat(answerFrozen(file, "parole")).startsWith("Réponse à");
        var again = candidacies.submit(file.bearer(), file.id());
        assertThat(again).isInstanceOf(Submitting.Submitted.class);
        assertThat(((Submitting.Submitted) again).acknowledgement().number()).isEqualTo(number);
        assertThat(((Submitting.Submitted) again).acknowledgement().version()).isEqualTo(2);
        assertThat(answerFrozen(file, "parole")).isEqualTo("Mieux dit.");
        clock.travelTo(END.plusSeconds(1));
        var late = with(more, "parole", "Trop tard.");
        assertThat(candidacies.write(file.bearer(), file.id(), files.revision(file), late))
                .isInstanceOf(Recording.Recorded.class);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isEqualTo(new Submitting.Closed(END));
        assertThat(answerFrozen(file, "parole")).isEqualTo("Mieux dit.");
        assertThat(candidacies.answers(file.id()).text("parole")).isEqualTo("Trop tard.");
    }

    @Test
    void what_was_frozen_stays_when_the_action_changes_its_story() {
        var file = files.submitted("21");
        var before = candidacies.file(file.id()).orElseThrow();
        var action = actions.action(file.carried().action()).orElseThrow();
        var title = NewAction.titled("Un autre titre");
        actions.rewrite(file.bearer(), action.id(), action.revision(), title);
        assertThat(candidacies.file(file.id())).contains(before);
    }

    @Test
    void a_class_needs_no_siret_but_a_host_and_an_adult_in_charge() {
        var carried = files.carried("21", OrganisationKind.SCHOOL);
        var file = files.draft(carried, LabelFiles.LOCAL);
        var all = files.answers();
        var alone = new Answers(all.texts(), all.commitments(), "", "");
        candidacies.write(file.bearer(), file.id(), 1, alone);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOfSatisfying(
                        Submitting.Incomplete.class,
                        refused ->
                                assertThat(refused.missing())
                                        .extracting(Rule::id)
                                        .containsExactly("host"));
        files.complete(file);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
    }

    @Test
    void a_withdrawn_file_keeps_its_number_and_is_written_no_more() {
        var file = files.submitted("21");
        var number = candidacies.candidacy(file.id()).orElseThrow().number();
        var stranger = folk.with(Role.PROGRAMME_OFFICER, department("69"));
        assertThat(candidacies.withdraw(stranger, file.id(), ""))
                .isInstanceOf(Withdrawing.Unknown.class);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(candidacies.withdraw(desk, file.id(), ""))
                .isInstanceOf(Withdrawing.NotAllowed.class);
        assertThat(candidacies.withdraw(file.bearer(), file.id(), "Nous préparons mieux."))
                .isInstanceOf(Withdrawing.Withdrawn.class);
        assertThat(candidacies.withdraw(file.bearer(), file.id(), ""))
                .isInstanceOf(Withdrawing.AlreadyWithdrawn.class);
        var kept = candidacies.candidacy(file.id()).orElseThrow();
        assertThat(kept.state()).isEqualTo(CandidacyState.WITHDRAWN);
        assertThat(kept.number()).isEqualTo(number);
        assertThat(candidacies.write(file.bearer(), file.id(), 2, Answers.NONE))
                .isInstanceOf(Recording.NoMore.class);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.NoMore.class);
        assertThat(journal.count("candidacy.withdrawn", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void a_draft_that_missed_its_wave_moves_to_a_time_that_is_open() {
        var file = files.draft(files.carried("21"), LabelFiles.NATIONAL);
        assertThat(candidacies.move(file.bearer(), file.id(), "hiver"))
                .isInstanceOf(Moving.UnknownCall.class);
        var local = files.draft("21");
        assertThat(candidacies.move(local.bearer(), local.id(), "printemps"))
                .isInstanceOf(Moving.Closed.class);
        assertThat(candidacies.move(local.bearer(), local.id(), LabelFiles.WAVE))
                .isInstanceOf(Moving.Moved.class);
        assertThat(journal.count("candidacy.moved", "candidacy", local.id().value())).isZero();
    }

    @Test
    void who_sees_a_file_is_what_the_campaign_says() {
        var draft = files.draft("21");
        var submitted = files.submitted("21");
        assertThat(sees(draft, draft.bearer())).isTrue();
        assertThat(sees(draft, draft.officer())).isTrue();
        assertThat(sees(draft, submitted.bearer())).isFalse();
        assertThat(sees(submitted, draft.officer())).isTrue();
        for (var role : new Role[] {Role.PROGRAMME_OFFICER, Role.LABEL_AUTHORITY, Role.SIGNATORY}) {
            assertThat(sees(submitted, folk.with(role, department("69")))).isFalse();
        }
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var authority = folk.with(Role.LABEL_AUTHORITY, department("21"));
        assertThat(sees(draft, desk)).isFalse();
        assertThat(sees(draft, authority)).isFalse();
        assertThat(sees(submitted, desk)).isTrue();
        assertThat(sees(submitted, authority)).isTrue();
        assertThat(sees(submitted, Actor.ANYONE)).isFalse();
    }

    private boolean sees(Filed file, Actor by) {
        return candidacies.see(by, file.id()).isPresent();
    }

    private Opening open(Actor by, ActionId action, String track, String call) {
        return candidacies.open(by, action, track, call);
    }

    private String answerFrozen(Filed file, String criterion) {
        return candidacies.file(file.id()).orElseThrow().answers().stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Answers with(Answers all, String criterion, String text) {
        var texts = new HashMap<>(all.texts());
        texts.put(criterion, text);
        return new Answers(texts, all.commitments(), all.host(), all.responsible());
    }

    private static Scope department(String code) {
        return Scope.department(new DepartmentCode(code));
    }
}
