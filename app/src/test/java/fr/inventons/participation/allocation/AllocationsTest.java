package fr.inventons.participation.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.algorithms.assignment.Explanation;
import fr.inventons.participation.allocation.Crowd.Play;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Hall;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InventonsTest
class AllocationsTest {
    @Autowired Allocations allocations;
    @Autowired Memberships memberships;
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Crowd crowd;
    @Autowired Hall hall;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private SeenAllocation proposed(Play play, Wanted wanted) {
        var outcome = allocations.propose(play.officer(), play.meeting(), wanted);
        assertThat(outcome).isInstanceOf(Allocating.Proposed.class);
        return allocations.see(play.officer(), play.meeting()).orElseThrow();
    }

    private static Map<ParticipantId, WorkshopId> where(List<Membership> all, int round) {
        var where = new HashMap<ParticipantId, WorkshopId>();
        all.stream()
                .filter(one -> one.round() == round)
                .forEach(one -> where.put(one.participant(), one.workshop()));
        return where;
    }

    @Test
    void a_proposal_places_everybody_with_its_proof_moves_nobody_and_is_journalled() {
        var play = crowd.of(40);
        var seen = proposed(play, Wanted.NOTHING);
        assertThat(seen.state()).isEqualTo(SeenAllocation.State.PROPOSED);
        assertThat(seen.placements()).hasSize(40);
        assertThat(seen.proof().exact()).isTrue();
        assertThat(seen.notPlaced(1)).isEmpty();
        assertThat(memberships.of(play.meeting())).isEmpty();
        assertThat(journal.count("allocation.proposed", "allocation", seen.id().value())).isOne();
        var counts = new HashMap<WorkshopId, Integer>();
        seen.placements().forEach(one -> counts.merge(one.workshop(), 1, Integer::sum));
        assertThat(counts.values()).allMatch(count -> count <= 21);
        assertThat(seen.parts(1).byRank().getFirst()).isGreaterThan(20);
        assertThat(seen.shortfalls()).isEmpty();
    }

