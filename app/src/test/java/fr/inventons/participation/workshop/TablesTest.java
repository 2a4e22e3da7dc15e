package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class TablesTest {
    @Autowired Tables plans;
    @Autowired Seats seats;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Crews crews;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    private ParticipantId enrol(
            Actor officer, MeetingId meeting, String name, String quality, String organisation) {
        var somebody =
                new NewParticipant(
                        new NewPerson("Madame", "Inès", name, "", "", "", ""),
                        quality,
                        organisation);
        var enrolment = participants.register(officer, meeting, somebody);
        assertThat(enrolment).as(name).isInstanceOf(Enrolment.Enrolled.class);
        return ((Enrolment.Enrolled) enrolment).id();
    }

    /** Four residents, two of one association, two élus: nobody placed yet. */
    private List<ParticipantId> eight(Actor officer, MeetingId meeting) {
        var people = new ArrayList<ParticipantId>();
        for (int i = 0; i < 4; i++) {
            people.add(enrol(officer, meeting, "Habitante-" + i, "resident", ""));
        }
        for (int i = 0; i < 2; i++) {
            people.add(enrol(officer, meeting, "Associée-" + i, "association", "Les Amies du lac"));
            people.add(enrol(officer, meeting, "Élue-" + i, "elu", ""));
        }
        return people;
    }

    private Workshop workshop(MeetingId meeting) {
        return workshops.of(meeting).getFirst();
    }

    private TablePlan proposed(Actor by, WorkshopId workshop, boolean arrivals) {
        assertThat(plans.propose(by, workshop, arrivals)).isInstanceOf(Proposing.Proposed.class);
        return plans.plan(by, workshop).orElseThrow();
    }

    @Test
    void a_proposal_spreads_each_quality_moves_nobody_and_is_journalled() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        eight(officer, meeting);
        var plan = proposed(officer, workshop.id(), true);
        assertThat(plan.state()).isEqualTo(TablePlan.State.PROPOSED);
        assertThat(plan.people()).hasSize(8);
        int tables = plan.tables().size();
        assertThat(tables).isGreaterThan(1);
        // Even tables, and of each quality no table has two more than another.
        for (int c = 0; c < plan.qualities().size(); c++) {
            var counts = new HashMap<Integer, Integer>();
            for (int p = 0; p < 8; p++) {
                if (plan.demand().people().get(p).category() == c) {
                    counts.merge(plan.allocation().placements().get(p), 1, Integer::sum);
                }
            }
            assertThat(counts.values()).allMatch(count -> count <= Math.ceilDiv(4, tables));
        }
        assertThat(plan.values().getFirst()).isZero();
        assertThat(seats.places(meeting)).isEmpty();
        assertThat(journal.count("workshop.tables-proposed", "plan", plan.id().value())).isOne();
    }

    @Test
    void accepting_seats_everybody_as_proposed_and_hands_still_move_people() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        var people = eight(officer, meeting);
        var plan = proposed(day.facilitator(meeting), workshop.id(), true);
        assertThat(plans.accept(officer, plan.id())).isEqualTo(new PlanDecision.Accepted(8));
        var places = seats.places(meeting);
        plan.places()
                .forEach((who, where) ->
                        assertThat(Optional.ofNullable(places.get(who))).isEqualTo(where));
        assertThat(journal.count("workshop.tables-allocated", "plan", plan.id().value())).isOne();
        assertThat(
                        journal.count(
                                "workshop.participant-seated",
                                "participant",
                                people.getFirst().value()))
                .isOne();
        assertThat(plans.plan(officer, workshop.id()).orElseThrow().state())
                .isEqualTo(TablePlan.State.ACCEPTED);
        assertThat(plans.accept(officer, plan.id()))
                .isEqualTo(new PlanDecision.AlreadyDecided(TablePlan.State.ACCEPTED));
        assertThat(plans.discard(officer, plan.id()))
                .isEqualTo(new PlanDecision.AlreadyDecided(TablePlan.State.ACCEPTED));
        assertThat(seats.unseat(officer, people.getFirst())).isEqualTo(new Seating.Unseated());
        // Asked again, the balanced room stays as it is, for those who still sit there.
        seats.seat(officer, people.getFirst(), plan.place(people.getFirst()).orElseThrow());
        assertThat(proposed(officer, workshop.id(), false).allocation().parts().moved()).isZero();
    }

    @Test
    void people_who_exchange_places_at_full_tables_find_a_chair() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        var tables = workshops.tables(workshop.id());
        // All residents at the first table, all élus at the second, both full.
        int at = 0;
        for (var table : List.of(tables.get(0), tables.get(1))) {
            for (int i = 0; i < table.seats(); i++) {
                var who =
                        enrol(
                                officer,
                                meeting,
                                "Pleine-" + at + "-" + i,
                                at == 0 ? "resident" : "elu",
                                "");
                assertThat(seats.seat(officer, who, table.id())).isEqualTo(new Seating.Seated());
            }
            at++;
        }
        var plan = proposed(officer, workshop.id(), false);
        assertThat(plan.allocation().parts().moved()).isPositive();
        assertThat(plans.accept(officer, plan.id())).isInstanceOf(PlanDecision.Accepted.class);
        plan.places()
                .forEach((who, where) ->
                        assertThat(seats.places(meeting).get(who)).isEqualTo(where.orElseThrow()));
    }

    @Test
    void who_writes_for_a_table_stays_there_and_the_page_can_say_why() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        var people = eight(officer, meeting);
        var tables = workshops.tables(workshop.id());
        var writer = participants.participant(people.getFirst()).orElseThrow();
        var last = tables.getLast().id();
        assertThat(crews.appointRapporteur(officer, last, writer.person()))
                .isEqualTo(new Crew.Appointed());
        var plan = proposed(officer, workshop.id(), true);
        assertThat(plan.place(writer.id())).contains(last);
        assertThat(plan.pinned(writer.id())).isTrue();
        assertThat(plans.why(plan, writer.id(), last)).isEqualTo(new Explanation.There());
        assertThat(plans.why(plan, writer.id(), tables.getFirst().id()))
                .isEqualTo(new Explanation.Barred());
        var other = people.getLast();
        var elsewhere =
                plan.tables().stream()
                        .filter(table -> !plan.place(other).equals(Optional.of(table)))
                        .findFirst()
                        .orElseThrow();
        assertThat(plans.why(plan, other, elsewhere)).isInstanceOf(Explanation.AtAPrice.class);
    }

    @Test
    void a_proof_about_another_room_is_not_applied() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        eight(officer, meeting);
        var plan = proposed(officer, workshop.id(), true);
        enrol(officer, meeting, "Tardive", "resident", "");
        assertThat(plans.accept(officer, plan.id())).isEqualTo(new PlanDecision.Outdated());
        assertThat(seats.places(meeting)).isEmpty();
        var again = proposed(officer, workshop.id(), true);
        seats.seat(officer, again.people().getFirst(), again.tables().getFirst());
        assertThat(plans.accept(officer, again.id())).isEqualTo(new PlanDecision.Outdated());
        assertThat(seats.places(meeting)).hasSize(1);
        assertThat(journal.count("workshop.tables-allocated", "workshop", workshop.id().value()))
                .isZero();
    }

    @Test
    void of_two_officers_one_decides() throws Exception {
        var officer = day.officer();
        var colleague = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        eight(officer, meeting);
        var plan = proposed(officer, workshop.id(), true);
        var answers =
                Together.<PlanDecision>all(
                        List.of(
                                () -> plans.accept(officer, plan.id()),
                                () -> plans.accept(colleague, plan.id())));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new PlanDecision.Accepted(8),
                        new PlanDecision.AlreadyDecided(TablePlan.State.ACCEPTED));
        assertThat(journal.count("workshop.tables-allocated", "plan", plan.id().value())).isOne();
        var first = proposed(officer, workshop.id(), true);
        var second = proposed(colleague, workshop.id(), true);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(plans.accept(officer, first.id()))
                .isEqualTo(new PlanDecision.AlreadyDecided(TablePlan.State.REPLACED));
        var both =
                Together.<Proposing>all(
                        List.of(
                                () -> plans.propose(officer, workshop.id(), true),
                                () -> plans.propose(colleague, workshop.id(), true)));
        assertThat(both).allMatch(answer -> answer instanceof Proposing.Proposed);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from workshop.table_plan where workshop_id = ? and state = 'PROPOSED'")
                                .param(workshop.id().value())
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void nobody_a_closed_meeting_and_other_places_are_refused_and_write_nothing() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var workshop = workshop(meeting);
        assertThat(plans.propose(officer, workshop.id(), true)).isEqualTo(new Proposing.Nobody());
        eight(officer, meeting);
        assertThat(plans.propose(officer, workshop.id(), false)).isEqualTo(new Proposing.Nobody());
        var elsewhere = day.officerElsewhere();
        assertThat(plans.propose(elsewhere, workshop.id(), true))
                .isEqualTo(new Proposing.Unknown());
        assertThat(plans.propose(officer, WorkshopId.random(), true))
                .isEqualTo(new Proposing.Unknown());
        var plan = proposed(officer, workshop.id(), true);
        assertThat(plans.plan(elsewhere, workshop.id())).isEmpty();
        assertThat(plans.file(elsewhere, workshop.id())).isEmpty();
        assertThat(plans.accept(elsewhere, plan.id())).isEqualTo(new PlanDecision.Unknown());
        assertThat(plans.discard(elsewhere, plan.id())).isEqualTo(new PlanDecision.Unknown());
        assertThat(plans.accept(officer, TablePlanId.random()))
                .isEqualTo(new PlanDecision.Unknown());
        assertThat(plans.discard(officer, plan.id())).isEqualTo(new PlanDecision.Discarded());
        assertThat(journal.count("workshop.table-plan-discarded", "plan", plan.id().value()))
                .isOne();
        assertThat(plans.plan(officer, workshop.id())).isEmpty();
        var last = proposed(officer, workshop.id(), true);
        meetings.close(officer, meeting);
        assertThat(plans.propose(officer, workshop.id(), true))
                .isInstanceOf(Proposing.MeetingClosed.class);
        assertThat(plans.accept(officer, last.id())).isInstanceOf(PlanDecision.MeetingClosed.class);
        assertThat(seats.places(meeting)).isEmpty();
    }

    @Test
    void a_proof_that_was_touched_is_never_shown() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        eight(officer, meeting);
        var plan = proposed(officer, workshop.id(), true);
        var file = plans.file(officer, workshop.id()).orElseThrow();
        var touched = file.replaceFirst("\"placements\":\\[(\\d+),", "\"placements\":[-1,");
        assertThat(touched).isNotEqualTo(file);
        jdbc.sql("update workshop.table_plan set file = ? where id = ?")
                .params(touched, plan.id().value())
                .update();
        assertThatThrownBy(() -> plans.plan(officer, workshop.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not proved");
        assertThatThrownBy(() -> plans.accept(officer, plan.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seats.places(meeting)).isEmpty();
    }

    @Test
    void the_lot_is_fixed_with_the_workshop_and_the_same_room_gives_the_same_answer() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshop(meeting);
        assertThat(TableQuestion.seed(workshop)).isEqualTo(TableQuestion.seed(workshop(meeting)));
        eight(officer, meeting);
        var first = proposed(officer, workshop.id(), true);
        var second = proposed(officer, workshop.id(), true);
        assertThat(first.seed()).isEqualTo(TableQuestion.seed(workshop));
        assertThat(second.places()).isEqualTo(first.places());
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
    }
}
