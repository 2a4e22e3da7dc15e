package fr.inventons.participation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.allocation.Crowd.Play;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.registration.Hall;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class AllocationPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Allocations allocations;
    @Autowired Memberships memberships;
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired AllocationPreparation preparation;
    @Autowired Crowd crowd;
    @Autowired Hall hall;
    @Autowired Folk folk;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var asked = actor.signedIn() ? request.with(user(Folk.login(actor))) : request;
        var response = mvc.perform(asked.with(csrf())).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private static String path(Play play) {
        return "/rencontres/" + play.meeting().value() + "/repartition";
    }

    private SeenAllocation seen(Play play) {
        return allocations.see(play.officer(), play.meeting()).orElseThrow();
    }

    private Play proposed(int people) throws Exception {
        var play = crowd.of(people);
        assertThat(as(play.officer(), post(path(play))).getStatus()).isEqualTo(303);
        return play;
    }

    @Test
    void an_officer_asks_reads_each_workshop_and_accepts() throws Exception {
        var play = crowd.of(20);
        assertThat(as(play.officer(), get(path(play))).getContentAsString())
                .contains("Personne n’est encore réparti", "Proposer une répartition");
        as(play.officer(), post(path(play)));
        var page = as(play.officer(), get(path(play))).getContentAsString();
        assertThat(page)
                .contains(
                        "Proposée, personne n’a encore bougé",
                        "Cohésion sociale",
                        "Mélange équilibré",
                        "Inès Foule-3",
                        "1er choix",
                        "Comment est-ce calculé",
                        "Rien de mieux n’existe",
                        seen(play).proof().fingerprint())
                .doesNotContain("La preuve publiée");
        var accepted =
                as(
                        play.officer(),
                        post(path(play) + "/acceptation")
                                .param("repartition", seen(play).id().value().toString()));
        assertThat(accepted.getStatus()).isEqualTo(303);
        assertThat(memberships.of(play.meeting())).hasSize(20);
        assertThat(as(play.officer(), get(path(play))).getContentAsString())
                .contains("Acceptée", "Répartir à nouveau", "la preuve publiée");
        assertThat(as(play.officer(), get(path(play) + ".json")).getContentAsString())
                .contains("inventons-allocation-2")
                .doesNotContain("Foule");
        assertThat(as(play.officer(), get(path(play) + "/choix")).getContentAsString())
                .contains("Personne ne bouge", "Quelques personnes bougent", "premiers choix");
    }

    @Test
    void without_a_script_somebody_is_pinned_banned_set_free_and_explained() throws Exception {
        var play = proposed(20);
        var who = seen(play).people().getFirst();
        var last = play.workshops().getLast().id();
        var here = where(play, who);
        assertThat(
                        as(play.officer(), get(path(play) + "?personne=" + who.value()))
                                .getContentAsString())
                .contains("Épingler et recalculer", "Pourquoi pas l’atelier");
        assertThat(send(play, "/deplacement", who, last).getStatus()).isEqualTo(303);
        assertThat(where(play, who)).isEqualTo(last);
        assertThat(as(play.officer(), get(path(play))).getContentAsString())
                .contains("épinglée ici");
        assertThat(send(play, "/interdiction", who, last).getStatus()).isEqualTo(303);
        assertThat(where(play, who)).isNotEqualTo(last);
        assertThat(send(play, "/liberation", who, last).getStatus()).isEqualTo(303);
        assertThat(where(play, who)).isEqualTo(here);
        for (var workshop : play.workshops()) {
            var why =
                    as(
                                    play.officer(),
                                    get(
                                            path(play)
                                                    + "?personne="
                                                    + who.value()
                                                    + "&atelier="
                                                    + workshop.id().value()))
                            .getContentAsString();
            assertThat(why).contains(workshop.id().equals(here) ? "y va bien" : "Y placer");
        }
    }

    private WorkshopId where(Play play, ParticipantId who) {
        return seen(play).placements().stream()
                .filter(one -> one.participant().equals(who))
                .map(Membership::workshop)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse send(Play play, String act, ParticipantId who, WorkshopId where)
            throws Exception {
        return as(
                play.officer(),
                post(path(play) + act)
                        .param("repartition", seen(play).id().value().toString())
                        .param("personne", who.value().toString())
                        .param("atelier", where.value().toString())
                        .param("tour", "1"));
    }

    @Test
    void once_accepted_a_move_by_hand_moves_one_person_and_says_when_it_cannot() throws Exception {
        var play = proposed(20);
        allocations.accept(play.officer(), seen(play).id());
        var who = seen(play).people().getFirst();
        var target =
                play.workshops().stream()
                        .map(one -> one.id())
                        .filter(one -> !one.equals(where(play, who)))
                        .findFirst()
                        .orElseThrow();
        var moved =
                as(
                        play.officer(),
                        post(path(play) + "/deplacement")
                                .param("personne", who.value().toString())
                                .param("atelier", target.value().toString()));
        assertThat(moved.getStatus()).isEqualTo(303);
        assertThat(memberships.of(who)).containsExactly(new Membership(who, target, 1));
        var nowhere =
                as(
                        play.officer(),
                        post(path(play) + "/deplacement")
                                .param("personne", who.value().toString()));
        assertThat(nowhere.getStatus()).isEqualTo(422);
        assertThat(nowhere.getContentAsString()).contains("Choisissez un atelier.");
    }

    @Test
    void the_second_officer_is_told_that_another_proposal_is_there() throws Exception {
        var play = proposed(10);
        var old = seen(play).id().value().toString();
        as(play.officer(), post(path(play)));
        for (var act : new String[] {"/acceptation", "/abandon"}) {
            var late = as(play.officer(), post(path(play) + act).param("repartition", old));
            assertThat(late.getStatus()).isEqualTo(422);
            assertThat(late.getContentAsString()).contains("Une autre répartition a été proposée");
        }
        var pin =
                as(
                        play.officer(),
                        post(path(play) + "/liberation")
                                .param("repartition", old)
                                .param(
                                        "personne",
                                        seen(play).people().getFirst().value().toString()));
        assertThat(pin.getStatus()).isEqualTo(422);
        var nobody = crowd.empty();
        var refused = as(nobody.officer(), post(path(nobody)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Personne n’est sur la liste");
    }

    @Test
    void anyone_reads_the_proof_and_never_the_question() throws Exception {
        var play = proposed(40);
        assertThat(as(Actor.ANYONE, get(path(play) + "/preuve")).getStatus()).isEqualTo(404);
        allocations.accept(play.officer(), seen(play).id());
        var page = as(Actor.ANYONE, get(path(play) + "/preuve")).getContentAsString();
        assertThat(page)
                .contains(seen(play).proof().fingerprint(), "le minimum est atteint")
                .doesNotContain("Foule", "Bailleur");
        var file = as(Actor.ANYONE, get(path(play) + "/preuve.json")).getContentAsString();
        assertThat(file)
                .contains("certificates", seen(play).proof().fingerprint())
                .doesNotContain("people", "wishes", "placements", "values", "resident");
        // Who goes where is not a count that may be subtracted from another.
        assertThat(page).doesNotContain("<td role=\"cell\" data-titre=\"Personnes\">1</td>");
    }

    @Test
    void each_person_reads_her_own_place_with_her_code_and_a_wrong_code_reads_nothing()
            throws Exception {
        var play = proposed(10);
        allocations.accept(play.officer(), seen(play).id());
        var hers = registrations.everyone(play.meeting()).getFirst();
        var page =
                as(Actor.ANYONE, get("/inscription/" + hers.code() + "/repartition"))
                        .getContentAsString();
        assertThat(page)
                .contains("Mon atelier", "Vous allez dans", seen(play).proof().fingerprint())
                .doesNotContain("Foule-1");
        assertThat(as(Actor.ANYONE, get("/inscription/AAAAAAA/repartition")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void another_department_and_an_unknown_meeting_are_answered_alike() throws Exception {
        var play = crowd.of(3);
        var stranger = hall.officerElsewhere();
        for (var page : new String[] {"", ".json", "/choix"}) {
            assertThat(as(stranger, get(path(play) + page)).getStatus()).isEqualTo(404);
        }
        for (var act : new String[] {"", "/acceptation", "/abandon", "/deplacement"}) {
            assertThat(as(stranger, post(path(play) + act)).getStatus()).isEqualTo(404);
        }
        assertThat(
                        as(play.officer(), get("/rencontres/" + UUID.randomUUID() + "/repartition"))
                                .getStatus())
                .isEqualTo(404);
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(as(analyst, get(path(play))).getStatus()).isEqualTo(403);
    }

    @Test
    void the_preparation_says_where_it_stands() throws Exception {
        var play = crowd.of(10);
        var meeting = meetings.meeting(play.meeting()).orElseThrow();
        assertThat(preparation.stages(play.officer(), meeting))
                .extracting(Preparation.Stage::text)
                .containsExactly("Personne n’est encore réparti entre les ateliers.");
        assertThat(preparation.due(play.officer(), meeting))
                .singleElement()
                .satisfies(due -> assertThat(due.by()).isEqualTo(meeting.day().minusDays(2)));
        as(play.officer(), post(path(play)));
        assertThat(preparation.stages(play.officer(), meeting).getFirst().text())
                .contains("attend votre accord");
        allocations.accept(play.officer(), seen(play).id());
        assertThat(preparation.stages(play.officer(), meeting).getFirst().text())
                .contains("toute la liste a un atelier");
        assertThat(preparation.due(play.officer(), meeting)).isEmpty();
    }
}
