package fr.inventons.recognition.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.LabelFiles;
import fr.inventons.testing.LabelFiles.Filed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ExaminationsTest {
    private static final String REASON = "L’action reprend en mars, avec les mêmes familles.";

    @Autowired LabelFiles files;
    @Autowired Candidacies candidacies;
    @Autowired Examinations examinations;
    @Autowired Actions actions;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired ProgramClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void a_file_that_meets_the_rules_is_admitted_once_the_wave_is_over() {
        var file = files.submitted("21");
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.StillOpen.class);
        clock.travelTo(LabelFiles.AFTER);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.Examined.class);
        assertThat(state(file)).isEqualTo(CandidacyState.ADMISSIBLE);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isEqualTo(new Examining.NotSubmitted(CandidacyState.ADMISSIBLE));
        assertThat(journal.count("candidacy.admitted", "candidacy", file.id().value()))
                .isEqualTo(1);
        var kept = candidacies.candidacy(file.id()).orElseThrow();
        assertThat(
                        candidacies.ready(
                                kept.campaign(),
                                LabelFiles.LOCAL,
                                Optional.of(new DepartmentCode("21"))))
                .contains(kept);
        assertThat(
                        candidacies.ready(
                                kept.campaign(),
                                LabelFiles.LOCAL,
                                Optional.of(new DepartmentCode("69"))))
                .doesNotContain(kept);
    }

    @Test
    void a_rolling_call_is_examined_at_any_time_by_the_agency() {
        var file = files.submitted(files.carried("21"), LabelFiles.NATIONAL);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.NotAllowed.class);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(examinations.admit(desk, file.id())).isInstanceOf(Examining.Examined.class);
    }

    @Test
    void no_rule_of_eligibility_refuses_anyone_a_person_sets_it_aside_with_a_written_reason() {
        var file = outsideTheWindow();
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
        clock.travelTo(LabelFiles.AFTER);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOfSatisfying(
                        Examining.RulesUnmet.class,
                        refused ->
                                assertThat(refused.rules())
                                        .extracting(Rule::id)
                                        .containsExactly("window"));
        assertThat(examinations.overrule(file.officer(), file.id(), "window", "  "))
                .isInstanceOf(Overruling.ReasonMissing.class);
        assertThat(examinations.overrule(file.officer(), file.id(), "window", "a".repeat(1001)))
                .isEqualTo(new Overruling.TooLong(1001, 1000));
        assertThat(examinations.overrule(file.officer(), file.id(), "window", REASON))
                .isInstanceOf(Overruling.Overruled.class);
        assertThat(examinations.overrule(file.officer(), file.id(), "window", REASON))
                .isInstanceOf(Overruling.NothingToOverrule.class);
        assertThat(rule(file, "window").overruled())
                .get()
                .extracting(Overrule::reason, Overrule::by)
                .containsExactly(REASON, file.officer().reference());
        assertThat(rule(file, "window").met()).isFalse();
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.Examined.class);
        assertThat(journal.count("candidacy.rule-overruled", "candidacy", file.id().value()))
                .isEqualTo(1);
    }

    @Test
    void a_bearer_out_of_the_list_is_told_so_and_may_still_submit() {
        var file =
                files.complete(
                        files.draft(files.carried("21", OrganisationKind.STATE), LabelFiles.LOCAL));
        assertThat(rule(file, "bearer").met()).isFalse();
        assertThat(rule(file, "bearer").holdsSubmission()).isFalse();
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
    }

    @Test
    void the_deadline_itself_is_set_aside_with_a_reason() {
        var file = files.complete(files.draft("21"));
        clock.travelTo(LabelFiles.AFTER);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Closed.class);
        assertThat(examinations.overrule(file.officer(), file.id(), "call", "Réseau coupé le 14."))
                .isInstanceOf(Overruling.Overruled.class);
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.Examined.class);
    }

    @Test
    void nobody_undertakes_for_the_bearers() {
        var file = files.draft("21");
        assertThat(examinations.overrule(file.officer(), file.id(), "commitment:exact", REASON))
                .isInstanceOf(Overruling.OnlyTheBearer.class);
        assertThat(examinations.overrule(file.officer(), file.id(), "elegance", REASON))
                .isInstanceOf(Overruling.UnknownRule.class);
    }

    @Test
    void bearers_the_agency_and_other_departements_set_nothing_aside_on_the_local_track() {
        var file = outsideTheWindow();
        candidacies.submit(file.bearer(), file.id());
        clock.travelTo(LabelFiles.AFTER);
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var elsewhere = officer("69");
        for (var by : new Actor[] {file.bearer(), desk}) {
            assertThat(examinations.overrule(by, file.id(), "window", REASON))
                    .isInstanceOf(Overruling.NotAllowed.class);
            assertThat(examinations.admit(by, file.id())).isInstanceOf(Examining.NotAllowed.class);
            assertThat(examinations.refuse(by, file.id(), REASON))
                    .isInstanceOf(Examining.NotAllowed.class);
        }
        assertThat(examinations.overrule(elsewhere, file.id(), "window", REASON))
                .isInstanceOf(Overruling.Unknown.class);
        assertThat(examinations.admit(elsewhere, file.id())).isInstanceOf(Examining.Unknown.class);
        assertThat(state(file)).isEqualTo(CandidacyState.SUBMITTED);
        assertThat(rule(file, "window").overruled()).isEmpty();
    }

    @Test
    void who_submitted_for_the_bearers_does_not_examine() {
        var file = files.complete(files.draft("21"));
        candidacies.submit(file.officer(), file.id());
        clock.travelTo(LabelFiles.AFTER);
        assertThat(examinations.admit(file.officer(), file.id()))
                .isInstanceOf(Examining.SamePerson.class);
        assertThat(examinations.admit(officer("21"), file.id()))
                .isInstanceOf(Examining.Examined.class);
    }

    @Test
    void a_file_is_refused_with_reasons_that_its_bearers_read() {
        var file = files.submitted("21");
        clock.travelTo(LabelFiles.AFTER);
        assertThat(examinations.refuse(file.officer(), file.id(), ""))
                .isInstanceOf(Examining.ReasonMissing.class);
        assertThat(examinations.refuse(file.officer(), file.id(), "a".repeat(3001)))
                .isEqualTo(new Examining.TooLong(3001, 3000));
        assertThat(examinations.refuse(file.officer(), file.id(), "L’action n’a pas eu lieu."))
                .isInstanceOf(Examining.Examined.class);
        assertThat(state(file)).isEqualTo(CandidacyState.INADMISSIBLE);
        assertThat(examinations.ruling(file.id()).orElseThrow().reasons())
                .isEqualTo("L’action n’a pas eu lieu.");
        assertThat(candidacies.withdraw(file.bearer(), file.id(), ""))
                .isInstanceOf(Withdrawing.Decided.class);
        assertThat(journal.count("candidacy.refused", "candidacy", file.id().value())).isEqualTo(1);
    }

    private Filed outsideTheWindow() {
        var carried = files.carried("21");
        var action = actions.action(carried.action()).orElseThrow();
        var written = action.written();
        actions.rewrite(
                carried.bearer(),
                carried.action(),
                action.revision(),
                new NewAction(
                        written.kind(),
                        written.story(),
                        written.bearer(),
                        written.bearerName(),
                        written.neighbourhoods(),
                        Optional.of(LocalDate.of(2016, 5, 1)),
                        Optional.of(LocalDate.of(2016, 6, 1)),
                        written.pillar(),
                        written.audiences()));
        return files.complete(files.draft(carried, LabelFiles.LOCAL));
    }

    private Rule rule(Filed file, String id) {
        return candidacies.check(file.id()).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CandidacyState state(Filed file) {
        return candidacies.candidacy(file.id()).orElseThrow().state();
    }

    private Actor officer(String code) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(code)));
    }
}
