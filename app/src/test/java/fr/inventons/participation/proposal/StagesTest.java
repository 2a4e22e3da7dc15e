package fr.inventons.participation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the room to the public: releasing, moving along, publishing. */
@InventonsTest
class StagesTest {
    @Autowired Rooms rooms;
    @Autowired Folk folk;
    @Autowired Proposals proposals;
    @Autowired Meetings meetings;
    @Autowired ProgramClock clock;

    @Test
    void its_table_or_the_facilitator_releases_it_once() {
        var room = rooms.open("2A");
        var id = rooms.write(room, "Un bus le soir").id();
        assertThat(proposals.release(room.officer(), id)).isEqualTo(new Release.Unknown());
        assertThat(proposals.release(room.otherRapporteur(), id)).isEqualTo(new Release.Unknown());
        assertThat(proposals.release(room.facilitator(), id)).isInstanceOf(Release.Released.class);
        assertThat(proposals.release(room.rapporteur(), id)).isInstanceOf(Release.Released.class);
        assertThat(proposals.release(room.otherRapporteur(), id))
                .isEqualTo(new Release.NotAllowed());
        assertThat(stage(id)).isEqualTo(Stage.RELEASED);
        assertThat(rooms.journal(id.value()))
                .containsExactly("proposal.written", "proposal.released");
    }

    @Test
    void without_a_proposal_nothing_is_released() {
        var room = rooms.open("2A");
        var written =
                (Writing.Written)
                        proposals.write(
                                room.rapporteur(),
                                room.table(),
                                new Draft("", "On attend.", "", ""));
        assertThat(proposals.release(room.rapporteur(), written.proposal().id()))
                .isEqualTo(new Release.Incomplete(List.of(Part.PROBLEM, Part.TEXT)));
        assertThat(stage(written.proposal().id())).isEqualTo(Stage.SAID);
    }

    @Test
    void when_the_meeting_closes_what_was_released_goes_on_and_the_rest_stays_at_the_table() {
        var room = rooms.open("2A");
        var kept = rooms.write(room, "Un brouillon").id();
        var released = rooms.released(room, "Un bus le soir");
        meetings.close(room.officer(), room.meeting());
        assertThat(stage(released)).isEqualTo(Stage.REVIEW);
        assertThat(stage(kept)).isEqualTo(Stage.SAID);
        assertThat(rooms.journal(released.value())).endsWith("proposal.advanced");
        assertThat(proposals.release(room.rapporteur(), kept)).isInstanceOf(Release.Released.class);
        assertThat(stage(kept)).isEqualTo(Stage.REVIEW);
    }

