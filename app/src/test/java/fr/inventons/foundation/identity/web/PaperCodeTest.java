package fr.inventons.foundation.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.BodyKind;
import fr.inventons.foundation.identity.BodyRegistration;
import fr.inventons.foundation.identity.PaperCodeSpent;
import fr.inventons.foundation.identity.PaperCodes;
import fr.inventons.foundation.identity.PaperIssue;
import fr.inventons.foundation.identity.PaperReading;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.journal.Fact;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class PaperCodeTest {
    record VoteCast(UUID vote) implements Fact {
        @Override
        public String type() {
            return "test.vote-cast";
        }
    }

    private static final DepartmentCode CORSE = new DepartmentCode("2A");

    @Autowired MockMvc mvc;
    @Autowired PaperCodes papers;
    @Autowired Actors actors;
    @Autowired Appointments appointments;
    @Autowired Bodies bodies;
    @Autowired Folk folk;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ProgramClock clock;

    private Scope council;
    private PersonId member;
    private Browser browser;

    @BeforeEach
    void a_council_with_a_member() {
        var registered =
                bodies.register(
                        Actor.COMMAND,
                        "Conseil citoyen des Oliviers",
                        BodyKind.CITIZEN_COUNCIL,
                        CORSE,
                        Set.of());
        council = Scope.body(((BodyRegistration.Registered) registered).id());
        member = folk.somebody();
        folk.appoint(member, Role.COUNCIL_MEMBER, council);
        browser = new Browser(mvc);
    }

    @AfterEach
    void come_back() {
        clock.comeBack();
    }

    @Test
    void a_code_typed_makes_its_person_act_once_in_one_role() throws Exception {
        var issued = issue();
        assertThat(browser.sends("/code", "code", issued.code()).getStatus()).isEqualTo(303);
        var page = browser.opens("/code").getContentAsString();
        assertThat(page).contains("Votre code est bon").contains("Conseil citoyen des Oliviers");
        assertThat(browser.cookie("SESSION")).isEmpty();

        var actor = actors.ofPaper(issued.code()).orElseThrow();
        assertThat(actor.reference()).isEqualTo("paper:" + issued.paper());
        assertThat(actor.person()).contains(member);
        assertThat(actor.holds(Role.COUNCIL_MEMBER, council)).isTrue();

        act(actor, UUID.randomUUID());
        assertThat(actors.ofPaper(issued.code())).isEmpty();
        var refused = new Browser(mvc).sends("/code", "code", issued.code());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Ce code a déjà servi le");
    }

    @Test
    void an_act_that_writes_several_lines_counts_once_and_an_undone_act_does_not_count() {
        var issued = issue();
        var actor = actors.ofPaper(issued.code()).orElseThrow();
        transaction.executeWithoutResult(status -> {
            journal.record(actor.reference(), new VoteCast(UUID.randomUUID()));
            journal.record(actor.reference(), new VoteCast(UUID.randomUUID()));
            status.setRollbackOnly();
        });
        assertThat(actors.ofPaper(issued.code())).isPresent();
        transaction.executeWithoutResult(status -> {
            journal.record(actor.reference(), new VoteCast(UUID.randomUUID()));
            journal.record(actor.reference(), new VoteCast(UUID.randomUUID()));
        });
        assertThat(actors.ofPaper(issued.code())).isEmpty();
    }

    @Test
    void of_eight_acts_at_the_same_moment_one_is_written() throws Exception {
        var issued = issue();
        var actor = actors.ofPaper(issued.code()).orElseThrow();
        var vote = UUID.randomUUID();
        var together = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var acts = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                acts.add(() -> {
                    together.await();
                    try {
                        act(actor, vote);
                        return true;
                    } catch (PaperCodeSpent e) {
                        return false;
                    }
                });
            }
            int done = 0;
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                done += act.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(
                        jdbc.sql(
                                        "select count(*) from platform.journal where fact ->> 'vote' = :vote")
                                .param("vote", vote.toString())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_code_that_is_over_says_until_when_it_was_valid_and_writes_nothing() throws Exception {
        var issued = issue();
        var actor = actors.ofPaper(issued.code()).orElseThrow();
        clock.travelTo(clock.instant().plus(Duration.ofDays(9)));
        assertThat(browser.sends("/code", "code", issued.code()).getContentAsString())
                .contains("Ce code était valable jusqu’au");
        assertThatThrownBy(() -> act(actor, UUID.randomUUID())).isInstanceOf(PaperCodeSpent.class);
    }

    @Test
    void a_role_lost_since_makes_the_code_worthless() {
        var issued = issue();
        appointments.end(Actor.COMMAND, member, Role.COUNCIL_MEMBER, council);
        assertThat(papers.read(issued.code())).isInstanceOf(PaperReading.RoleLost.class);
        assertThat(actors.ofPaper(issued.code())).isEmpty();
    }

    @Test
    void only_the_officer_of_the_departement_gives_codes_and_only_for_a_role_held() {
        var until = clock.instant().plus(Duration.ofDays(1));
        var here = folk.with(Role.PROGRAMME_OFFICER, Scope.department(CORSE));
        var elsewhere =
                folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("34")));
        assertThat(papers.issue(here, member, Role.COUNCIL_MEMBER, council, until))
                .isInstanceOf(PaperIssue.Issued.class);
        assertThat(papers.issue(elsewhere, member, Role.COUNCIL_MEMBER, council, until))
                .isEqualTo(new PaperIssue.NotAllowed());
        assertThat(papers.issue(here, folk.somebody(), Role.COUNCIL_MEMBER, council, until))
                .isEqualTo(new PaperIssue.RoleNotHeld(Role.COUNCIL_MEMBER, council));
        assertThat(papers.issue(here, member, Role.OPERATOR, Scope.NATIONAL, until))
                .isEqualTo(new PaperIssue.NotAllowed());
    }

    private PaperIssue.Issued issue() {
        var issue =
                papers.issue(
                        Actor.COMMAND,
                        member,
                        Role.COUNCIL_MEMBER,
                        council,
                        clock.instant().plus(Duration.ofDays(8)));
        assertThat(issue).isInstanceOf(PaperIssue.Issued.class);
        return (PaperIssue.Issued) issue;
    }

    private void act(Actor actor, UUID vote) {
        transaction.executeWithoutResult(
                status -> journal.record(actor.reference(), new VoteCast(vote)));
    }
}
