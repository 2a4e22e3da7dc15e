package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.registration.Registering.Reason;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class OwnAnswersTest {
    @Autowired MockMvc browser;
    @Autowired Registrations registrations;
    @Autowired People people;
    @Autowired Hall halls;
    @Autowired JournalLines journal;

    private RegistrationId guest(Hall.Open hall, String name, String email, String mobile) {
        var asked = new NewParticipant(Hall.person("Rosa", name, email, mobile), "resident", "");
        return ((Registering.Invited) registrations.invite(hall.officer(), hall.meeting(), asked))
                .id();
    }

    private Person person(Hall.Open hall, RegistrationId id) {
        return people.person(halls.now(hall, id).person()).orElseThrow();
    }

    @Test
    void a_code_changes_a_number_and_never_shows_the_one_that_is_kept() throws Exception {
        var hall = halls.of(5);
        var id = guest(hall, "Appelée", "", "06 12 34 56 01");
        var link = "/inscription/" + halls.now(hall, id).code();
        browser.perform(get(link))
                .andExpect(content().string(containsString("Nous vous appelons par téléphone.")))
                .andExpect(content().string(containsString("À vous de répondre")))
                .andExpect(content().string(containsString("href=\"#annuler\"")))
                .andExpect(content().string(not(containsString("612345601"))))
                .andExpect(content().string(not(containsString("34\u00a056"))));
        browser.perform(
                        post(link + "/coordonnees")
                                .with(csrf())
                                .param("telephone", "06 12 34 56 02")
                                .param("adresse", ""))
                .andExpect(redirectedUrl(link + "?fait=coordonnees"));
        assertThat(person(hall, id).mobile()).isEqualTo("+33612345602");
        assertThat(journal.count("registration.reach-changed", "registration", id.value())).isOne();
        assertThat(journal.count("registration.changed", "registration", id.value())).isZero();
        browser.perform(post(link + "/coordonnees").with(csrf()).param("telephone", "douze"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"douze\"")));
    }

    @Test
    void a_code_adds_an_email_and_never_replaces_one() {
        var hall = halls.of(5);
        var id = guest(hall, "Sans", "", "06 12 34 56 03");
        var herself = halls.herself(hall, id);
        assertThat(registrations.reach(herself, id, mail("sans@exemple.test")))
                .isInstanceOf(Changing.Changed.class);
        assertThat(registrations.reach(herself, id, mail("volee@exemple.test")))
                .isEqualTo(new Changing.Refused(Reason.EMAIL_KEPT));
        assertThat(person(hall, id).email()).isEqualTo("sans@exemple.test");
        assertThat(registrations.reach(hall.officer(), id, mail("juste@exemple.test")))
                .isInstanceOf(Changing.Changed.class);
        assertThat(person(hall, id).email()).isEqualTo("juste@exemple.test");
    }

    @Test
    void nothing_typed_another_departement_and_another_code_change_nothing() {
        var hall = halls.of(5);
        var id = guest(hall, "Unetelle", "", "06 12 34 56 04");
        var other = guest(hall, "Autre", "", "06 12 34 56 05");
        assertThat(registrations.reach(halls.herself(hall, id), id, mail(" ")))
                .isEqualTo(new Changing.Refused(Reason.NOTHING_TYPED));
        assertThat(registrations.reach(halls.officerElsewhere(), id, mail("volee@exemple.test")))
                .isInstanceOf(Changing.Unknown.class);
        assertThat(registrations.reach(halls.herself(hall, other), id, mail("volee@exemple.test")))
                .isInstanceOf(Changing.Unknown.class);
        assertThat(person(hall, id).email()).isEmpty();
    }

    @Test
    void whose_name_was_corrected_is_not_registered_a_second_time() {
        var hall = halls.of(5);
        var id = guest(hall, "Duran", "rosa@exemple.test", "");
        people.correct(
                hall.officer(),
                halls.now(hall, id).person(),
                Hall.person("Rosa", "Durand", "rosa@exemple.test", ""));
        var again =
                new NewRegistration(
                        Hall.person("Rosa", "Durand", "rosa@exemple.test", ""),
                        "resident",
                        "",
                        Answers.none());
        halls.publicly(hall, again);
        assertThat(registrations.of(hall.officer(), hall.meeting()))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(id));
    }

    @Test
    void two_people_of_one_name_and_one_address_both_come_when_the_officer_says_so() {
        var hall = halls.of(5);
        var typed = Hall.person("Jean", "Père", "famille@exemple.test", "");
        for (boolean namesake : new boolean[] {false, true}) {
            var outcome =
                    registrations.register(
                            hall.officer(),
                            hall.meeting(),
                            new NewRegistration(typed, "resident", "", Answers.none(), namesake),
                            Registration.Channel.PAPER);
            assertThat(outcome).isInstanceOf(Registering.Registered.class);
        }
        assertThat(registrations.of(hall.officer(), hall.meeting()))
                .extracting(Registration::person)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void who_counts_children_asks_for_their_care_and_who_names_an_adult_says_an_age()
            throws Exception {
        var hall = halls.of(5);
        var id = guest(hall, "Parente", "", "06 12 34 56 07");
        var link = "/inscription/" + halls.now(hall, id).code();
        browser.perform(
                        post(link)
                                .with(csrf())
                                .param("revision", "1")
                                .param("qualite", "resident")
                                .param("age", "ADULT")
                                .param("adulte", "Mme Responsable"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("dites l’âge de la personne mineure")));
        browser.perform(
                        post(link)
                                .with(csrf())
                                .param("revision", "1")
                                .param("qualite", "resident")
                                .param("age", "ADULT")
                                .param("enfants", "2"))
                .andExpect(redirectedUrl(link + "?fait=reponse"));
        assertThat(halls.now(hall, id).answers().needs()).containsExactly(Need.CHILDCARE);
        assertThat(halls.now(hall, id).answers().children()).isEqualTo(2);
    }

    @Test
    void a_stranger_writes_no_link_into_our_mails_by_way_of_a_name() {
        var hall = halls.of(5);
        var typed = Hall.person("Lisez", "https://volee.test", "cible@exemple.test", "");
        assertThat(halls.publicly(hall, new NewRegistration(typed, "resident", "", Answers.none())))
                .isEqualTo(new Registering.Refused(Reason.NAME_MISSING));
    }

    @Test
    void who_says_she_is_under_15_reads_why_her_answer_cannot_be_kept() throws Exception {
        var hall = halls.of(5);
        var id = guest(hall, "Jeune", "jeune@exemple.test", "");
        browser.perform(
                        post("/inscription/" + halls.now(hall, id).code())
                                .with(csrf())
                                .param("revision", "1")
                                .param("qualite", "resident")
                                .param("age", "UNDER_15")
                                .param("adulte", "Mme Responsable")
                                .param("teladulte", "06 12 34 56 06"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Avant 15 ans")));
    }

    private static NewReach mail(String address) {
        return new NewReach(address, "", "", "");
    }
}
