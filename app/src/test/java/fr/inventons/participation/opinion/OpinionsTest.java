package fr.inventons.participation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.PaperCodes;
import fr.inventons.foundation.identity.PaperIssue;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import fr.inventons.testing.Rooms.Room;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and councils think: who may say it, and that nothing drops it. */
@InventonsTest
class OpinionsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 4, 14);

    @Autowired Rooms rooms;
    @Autowired Folk folk;
    @Autowired Actors actors;
    @Autowired PaperCodes papers;
    @Autowired Proposals proposals;
    @Autowired Opinions opinions;
    @Autowired JdbcClient jdbc;

    @Test
    void a_council_gives_its_avis_and_corrects_it_beside_the_first() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        var first = given(room, Position.FAVOURABLE, "");
        assertThat(opinions.giveAvis(room.councillor(), id, first))
                .isInstanceOf(Giving.Given.class);
        // A second click says the same and adds nothing.
        assertThat(opinions.giveAvis(room.councillor(), id, first))
                .isInstanceOf(Giving.Given.class);
        assertThat(
                        opinions.giveAvis(
                                room.councillor(),
                                id,
                                given(room, Position.WITH_RESERVATIONS, "Pas le lundi")))
                .isInstanceOf(Giving.Given.class);
        assertThat(opinions.avisOf(Set.of(id)))
                .hasEntrySatisfying(
                        id,
                        some ->
                                assertThat(some)
                                        .singleElement()
                                        .satisfies(avis -> {
                                            assertThat(avis.number()).isEqualTo(2);
                                            assertThat(avis.bodyName()).isEqualTo(room.bodyName());
                                        }));
        var seen = proposals.see(room.officer(), id).orElseThrow();
        assertThat(opinions.seen(List.of(seen)).getOrDefault(id, List.of()))
                .extracting(Avis::number)
                .containsExactly(2, 1);
        assertThat(rooms.journal(id.value())).filteredOn("opinion.avis-given"::equals).hasSize(2);
    }

    @Test
    void nothing_drops_an_avis_that_was_given() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        opinions.giveAvis(room.councillor(), id, given(room, Position.FAVOURABLE, ""));
        for (var attempt :
                List.of(
                        "delete from opinion.avis where proposal_id = :id",
                        "update opinion.avis set against = 9 where proposal_id = :id",
                        "delete from opinion.divergence where avis_id in (select id from opinion.avis where proposal_id = :id)",
                        "delete from proposal.proposal where id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param("id", id.value()).update())
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("truncate opinion.avis cascade").update())
                .hasMessageContaining("never dropped");
        for (var stage : List.of(Stage.VALIDATION, Stage.SENT, Stage.GROUPED)) {
            proposals.advance(room.officer(), Set.of(id), stage);
            assertThat(opinions.avisOf(Set.of(id)).getOrDefault(id, List.of())).hasSize(1);
        }
    }

    @Test
    void each_refusal_is_said_and_writes_nothing() {
        var room = rooms.open("2A");
        var early = rooms.released(room, "Trop tôt");
        assertThat(
                        opinions.giveAvis(
                                room.councillor(), early, given(room, Position.FAVOURABLE, "")))
                .isEqualTo(new Giving.TooEarly(Stage.RELEASED));
        var id = rooms.inReview(room, "Un bus le soir");
        var elsewhere = rooms.open("34");
        var plain = given(room, Position.FAVOURABLE, "");
        assertThat(opinions.giveAvis(elsewhere.councillor(), id, plain))
                .isEqualTo(new Giving.Unknown());
        assertThat(opinions.giveAvis(Actor.ANYONE, id, plain)).isEqualTo(new Giving.Unknown());
        assertThat(opinions.giveAvis(room.rapporteur(), id, plain))
                .isEqualTo(new Giving.NotAllowed());
        assertThat(opinions.giveAvis(room.officer(), id, plain))
                .isEqualTo(new Giving.PaperNotSaid());
        assertThat(opinions.giveAvis(room.councillor(), ProposalId.random(), plain))
                .isEqualTo(new Giving.Unknown());
        assertThat(opinions.giveAvis(room.councillor(), id, avis(BodyId.random(), DAY, 1, "", "")))
                .isEqualTo(new Giving.Unknown());
        assertThat(opinions.giveAvis(room.officer(), id, avis(elsewhere.body(), DAY, 1, "", "PV")))
                .isEqualTo(new Giving.BodyElsewhere());
        assertThat(
                        opinions.giveAvis(
                                room.councillor(),
                                id,
                                avis(room.body(), DAY.minusDays(1), 1, "", "")))
                .isEqualTo(new Giving.WrongDay(DAY, DAY));
        assertThat(
                        opinions.giveAvis(
                                room.councillor(),
                                id,
                                avis(room.body(), DAY.plusDays(1), 1, "", "")))
                .isEqualTo(new Giving.WrongDay(DAY, DAY));
        assertThat(opinions.giveAvis(room.councillor(), id, avis(room.body(), DAY, 0, "", "")))
                .isEqualTo(new Giving.NobodyVoted());
        assertThat(
                        opinions.giveAvis(
                                room.councillor(),
                                id,
                                given(room, Position.WITH_RESERVATIONS, " ")))
                .isEqualTo(new Giving.NotSaid(Position.WITH_RESERVATIONS));
        assertThat(opinions.giveAvis(room.councillor(), id, given(room, Position.ALTERNATIVE, "")))
                .isEqualTo(new Giving.NotSaid(Position.ALTERNATIVE));
        assertThat(
                        opinions.giveAvis(
                                room.councillor(),
                                id,
                                avis(room.body(), DAY, 1, "x".repeat(1201), "")))
                .isEqualTo(new Giving.TooLong("reserve", 1201, 1200));
        assertThat(opinions.avisOf(Set.of(id, early))).isEmpty();
        assertThat(rooms.journal(id.value())).doesNotContain("opinion.avis-given");
    }

    @Test
    void the_officer_records_it_from_paper_and_a_paper_code_gives_it_once() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        var recorded =
                opinions.giveAvis(
                        room.officer(), id, avis(room.body(), DAY, 5, "", "PV du 14 avril"));
        assertThat(recorded).isInstanceOf(Giving.Given.class);
        var member = room.councillor().person().orElseThrow();
        var issued =
                papers.issue(
                        room.officer(),
                        member,
                        Role.COUNCIL_MEMBER,
                        Scope.body(room.body()),
                        Rooms.MORNING.plus(Duration.ofDays(2)));
        var code = ((PaperIssue.Issued) issued).code();
        var paper = actors.ofPaper(code).orElseThrow();
        assertThat(opinions.giveAvis(paper, id, given(room, Position.FAVOURABLE, "")))
                .isInstanceOf(Giving.Given.class);
        assertThat(actors.ofPaper(code)).isEmpty();
        assertThat(opinions.avisOf(Set.of(id)).getOrDefault(id, List.of()))
                .extracting(Avis::number)
                .containsExactly(2);
    }

    @Test
    void a_person_counts_once_and_small_totals_are_not_told() {
        var room = rooms.open("2A");
        var id = rooms.sent(room, "Un bus le soir");
        var passer = actors.of(folk.somebody());
        assertThat(opinions.support(passer, id)).isEqualTo(new Supporting.Unknown());
        proposals.publish(room.officer(), Set.of(id), Optional.empty(), "");
        assertThat(opinions.support(Actor.ANYONE, id)).isEqualTo(new Supporting.WhoAreYou());
        assertThat(opinions.support(passer, id)).isEqualTo(new Supporting.Supported());
        assertThat(opinions.support(passer, id)).isEqualTo(new Supporting.AlreadySupported());
        assertThat(opinions.supports(passer, id)).isTrue();
        for (int i = 0; i < 3; i++) {
            opinions.support(actors.of(folk.somebody()), id);
        }
        assertThat(opinions.supports(Set.of(id))).isEmpty();
        opinions.support(actors.of(folk.somebody()), id);
        assertThat(opinions.supports(Set.of(id))).containsEntry(id, 5);
        assertThat(rooms.journal(id.value())).filteredOn("opinion.supported"::equals).hasSize(5);
    }

    private static NewAvis given(Room room, Position position, String reservation) {
        return new NewAvis(
                room.body(),
                DAY,
                new Votes(8, 3, 1, 1),
                position,
                reservation,
                "",
                List.of(new Divergence("Commençons plus petit.", true)),
                "deux membres",
                "");
    }

    private static NewAvis avis(
            BodyId body, LocalDate day, int votes, String reservation, String paper) {
        return new NewAvis(
                body,
                day,
                new Votes(votes, 0, 0, 0),
                Position.FAVOURABLE,
                reservation,
                "",
                List.of(),
                "",
                paper);
    }
}
