package fr.inventons.participation.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class MembershipsTest {
    @Autowired Memberships memberships;
    @Autowired Workshops workshops;
    @Autowired Seats seats;
    @Autowired Tables plans;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Day day;
    @Autowired JournalLines journal;

    private ParticipantId enrol(Actor officer, MeetingId meeting, String name) {
        var enrolment = participants.register(officer, meeting, Day.somebody("Inès", name));
        assertThat(enrolment).isInstanceOf(Enrolment.Enrolled.class);
        return ((Enrolment.Enrolled) enrolment).id();
    }

    @Test
    void somebody_goes_to_one_workshop_a_turn_and_gives_her_chair_back_when_she_goes_elsewhere() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var two = workshops.of(meeting).subList(0, 2);
        var who = enrol(officer, meeting, "Mobile");
        assertThat(memberships.join(officer, who, two.get(0).id(), 1))
                .isEqualTo(new Joining.Joined());
        seats.seat(officer, who, workshops.tables(two.get(0).id()).getFirst().id());
        assertThat(memberships.join(officer, who, two.get(0).id(), 1))
                .isEqualTo(new Joining.AlreadySo());
        assertThat(memberships.join(officer, who, two.get(0).id(), 2))
                .isEqualTo(new Joining.InAnotherRound(1));
        assertThat(memberships.join(day.facilitator(meeting), who, two.get(1).id(), 1))
                .isEqualTo(new Joining.Joined());
        assertThat(memberships.of(meeting))
                .containsExactly(new Membership(who, two.get(1).id(), 1));
        assertThat(seats.places(meeting)).isEmpty();
        assertThat(journal.count("workshop.participant-joined", "participant", who.value()))
                .isEqualTo(2);
        assertThat(journal.count("workshop.participant-left", "participant", who.value())).isOne();
        assertThat(memberships.leave(officer, who, 1)).isEqualTo(new Joining.Left());
        assertThat(memberships.leave(officer, who, 1)).isEqualTo(new Joining.AlreadySo());
        assertThat(memberships.of(who)).isEmpty();
    }

    @Test
    void the_tables_of_a_workshop_are_proposed_to_its_members() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var two = workshops.of(meeting).subList(0, 2);
        var here = enrol(officer, meeting, "Ici");
        var there = enrol(officer, meeting, "Ailleurs");
        memberships.join(officer, here, two.get(0).id(), 1);
        memberships.join(officer, there, two.get(1).id(), 1);
        assertThat(plans.propose(officer, two.get(0).id(), true))
                .isInstanceOf(Proposing.Proposed.class);
        assertThat(plans.plan(officer, two.get(0).id()).orElseThrow().people())
                .containsExactly(here);
    }

    @Test
    void sixty_people_at_once_never_take_more_chairs_than_there_are() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshops.of(meeting).getFirst();
        int chairs = workshops.tables(workshop.id()).stream().mapToInt(Table::seats).sum();
        var people = new ArrayList<ParticipantId>();
        for (int i = 0; i < chairs + 12; i++) {
            people.add(enrol(officer, meeting, "Foule-" + i));
        }
        var outcomes =
                Together.all(
                        people.stream()
                                .<java.util.concurrent.Callable<Joining>>map(who ->
                                        () -> memberships.join(officer, who, workshop.id(), 1))
                                .toList());
        assertThat(outcomes.stream().filter(Joining.Joined.class::isInstance)).hasSize(chairs);
        assertThat(outcomes).contains(new Joining.WorkshopFull(chairs));
        assertThat(memberships.of(meeting)).hasSize(chairs);
    }

    @Test
    void an_allocation_assigns_everybody_at_once_and_takes_the_chairs_left_behind() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var two = workshops.of(meeting).subList(0, 2);
        var one = enrol(officer, meeting, "Une");
        var other = enrol(officer, meeting, "Autre");
        seats.seat(officer, one, workshops.tables(two.get(0).id()).getFirst().id());
        var all =
                List.of(
                        new Membership(one, two.get(1).id(), 1),
                        new Membership(one, two.get(0).id(), 2),
                        new Membership(other, two.get(0).id(), 1));
        assertThat(memberships.assign(officer, meeting, all)).isEqualTo(2);
        assertThat(memberships.of(meeting)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(seats.places(meeting)).isEmpty();
        assertThat(memberships.assign(officer, meeting, all)).isZero();
        assertThat(journal.count("workshop.members-assigned", "meeting", meeting.value()))
                .isEqualTo(2);
        assertThatThrownBy(() -> memberships.assign(day.officerElsewhere(), meeting, all))
                .isInstanceOf(IllegalStateException.class);
        participants.withdraw(officer, one);
        assertThat(memberships.of(one)).isEmpty();
    }

    @Test
    void who_may_not_know_and_what_does_not_exist_are_answered_alike() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var workshop = workshops.of(meeting).getFirst().id();
        var who = enrol(officer, meeting, "Seule");
        var stranger = day.officerElsewhere();
        var unknown = new Joining.Unknown();
        assertThat(memberships.join(stranger, who, workshop, 1)).isEqualTo(unknown);
        assertThat(memberships.leave(stranger, who, 1)).isEqualTo(unknown);
        assertThat(memberships.join(officer, who, WorkshopId.random(), 1)).isEqualTo(unknown);
        assertThat(memberships.join(officer, who, workshop, 0)).isEqualTo(unknown);
        meetings.begin(officer, meeting);
        meetings.close(officer, meeting);
        assertThat(memberships.join(officer, who, workshop, 1))
                .isInstanceOf(Joining.MeetingClosed.class);
        assertThat(memberships.of(meeting)).isEmpty();
    }
}
