package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class WorkshopsTest {
    @Autowired Workshops workshops;
    @Autowired Crews crews;
    @Autowired Tickets tickets;
    @Autowired Meetings meetings;
    @Autowired Actors actors;
    @Autowired Folk folk;
    @Autowired Day day;
    @Autowired JournalLines journal;

    @Test
    void the_workshops_of_the_template_appear_with_their_tables_and_unlike_tickets() {
        var meeting = day.prepared(day.officer());
        assertThat(workshops.of(meeting))
                .extracting(Workshop::pillar)
                .containsExactly("cohesion-sociale", "cadre-de-vie", "developpement-economique");
        var tables = workshops.tables(meeting);
        assertThat(tables).hasSize(9);
        assertThat(tables).extracting(Table::number).containsExactly(1, 2, 3, 1, 2, 3, 1, 2, 3);
        assertThat(tables)
                .extracting(Table::ticketCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{7}"));
        var table = tables.getFirst();
        assertThat(tickets.opened(table.ticketCode()).map(CodeGrant::reference))
                .contains("ticket:" + table.id().value());
        assertThat(tickets.opened("2222222")).isEmpty();
        assertThat(workshops.tablePlace(table.id()).orElseThrow().meeting().id())
                .isEqualTo(meeting);
        assertThat(journal.count("workshop.prepared", "meeting", meeting.value())).isOne();
    }

    @Test
    void a_workshop_opens_once_the_meeting_has_begun_and_closes_once() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = workshops.of(meeting).getFirst().id();
        assertThat(workshops.open(officer, id)).isEqualTo(new WorkshopProgress.MeetingNotBegun());
        meetings.begin(officer, meeting);
        assertThat(workshops.close(officer, id)).isEqualTo(new WorkshopProgress.NotOpened());
        assertThat(workshops.open(officer, id)).isEqualTo(new WorkshopProgress.Done());
        assertThat(workshops.open(officer, id)).isEqualTo(new WorkshopProgress.AlreadyDone());
        var facilitator = day.facilitator(meeting);
        var answers =
                Together.<WorkshopProgress>all(
                        List.of(
                                () -> workshops.close(officer, id),
                                () -> workshops.close(facilitator, id)));
        assertThat(answers)
                .containsExactlyInAnyOrder(
                        new WorkshopProgress.Done(), new WorkshopProgress.AlreadyDone());
        assertThat(workshops.lockAndReadState(id)).isEqualTo(Workshop.State.CLOSED);
        assertThat(journal.count("workshop.opened", "workshop", id.value())).isOne();
        assertThat(journal.count("workshop.closed", "workshop", id.value())).isOne();
    }

    @Test
    void a_workshop_closed_too_early_opens_again_only_by_its_own_act() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var id = workshops.of(meeting).getFirst().id();
        assertThat(workshops.reopen(officer, id)).isEqualTo(new WorkshopProgress.NotOpened());
        workshops.open(officer, id);
        workshops.close(officer, id);
        assertThat(workshops.open(officer, id)).isInstanceOf(WorkshopProgress.WorkshopClosed.class);
        assertThat(workshops.reopen(officer, id)).isEqualTo(new WorkshopProgress.Done());
        assertThat(workshops.lockAndReadState(id)).isEqualTo(Workshop.State.OPEN);
    }

    @Test
    void closing_the_meeting_closes_its_workshops_for_good() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var open = workshops.of(meeting).getFirst().id();
        workshops.open(officer, open);
        meetings.close(officer, meeting);
        assertThat(workshops.of(meeting))
                .extracting(Workshop::state)
                .containsOnly(Workshop.State.CLOSED);
        assertThat(workshops.open(officer, open))
                .isInstanceOf(WorkshopProgress.MeetingClosed.class);
        assertThat(workshops.reopen(officer, open))
                .isInstanceOf(WorkshopProgress.MeetingClosed.class);
        assertThat(journal.count("workshop.closed", "meeting", meeting.value())).isEqualTo(3);
    }

    @Test
    void nobody_else_opens_or_closes_or_learns_that_it_exists() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var id = workshops.of(meeting).getFirst().id();
        var strangers =
                List.of(
                        day.officerElsewhere(),
                        day.facilitator(day.prepared(officer)),
                        folk.with(Role.RAPPORTEUR, Scope.of("meeting", meeting.value())),
                        Actor.ANYONE);
        for (var stranger : strangers) {
            assertThat(workshops.open(stranger, id)).isEqualTo(new WorkshopProgress.Unknown());
            assertThat(workshops.close(stranger, id)).isEqualTo(new WorkshopProgress.Unknown());
            assertThat(workshops.see(stranger, id)).isEmpty();
        }
        assertThat(workshops.lockAndReadState(id)).isEqualTo(Workshop.State.PREPARED);
        assertThat(journal.count("workshop.opened", "workshop", id.value())).isZero();
    }

    @Test
    void a_rapporteur_writes_for_one_table_and_reads_with_the_meeting() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var table = workshops.tables(meeting).getFirst().id();
        var person = folk.somebody();
        assertThat(crews.appointRapporteur(day.facilitator(meeting), table, person))
                .isEqualTo(new Crew.Appointed());
        assertThat(crews.appointRapporteur(officer, table, person)).isEqualTo(new Crew.AlreadySo());
        var rapporteur = actors.of(person);
        assertThat(rapporteur.holds(Role.RAPPORTEUR, Scope.of("table", table.value()))).isTrue();
        assertThat(rapporteur.holds(Role.RAPPORTEUR, Scope.of("meeting", meeting.value())))
                .isTrue();
        assertThat(workshops.ticket(rapporteur, table)).isPresent();
        var next = folk.somebody();
        assertThat(crews.appointRapporteur(officer, table, next)).isEqualTo(new Crew.Appointed());
        assertThat(crews.rapporteur(table)).contains(next);
        assertThat(actors.of(person).holds(Role.RAPPORTEUR, Scope.of("table", table.value())))
                .isFalse();
        assertThat(journal.count("workshop.rapporteur-appointed", "table", table.value()))
                .isEqualTo(2);
    }

    @Test
    void strangers_and_late_comers_appoint_nobody() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        var table = workshops.tables(meeting).getFirst().id();
        var person = folk.somebody();
        var elsewhere = day.officerElsewhere();
        assertThat(crews.appointRapporteur(elsewhere, table, person)).isEqualTo(new Crew.Unknown());
        assertThat(crews.appointFacilitator(elsewhere, meeting, person))
                .isEqualTo(new Crew.Unknown());
        assertThat(crews.appointFacilitator(day.facilitator(meeting), meeting, person))
                .isEqualTo(new Crew.NotAllowed());
        assertThat(crews.appointRapporteur(officer, table, PersonId.random()))
                .isEqualTo(new Crew.UnknownPerson());
        assertThat(workshops.ticket(elsewhere, table)).isEmpty();
        meetings.close(officer, meeting);
        assertThat(crews.appointRapporteur(officer, table, person))
                .isInstanceOf(Crew.MeetingClosed.class);
        assertThat(crews.appointFacilitator(officer, meeting, person))
                .isInstanceOf(Crew.MeetingClosed.class);
        assertThat(crews.rapporteur(table)).isEmpty();
        assertThat(journal.count("workshop.rapporteur-appointed", "table", table.value())).isZero();
    }

    @Test
    void a_facilitator_is_appointed_once() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var person = folk.somebody();
        assertThat(crews.appointFacilitator(officer, meeting, person))
                .isEqualTo(new Crew.Appointed());
        assertThat(crews.appointFacilitator(officer, meeting, person))
                .isEqualTo(new Crew.AlreadySo());
        assertThat(crews.facilitators(meeting)).containsExactly(person);
        assertThat(meetings.see(actors.of(person), meeting)).isPresent();
        assertThat(journal.count("workshop.facilitator-appointed", "meeting", meeting.value()))
                .isOne();
    }
}
