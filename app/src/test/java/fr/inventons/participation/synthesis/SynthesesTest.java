package fr.inventons.participation.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.answer.Scene;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.testing.InventonsTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class SynthesesTest {
    @Autowired Scene scene;

    @Autowired Syntheses syntheses;

    @Autowired Proposals proposals;

    @Autowired JdbcClient jdbc;

    private Stage reached(ProposalId id) {
        return proposals.named(Set.of(id)).getFirst().reached();
    }

    @Test
    void a_transmitted_proposal_is_sorted_into_a_group_and_moves_along() {
        var play = scene.sent();
        assertThat(syntheses.sort(scene.desk(), play.proposal(), "mobilite"))
                .isEqualTo(new Sorting.Sorted(1));
        assertThat(reached(play.proposal())).isEqualTo(Stage.GROUPED);
        assertThat(scene.journal(play.proposal())).containsExactly("synthesis.sorted");
    }

    @Test
    void sorted_again_it_moves_and_its_history_is_kept() {
        var play = scene.sent();
        syntheses.sort(scene.desk(), play.proposal(), "mobilite");
        assertThat(syntheses.sort(scene.desk(), play.proposal(), "mobilite"))
                .isInstanceOf(Sorting.AlreadyThere.class);
        assertThat(syntheses.sort(scene.desk(), play.proposal(), "emploi"))
                .isEqualTo(new Sorting.Sorted(2));
        assertThat(syntheses.history(Set.of(play.proposal())))
                .extracting(Sorted::group)
                .containsExactly("mobilite", "emploi");
        assertThat(scene.journal(play.proposal()))
                .containsExactly("synthesis.sorted", "synthesis.sorted");
        assertThatThrownBy(() ->
                        jdbc.sql("delete from synthesis.sorting where proposal_id = :id")
                                .param("id", play.proposal().value())
                                .update())
                .hasMessageContaining("a sorting is kept");
    }

    @Test
    void sorting_refuses_and_writes_nothing() {
        var play = scene.sent();
        var member = scene.with(Role.GROUP_MEMBER, new Scope("group", "mobilite"));
        for (var by : List.of(play.officer(), play.rapporteur(), member, Actor.ANYONE)) {
            assertThat(syntheses.sort(by, play.proposal(), "mobilite"))
                    .isInstanceOf(Sorting.NotAllowed.class);
        }
        assertThat(syntheses.sort(scene.desk(), play.proposal(), "ailleurs"))
                .isEqualTo(new Sorting.UnknownGroup("ailleurs"));
        assertThat(syntheses.sort(scene.desk(), ProposalId.random(), "mobilite"))
                .isInstanceOf(Sorting.UnknownProposal.class);
        assertThat(reached(play.proposal())).isEqualTo(Stage.SENT);
        assertThat(scene.journal(play.proposal())).isEmpty();
    }

    @Test
    void a_proposal_that_was_not_transmitted_is_unknown_to_the_desk() {
        var play = scene.reread();
        assertThat(syntheses.sort(scene.desk(), play.proposal(), "mobilite"))
                .isInstanceOf(Sorting.UnknownProposal.class);
        assertThat(scene.journal(play.proposal())).isEmpty();
    }

    @Test
    void members_of_the_group_read_it_without_names_and_others_read_nothing() {
        var play = scene.grouped();
        var member = scene.with(Role.GROUP_MEMBER, new Scope("group", "mobilite"));
        var group = syntheses.group(member, Scene.CAMPAIGN, "mobilite").orElseThrow();
        assertThat(group.proposals())
                .filteredOn(seen -> seen.proposal().id().equals(play.proposal()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.sight()).isEqualTo(Sight.ANONYMOUS));
        var elsewhere = scene.with(Role.GROUP_MEMBER, new Scope("group", "emploi"));
        assertThat(syntheses.group(elsewhere, Scene.CAMPAIGN, "mobilite")).isEmpty();
        assertThat(proposals.see(elsewhere, play.proposal())).isEmpty();
        assertThat(syntheses.group(play.officer(), Scene.CAMPAIGN, "mobilite")).isEmpty();
        assertThat(syntheses.group(scene.desk(), Scene.CAMPAIGN, "ailleurs")).isEmpty();
    }

    @Test
    void moved_to_another_group_it_leaves_the_first() {
        var play = scene.grouped();
        syntheses.sort(scene.desk(), play.proposal(), "emploi");
        var member = scene.with(Role.GROUP_MEMBER, new Scope("group", "mobilite"));
        assertThat(syntheses.group(member, Scene.CAMPAIGN, "mobilite").orElseThrow().proposals())
                .noneMatch(seen -> seen.proposal().id().equals(play.proposal()));
        assertThat(proposals.see(member, play.proposal())).isEmpty();
    }

    @Test
    void a_visit_tells_when_the_one_before_was() {
        var desk = scene.desk();
        scene.travelTo(Scene.LATER);
        assertThat(syntheses.visit(desk)).isEmpty();
        scene.travelTo(Scene.LATER.plusSeconds(60));
        assertThat(syntheses.visit(desk)).isEmpty();
        scene.travelTo(Scene.LATER.plusSeconds(86_400));
        assertThat(syntheses.visit(desk).orElseThrow())
                .isBetween(Scene.LATER.plusSeconds(60), Scene.LATER.plusSeconds(120));
    }
}
