package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Statements;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InventonsTest
class RegistrationPagesTest {
    @Autowired MockMvc browser;
    @Autowired Registrations registrations;
    @Autowired Workshops workshops;
    @Autowired Hall halls;

    @Test
    void anyone_registers_without_an_account_and_the_answer_is_the_same_the_second_time()
            throws Exception {
        var hall = halls.of(10);
        var page = "/rencontres/" + hall.meeting().value() + "/inscription";
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Il reste des places.")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/rencontres/"
                                                        + hall.meeting().value()
                                                        + "/agenda.ics")));
        for (int i = 0; i < 2; i++) {
            browser.perform(typed(page, "Publique").param("accord", "oui"))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl(page + "/place"));
        }
        browser.perform(get(page + "/place"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("il restait des places")));
        assertThat(registrations.of(hall.officer(), hall.meeting())).hasSize(1);
    }

    @Test
    void a_refusal_says_one_sentence_and_keeps_what_was_typed() throws Exception {
        var hall = halls.of(10);
        var page = "/rencontres/" + hall.meeting().value() + "/inscription";
        browser.perform(typed(page, "Sansaccord"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Cochez la case")))
                .andExpect(content().string(containsString("value=\"Sansaccord\"")));
        browser.perform(
                        post(page)
                                .with(csrf())
                                .param("nom", "Injoignable")
                                .param("qualite", "resident")
                                .param("accord", "oui"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("un moyen de vous répondre")))
                .andExpect(content().string(containsString("value=\"Injoignable\"")));
        assertThat(registrations.of(hall.officer(), hall.meeting())).isEmpty();
    }

    @Test
    void a_meeting_that_takes_nobody_says_so_and_an_unannounced_one_is_nowhere() throws Exception {
        var hall = halls.closed();
        var page = "/rencontres/" + hall.meeting().value() + "/inscription";
        browser.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ne sont pas ouvertes")))
                .andExpect(content().string(not(containsString("Demander ma place"))));
        browser.perform(get("/rencontres/" + java.util.UUID.randomUUID() + "/inscription"))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_personal_link_shows_where_she_stands_and_gives_the_seat_back() throws Exception {
        var hall = halls.of(1);
        var there = halls.registered(hall, "Un");
        var waits = halls.waiting(hall, "Deux", "resident");
        var link = "/inscription/" + halls.now(hall, there).code();
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inès, votre place est réservée")));
        browser.perform(get("/inscription/" + halls.now(hall, waits).code()))
                .andExpect(content().string(containsString("au rang 1")));
        // Opening a link acts on nothing: mail gateways open links before people do.
        assertThat(halls.now(hall, there).state()).isEqualTo(State.REGISTERED);
        browser.perform(post(link + "/annulation").with(csrf()))
                .andExpect(redirectedUrl(link + "?fait=annulation"));
        var next = "/inscription/" + halls.now(hall, waits).code();
        browser.perform(get(next))
                .andExpect(content().string(containsString("une place vous est gardée jusqu’au")));
        browser.perform(post(next + "/acceptation").with(csrf()))
                .andExpect(redirectedUrl(next + "?fait=place"));
        assertThat(halls.now(hall, waits).state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void a_guest_answers_by_her_link_and_ranks_her_wishes() throws Exception {
        var hall = halls.of(5);
        var guest = new NewParticipant(Hall.person("Rosa", "Diaz", "", ""), "association", "");
        var invited =
                (Registering.Invited) registrations.invite(hall.officer(), hall.meeting(), guest);
        var link = "/inscription/" + invited.code();
        var first = workshops.of(hall.meeting()).getFirst().id();
        browser.perform(
                        post(link)
                                .with(csrf())
                                .param("revision", "1")
                                .param("qualite", "association")
                                .param("voeux", first.value().toString(), "")
                                .param("besoins", "CHILDCARE")
                                .param("enfants", "2"))
                .andExpect(redirectedUrl(link + "?fait=reponse"));
        var now = halls.now(hall, invited.id());
        assertThat(now.state()).isEqualTo(State.REGISTERED);
        assertThat(now.channel()).isEqualTo(Channel.LINK);
        assertThat(now.answers().wishes()).containsExactly(first);
        assertThat(now.answers().children()).isEqualTo(2);
    }

    @Test
    void who_changes_answers_that_changed_meanwhile_sees_both_and_loses_nothing() throws Exception {
        var hall = halls.of(5);
        var id = halls.registered(hall, "Un");
        var link = "/inscription/" + halls.now(hall, id).code();
        browser.perform(
                        post(link)
                                .with(csrf())
                                .param("revision", "0")
                                .param("qualite", "resident")
                                .param("remarque", "Ma remarque à moi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("entre-temps")))
                .andExpect(content().string(containsString("Ma remarque à moi")));
    }

    @Test
    void a_wish_for_a_workshop_that_is_gone_is_said_and_the_others_are_kept() throws Exception {
        var hall = halls.of(5);
        var here = workshops.of(hall.meeting()).getFirst();
        var gone = new fr.inventons.participation.workshop.WorkshopId(java.util.UUID.randomUUID());
        var typed = Hall.somebody("Vœux");
        var id =
                ((Registering.Registered)
                                halls.publicly(
                                        hall,
                                        new NewRegistration(
                                                typed.person(),
                                                "resident",
                                                "",
                                                Answers.wishing(
                                                        java.util.List.of(gone, here.id())))))
                        .id();
        browser.perform(get("/inscription/" + halls.now(hall, id).code()))
                .andExpect(content().string(containsString("n’existe plus")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<option value=\""
                                                        + here.id().value()
                                                        + "\" selected>")));
    }

    @Test
    void a_code_is_typed_where_codes_are_typed_and_a_wrong_one_opens_nothing() throws Exception {
        var hall = halls.of(5);
        var code = halls.now(hall, halls.registered(hall, "Un")).code();
        browser.perform(post("/code").with(csrf()).param("code", Codes.written(code)))
                .andExpect(redirectedUrl("/inscription/" + code));
        browser.perform(post("/ticket").with(csrf()).param("code", code))
                .andExpect(redirectedUrl("/inscription/" + code));
        browser.perform(get("/inscription/2222222"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Ce code n’ouvre rien")));
        browser.perform(get("/inscription/nimporte")).andExpect(status().isNotFound());
    }

    @Test
    void the_officer_sees_who_comes_and_filters_nobody_else_does() throws Exception {
        var hall = halls.of(1);
        halls.registered(hall, "Assise");
        halls.waiting(hall, "Patiente", "elu");
        var page = "/rencontres/" + hall.meeting().value() + "/inscriptions";
        browser.perform(get(page).with(user(Folk.login(hall.officer()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Assise")))
                .andExpect(content().string(containsString("Patiente")))
                .andExpect(content().string(containsString("Une place prise sur 1.")));
        browser.perform(get(page).param("etat", "WAITING").with(user(Folk.login(hall.officer()))))
                .andExpect(content().string(not(containsString("Assise"))));
        browser.perform(get(page).with(user(Folk.login(halls.officerElsewhere()))))
                .andExpect(status().isNotFound());
        browser.perform(get(page).with(user(Folk.login(halls.facilitator(hall.meeting())))))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_list_asks_the_database_as_often_whatever_its_length() throws Exception {
        var hall = halls.of(40);
        var page =
                get("/rencontres/" + hall.meeting().value() + "/inscriptions")
                        .with(user(Folk.login(hall.officer())));
        halls.registered(hall, "Premier");
        int few = Statements.of(() -> browser.perform(page).andExpect(status().isOk()));
        for (int i = 0; i < 20; i++) {
            halls.registered(hall, "Suivant" + i);
        }
        int many = Statements.of(() -> browser.perform(page).andExpect(status().isOk()));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void paper_forms_are_keyed_one_after_the_other() throws Exception {
        var hall = halls.of(5);
        var login = user(Folk.login(hall.officer()));
        var page = "/rencontres/" + hall.meeting().value() + "/inscriptions/saisie";
        var open = workshops.of(hall.meeting());
        var answer =
                browser.perform(
                                post(page)
                                        .with(login)
                                        .with(csrf())
                                        .param("nom", "Papier")
                                        .param("prenom", "Rose")
                                        .param("qualite", "resident")
                                        .param("voeux", "2 1")
                                        .param("besoins", "fg")
                                        .param("age", "ADULT")
                                        .param("canal", "PAPER"))
                        .andExpect(status().isSeeOther())
                        .andReturn();
        var one = registrations.of(hall.officer(), hall.meeting()).getFirst();
        assertThat(one.channel()).isEqualTo(Channel.PAPER);
        assertThat(one.answers().wishes()).containsExactly(open.get(1).id(), open.getFirst().id());
        assertThat(one.answers().needs())
                .containsExactlyInAnyOrder(Need.WHEELCHAIR, Need.CHILDCARE);
        browser.perform(
                        get(Objects.requireNonNull(answer.getResponse().getRedirectedUrl()))
                                .with(login))
                .andExpect(content().string(containsString("Rose Papier")))
                .andExpect(content().string(containsString(Codes.written(one.code()))));
        browser.perform(
                        post(page)
                                .with(login)
                                .with(csrf())
                                .param("nom", "Papier")
                                .param("prenom", "Rose")
                                .param("qualite", "resident")
                                .param("canal", "PAPER"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("une autre personne")));
        browser.perform(
                        post(page)
                                .with(login)
                                .with(csrf())
                                .param("nom", "Autre")
                                .param("qualite", "resident")
                                .param("voeux", "99"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("99")));
    }

    @Test
    void the_officer_sets_the_rules_and_two_officers_lose_nothing() throws Exception {
        var hall = halls.of(10);
        var login = user(Folk.login(hall.officer()));
        var page = "/rencontres/" + hall.meeting().value() + "/inscriptions/regles";
        browser.perform(rules(page, "1", "20", "5").with(login))
                .andExpect(
                        redirectedUrl("/rencontres/" + hall.meeting().value() + "/inscriptions"));
        assertThat(registrations.rules(hall.meeting()).reserved())
                .isEqualTo(Map.of(Rules.RESIDENTS, 5));
        browser.perform(rules(page, "1", "33", "7").with(login))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("entre-temps")))
                .andExpect(content().string(containsString("value=\"33\"")));
        browser.perform(rules(page, "2", "20", "25").with(login))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("20 au plus")));
    }

    @Test
    void the_officer_corrects_accepts_and_cancels_for_somebody() throws Exception {
        var hall = halls.of(2);
        var login = user(Folk.login(hall.officer()));
        var id = halls.registered(hall, "Un");
        var page = "/rencontres/" + hall.meeting().value() + "/inscriptions/" + id.value();
        browser.perform(get(page).with(login))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inès Un")));
        browser.perform(
                        post(page)
                                .with(login)
                                .with(csrf())
                                .param("revision", String.valueOf(halls.now(hall, id).revision()))
                                .param("qualite", "elu"))
                .andExpect(redirectedUrl(page));
        assertThat(halls.now(hall, id).qualityId()).isEqualTo("elu");
        browser.perform(post(page + "/annulation").with(login).with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(halls.now(hall, id).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void two_people_are_separated_without_a_reason() throws Exception {
        var hall = halls.of(4);
        var login = user(Folk.login(hall.officer()));
        var one = halls.now(hall, halls.registered(hall, "Un")).participant().orElseThrow();
        var other = halls.now(hall, halls.registered(hall, "Deux")).participant().orElseThrow();
        var page = "/rencontres/" + hall.meeting().value() + "/inscriptions/separer";
        browser.perform(
                        post(page)
                                .with(login)
                                .with(csrf())
                                .param("une", one.value().toString())
                                .param("autre", other.value().toString()))
                .andExpect(redirectedUrl(page));
        browser.perform(get(page).with(login))
                .andExpect(content().string(containsString("Ne plus les séparer")));
        assertThat(registrations.apart(hall.meeting())).hasSize(1);
    }

    private static MockHttpServletRequestBuilder rules(
            String page, String revision, String capacity, String residents) {
        return post(page)
                .with(csrf())
                .param("revision", revision)
                .param("capacite", capacity)
                .param("cles", Rules.RESIDENTS, "elu")
                .param("reserves", residents, "")
                .param("publique", "oui")
                .param("heures", "48");
    }

    private static MockHttpServletRequestBuilder typed(String page, String name) {
        return post(page)
                .with(csrf())
                .param("prenom", "Inès")
                .param("nom", name)
                .param("courriel", "ines." + name.hashCode() + "@exemple.test")
                .param("qualite", "resident")
                .param("age", "ADULT");
    }
}