    @Test
    void accepting_gives_everybody_her_workshop_once() {
        var play = crowd.of(12);
        var seen = proposed(play, Wanted.NOTHING);
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.Accepted(12));
        assertThat(memberships.of(play.meeting()))
                .containsExactlyInAnyOrderElementsOf(seen.placements());
        assertThat(journal.count("allocation.accepted", "allocation", seen.id().value())).isOne();
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.AlreadyDecided(SeenAllocation.State.ACCEPTED));
        // Asked again, nobody moves: everything is as good as it can be.
        var again = proposed(play, Wanted.NOTHING);
        assertThat(again.parts(1).moved()).isZero();
        assertThat(allocations.discard(hall.facilitator(play.meeting()), again.id()))
                .isEqualTo(new Deciding.Discarded());
        assertThat(journal.count("allocation.discarded", "allocation", again.id().value())).isOne();
        assertThat(allocations.see(play.officer(), play.meeting()).orElseThrow().id())
                .isEqualTo(seen.id());
    }

    @Test
    void a_transaction_that_does_not_end_leaves_everything_as_it_was() {
        var play = crowd.of(10);
        var seen = proposed(play, Wanted.NOTHING);
        transactions.executeWithoutResult(status -> {
            assertThat(allocations.accept(play.officer(), seen.id()))
                    .isInstanceOf(Deciding.Accepted.class);
            status.setRollbackOnly();
        });
        assertThat(memberships.of(play.meeting())).isEmpty();
        assertThat(allocations.see(play.officer(), play.meeting()).orElseThrow().state())
                .isEqualTo(SeenAllocation.State.PROPOSED);
        assertThat(journal.count("allocation.accepted", "allocation", seen.id().value())).isZero();
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.Accepted(10));
    }

    @Test
    void pins_and_bans_hold_and_what_cannot_be_is_refused_without_a_word_written() {
        var play = crowd.of(30);
        var first = play.workshops().getFirst().id();
        var last = play.workshops().getLast().id();
        var people = proposed(play, Wanted.NOTHING).people();
        var wanted =
                Wanted.NOTHING
                        .pin(new Wanted.Pin(people.get(0), last, 1))
                        .forbid(new Wanted.Forbid(people.get(1), first));
        var seen = proposed(play, wanted);
        assertThat(seen.wanted()).isEqualTo(wanted);
        var where = where(seen.placements(), 1);
        assertThat(where.get(people.get(0))).isEqualTo(last);
        assertThat(where.get(people.get(1))).isNotEqualTo(first);
        var both =
                new Wanted(
                        List.of(new Wanted.Pin(people.get(2), first, 1)),
                        List.of(new Wanted.Forbid(people.get(2), first)));
        assertThat(allocations.propose(play.officer(), play.meeting(), both))
                .isEqualTo(new Allocating.PinnedWhereBarred(people.get(2), first));
        var pins = new ArrayList<Wanted.Pin>();
        for (int p = 0; p < 22; p++) {
            pins.add(new Wanted.Pin(people.get(p), first, 1));
        }
        assertThat(allocations.propose(play.officer(), play.meeting(), new Wanted(pins, List.of())))
                .isEqualTo(new Allocating.PinnedBeyondChairs(first, 21));
        assertThat(allocations.see(play.officer(), play.meeting()).orElseThrow().id())
                .isEqualTo(seen.id());
    }

    @Test
    void a_wheelchair_goes_where_it_gets_in_and_a_language_where_it_is_spoken() {
        var play = crowd.of(20);
        crowd.rooms(play);
        var wheels = crowd.register(play, "Roulante", "resident", Crowd.needing(Need.WHEELCHAIR));
        var turkish = crowd.register(play, "Turque", "resident", Crowd.speaking("turc"));
        var seen = proposed(play, Wanted.NOTHING);
        var where = where(seen.placements(), 1);
        assertThat(where.get(wheels)).isEqualTo(play.workshops().get(0).id());
        assertThat(where.get(turkish)).isEqualTo(play.workshops().get(1).id());
        var other = play.workshops().get(2).id();
        assertThat(allocations.why(play.officer(), seen.id(), wheels, other, 1))
                .contains(new Explanation.Barred());
        allocations.accept(play.officer(), seen.id());
        assertThat(allocations.move(play.officer(), wheels, other, 1))
                .isEqualTo(new Moving.NotForHer(Obstacle.WHEELCHAIR));
        var pin = Wanted.NOTHING.pin(new Wanted.Pin(turkish, other, 1));
        assertThat(allocations.propose(play.officer(), play.meeting(), pin))
                .isEqualTo(new Allocating.PinnedWhereBarred(turkish, other));
    }

    @Test
    void groups_stay_together_pairs_apart_and_both_at_once_is_refused() {
        var play = crowd.of(24);
        var youths = new ArrayList<ParticipantId>();
        for (int i = 0; i < 6; i++) {
            youths.add(
                    crowd.register(
                            play, "Jeune-" + i, "resident", Crowd.inGroup("Club Les Jonquilles")));
        }
        var one = crowd.register(play, "Loin-une", "elu", Answers.none());
        var other = crowd.register(play, "Loin-autre", "elu", Answers.none());
        registrations.keepApart(play.officer(), play.meeting(), one, other);
        var seen = proposed(play, Wanted.NOTHING);
        var where = where(seen.placements(), 1);
        assertThat(youths.stream().map(where::get).distinct()).hasSize(1);
        assertThat(where.get(one)).isNotEqualTo(where.get(other));
        // A group named after the pair was kept apart: registration cannot refuse it any more.
        jdbc.sql(
                        """
                        insert into registration.apart (meeting_id, one, other)
                        values (:meeting, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid))
                        """)
                .param("meeting", play.meeting().value())
                .param("one", youths.get(0).value())
                .param("other", youths.get(1).value())
                .update();
        assertThat(allocations.propose(play.officer(), play.meeting(), Wanted.NOTHING))
                .isInstanceOf(Allocating.Contradiction.class);
    }

    @Test
    void somebody_who_comes_meanwhile_makes_the_proof_of_another_day() {
        var play = crowd.of(10);
        var seen = proposed(play, Wanted.NOTHING);
        crowd.register(play, "Tardive", "resident", Answers.none());
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.Outdated());
        assertThat(memberships.of(play.meeting())).isEmpty();
    }

    @Test
    void after_changes_three_choices_say_their_numbers() {
        var play = crowd.of(40);
        allocations.accept(play.officer(), proposed(play, Wanted.NOTHING).id());
        var first = play.workshops().getFirst().id();
        for (int i = 0; i < 9; i++) {
            crowd.register(play, "Nouvelle-" + i, "bailleur", Answers.wishing(List.of(first)));
        }
        var offers = allocations.choices(play.officer(), play.meeting(), Wanted.NOTHING);
        assertThat(offers)
                .extracting(Offer::choice)
                .containsExactly(Choice.NOBODY, Choice.FEW, Choice.BEST);
        assertThat(offers.getFirst().moved()).isZero();
        assertThat(offers).allMatch(offer -> offer.notPlaced() == 0);
        assertThat(offers.getFirst().moved()).isLessThanOrEqualTo(offers.get(1).moved());
        assertThat(offers.getLast().offBalance())
                .isLessThanOrEqualTo(offers.getFirst().offBalance());
        assertThat(
                        allocations.propose(
                                play.officer(), play.meeting(), Wanted.NOTHING, Choice.NOBODY))
                .isInstanceOf(Allocating.Proposed.class);
        var before = where(memberships.of(play.meeting()), 1);
        var seen = allocations.see(play.officer(), play.meeting()).orElseThrow();
        var after = where(seen.placements(), 1);
        before.forEach((who, where) -> assertThat(after.get(who)).isEqualTo(where));
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.Accepted(9));
    }

    @Test
    void in_two_turns_everybody_goes_to_two_workshops_and_the_file_proves_the_day() {
        var play = crowd.of(30);
        crowd.twoTurns(play);
        var seen = proposed(play, Wanted.NOTHING);
        assertThat(seen.proof().oneFlow()).isTrue();
        assertThat(seen.placements()).hasSize(60);
        var first = where(seen.placements(), 1);
        var second = where(seen.placements(), 2);
        first.forEach((who, where) -> assertThat(second.get(who)).isNotEqualTo(where));
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isEqualTo(new Deciding.Accepted(30));
        // With a pin it is turn by turn, and the pin holds in its turn.
        var who = seen.people().getFirst();
        var last = play.workshops().getLast().id();
        var pinned = proposed(play, Wanted.NOTHING.pin(new Wanted.Pin(who, last, 2)));
        assertThat(pinned.proof().oneFlow()).isFalse();
        assertThat(where(pinned.placements(), 2).get(who)).isEqualTo(last);
        assertThat(where(pinned.placements(), 1).get(who)).isNotEqualTo(last);
        assertThat(pinned.notPlaced(1)).isEmpty();
        assertThat(pinned.notPlaced(2)).isEmpty();
    }

    @Test
    void by_hand_one_person_moves_and_a_full_workshop_takes_nobody_more() {
        var play = crowd.of(45);
        var seen = proposed(play, Wanted.NOTHING);
        allocations.accept(play.officer(), seen.id());
        var where = where(memberships.of(play.meeting()), 1);
        var first = play.workshops().getFirst().id();
        var outside = where.keySet().stream().filter(one -> !first.equals(where.get(one))).toList();
        int free = 21 - (where.size() - outside.size());
        for (int i = 0; i < free; i++) {
            assertThat(allocations.move(play.officer(), outside.get(i), first, 1))
                    .isEqualTo(new Moving.Moved());
        }
        assertThat(allocations.move(play.officer(), outside.get(free), first, 1))
                .isEqualTo(new Moving.WorkshopFull(21));
        if (free > 0) {
            assertThat(allocations.move(play.officer(), outside.getFirst(), first, 1))
                    .isEqualTo(new Moving.AlreadySo());
        }
        assertThat(allocations.move(play.officer(), outside.getLast(), first, 3))
                .isEqualTo(new Moving.Unknown());
        var elsewhere = crowd.of(1);
        assertThat(
                        allocations.move(
                                play.officer(),
                                outside.getLast(),
                                elsewhere.workshops().getFirst().id(),
                                1))
                .isEqualTo(new Moving.Unknown());
    }

    @Test
    void a_share_that_cannot_be_had_is_named_with_the_nearest() {
        var play = crowd.empty();
        for (int i = 0; i < 6; i++) {
            crowd.register(play, "Élue-" + i, "elu", Answers.none());
        }
        var first = play.workshops().getFirst().id();
        var people = proposed(play, Wanted.NOTHING).people();
        var wanted = Wanted.NOTHING;
        for (var who : people) {
            wanted = wanted.forbid(new Wanted.Forbid(who, first));
        }
        var seen = proposed(play, wanted);
        assertThat(seen.shortfalls())
                .containsExactly(new SeenAllocation.Shortfall(first, 1, "elu", 1, 0));
    }

    @Test
    void officers_at_once_leave_one_proposal() throws Exception {
        var play = crowd.of(8);
        var acts = new ArrayList<Callable<Allocating>>();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> allocations.propose(play.officer(), play.meeting(), Wanted.NOTHING));
        }
        assertThat(Together.all(acts)).allMatch(Allocating.Proposed.class::isInstance);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from allocation.allocation
                                         where meeting_id = :meeting and state = 'PROPOSED'
                                        """)
                                .param("meeting", play.meeting().value())
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void nobody_to_place_a_closed_day_and_another_department() {
        var empty = crowd.empty();
        assertThat(allocations.propose(empty.officer(), empty.meeting(), Wanted.NOTHING))
                .isEqualTo(new Allocating.Nobody());
        var play = crowd.of(3);
        var seen = proposed(play, Wanted.NOTHING);
        var stranger = hall.officerElsewhere();
        var unknown = new Allocating.Unknown();
        assertThat(allocations.propose(stranger, play.meeting(), Wanted.NOTHING))
                .isEqualTo(unknown);
        assertThat(allocations.accept(stranger, seen.id())).isEqualTo(new Deciding.Unknown());
        assertThat(allocations.accept(play.officer(), AllocationId.random()))
                .isEqualTo(new Deciding.Unknown());
        assertThat(allocations.see(stranger, play.meeting())).isEmpty();
        assertThat(allocations.file(stranger, play.meeting())).isEmpty();
        assertThat(
                        allocations.move(
                                stranger,
                                seen.people().getFirst(),
                                play.workshops().getFirst().id(),
                                1))
                .isEqualTo(new Moving.Unknown());
        meetings.begin(play.officer(), play.meeting());
        meetings.close(play.officer(), play.meeting());
        assertThat(allocations.accept(play.officer(), seen.id()))
                .isInstanceOf(Deciding.MeetingClosed.class);
        assertThat(allocations.propose(play.officer(), play.meeting(), Wanted.NOTHING))
                .isInstanceOf(Allocating.MeetingClosed.class);
        assertThat(
                        allocations.move(
                                play.officer(),
                                seen.people().getFirst(),
                                play.workshops().getFirst().id(),
                                1))
                .isInstanceOf(Moving.MeetingClosed.class);
    }
}