    @Test
    void it_moves_one_step_at_a_time_and_back_from_the_visa_alone() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        assertThatThrownBy(() -> proposals.advance(room.officer(), Set.of(id), Stage.SENT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION))
                .containsExactly(id);
        assertThat(proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION)).isEmpty();
        assertThat(proposals.advance(room.officer(), Set.of(id), Stage.REVIEW)).containsExactly(id);
        proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION);
        proposals.advance(room.officer(), Set.of(id), Stage.SENT);
        assertThat(proposals.advance(room.officer(), Set.of(id), Stage.REVIEW)).isEmpty();
        assertThatThrownBy(() -> proposals.advance(room.officer(), Set.of(id), Stage.PUBLISHED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stage(id)).isEqualTo(Stage.SENT);
    }

    @Test
    void only_the_departments_officer_and_the_national_analyst_publish_and_only_what_was_sent() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(publish(room.officer(), id))
                .isEqualTo(new Publication.NotSent(id, Stage.REVIEW));
        proposals.advance(room.officer(), Set.of(id), Stage.VALIDATION);
        assertThat(publish(room.officer(), id))
                .isEqualTo(new Publication.NotSent(id, Stage.VALIDATION));
        proposals.advance(room.officer(), Set.of(id), Stage.SENT);
        Stream.of(
                        Actor.ANYONE,
                        room.rapporteur(),
                        room.facilitator(),
                        room.councillor(),
                        rooms.open("34").officer(),
                        folk.with(Role.SIGNATORY, Scope.department(room.department())))
                .forEach(by ->
                        assertThat(publish(by, id)).isEqualTo(new Publication.NotAllowed(id)));
        var unknown = ProposalId.random();
        assertThat(publish(analyst, unknown)).isEqualTo(new Publication.Unknown(unknown));
        assertThat(proposals.publish(analyst, Set.of(), Optional.empty(), ""))
                .isEqualTo(new Publication.NothingChosen());
        assertThat(publish(analyst, id)).isInstanceOf(Publication.Decided.class);
        assertThat(publish(room.officer(), id)).isInstanceOf(Publication.Decided.class);
        assertThat(proposals.see(Actor.ANYONE, id)).isPresent();
        assertThat(rooms.journal(id.value())).filteredOn("proposal.published"::equals).hasSize(1);
    }

    @Test
    void an_embargo_hides_until_its_hour_and_loses_nothing() {
        var room = rooms.open("2A");
        var id = rooms.sent(room, "Un bus le soir");
        var until = clock.instant().plus(Duration.ofDays(3));
        var decided = proposals.publish(room.officer(), Set.of(id), Optional.of(until), "");
        assertThat(((Publication.Decided) decided).holds())
                .extracting(PublicationHold::because)
                .containsExactly(PublicationHold.Because.EMBARGO);
        assertThat(proposals.see(Actor.ANYONE, id)).isEmpty();
        assertThat(stage(id)).isEqualTo(Stage.SENT);
        clock.travelTo(until.plusSeconds(1));
        assertThat(proposals.see(Actor.ANYONE, id)).isPresent();
        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
        assertThat(proposals.advance(room.officer(), Set.of(id), Stage.GROUPED))
                .containsExactly(id);
        assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void a_list_is_read_page_by_page_and_shows_each_reader_his_own() {
        var room = rooms.open("48");
        var elsewhere = rooms.open("19");
        var ids = Stream.of("Un", "Deux", "Trois").map(text -> rooms.released(room, text)).toList();
        rooms.released(elsewhere, "Ailleurs");
        var all = Selection.ALL.in(room.department()).from("", 2);
        var first = proposals.seen(room.officer(), all);
        var second = proposals.seen(room.officer(), all.from(first.next().orElseThrow(), 2));
        assertThat(Stream.concat(first.proposals().stream(), second.proposals().stream()))
                .extracting(seen -> seen.proposal().id())
                .containsExactlyElementsOf(ids.reversed());
        assertThat(second.next()).isEmpty();
        assertThat(proposals.seen(Actor.ANYONE, all).proposals()).isEmpty();
        assertThat(proposals.seen(elsewhere.officer(), all).proposals()).isEmpty();
        assertThat(proposals.seen(room.councillor(), all).proposals()).hasSize(2);
        assertThat(
                        proposals
                                .seen(room.otherRapporteur(), Selection.ALL.at(room.table()))
                                .proposals())
                .hasSize(3);
        assertThat(proposals.seen(room.officer(), all.from("pas un curseur_x", 2)).proposals())
                .hasSize(2);
    }

    private Publication publish(Actor by, ProposalId id) {
        return proposals.publish(by, Set.of(id), Optional.empty(), "");
    }

    private Stage stage(ProposalId id) {
        return proposals.named(Set.of(id)).getFirst().stage();
    }

    @Test
    void what_is_public_is_found_by_its_words_whatever_their_accents_and_endings() {
        var room = rooms.open("43");
        var id = rooms.sent(room, "Une crèche ouverte aux régisseurs ferroviaires.");
        assertThat(proposals.saying("creches regisseur", 10)).isEmpty();
        proposals.publish(room.officer(), Set.of(id), Optional.empty(), "");
        assertThat(proposals.saying("creches regisseur", 10))
                .extracting(seen -> seen.proposal().id())
                .containsExactly(id);
        assertThat(proposals.saying("crèche nulle-part", 10)).isEmpty();
    }
}
