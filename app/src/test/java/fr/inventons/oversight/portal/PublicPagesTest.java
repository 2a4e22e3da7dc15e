package fr.inventons.oversight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class PublicPagesTest {
    private static final DepartmentCode GERS = new DepartmentCode("32");

    @Autowired MockMvc mvc;
    @Autowired Folk folk;
    @Autowired Rooms rooms;
    @Autowired Proposals proposals;
    @Autowired ProgramClock clock;
    @Autowired Meetings meetings;
    @Autowired Workshops workshops;
    @Autowired Campaigns campaigns;

    private final String title = "Rencontre " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/carte",
                "/recherche",
                "/recherche?q=gers",
                "/recherche?q=%22%3Cscript%3E",
                "/departements/32",
                "/participer",
                "/j-ai-participe",
                "/porter-une-action",
                "/contact",
                "/accessibilite",
                "/donnees-personnelles"
            })
    void a_passer_by_reads_every_public_page_which_needs_no_script_and_no_inline_style(String path)
            throws Exception {
        assertThat(page(path))
                .contains("<main id=\"contenu\"")
                .contains("<h1")
                .doesNotContain("<script")
                .doesNotContain("style=\"");
    }

    @Test
    void a_meeting_in_preparation_is_nowhere_until_it_is_announced() throws Exception {
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(GERS));
        var id = open(officer);
        assertThat(page("/departements/32")).doesNotContain(title);
        assertThat(page("/participer")).doesNotContain(title);

        meetings.announce(officer, id);

        assertThat(page("/departements/32")).contains(title).contains("Rencontre annoncée");
    }

    @Test
    void a_departement_shows_what_it_published_and_nothing_before() throws Exception {
        var room = rooms.open("09");
        var id = rooms.sent(room, "Une navette vers la gare.");
        assertThat(page("/departements/09")).doesNotContain("Une navette vers la gare");

        proposals.publish(room.officer(), Set.of(id), Optional.empty(), "");

        assertThat(page("/departements/09")).contains("Une navette vers la gare");
        clock.comeBack();
    }

    @Test
    void the_code_of_a_ticket_typed_in_the_field_opens_the_table() throws Exception {
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(GERS));
        var code = workshops.tables(open(officer)).getFirst().ticketCode();
        mvc.perform(get("/recherche").param("q", " " + code.toLowerCase(Locale.ROOT)))
                .andExpect(status().isSeeOther())
                .andExpect(
                        redirectedUrl("/ticket/" + Codes.written(Codes.read(code).orElseThrow())));
    }

    @Test
    void a_code_that_opens_nothing_is_told_so_and_says_what_to_do() throws Exception {
        assertThat(page("/recherche?q=2222222"))
                .contains("Ce code n’ouvre rien")
                .contains("Appelez");
    }

    /** Else the field of the home page would tell a machine which codes exist. */
    @Test
    void who_guesses_too_many_codes_is_no_longer_told_which_exist() throws Exception {
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(GERS));
        var code = workshops.tables(open(officer)).getFirst().ticketCode();
        for (int i = 0; i < 100; i++) {
            guess("2222222");
        }
        assertThat(guess("2222222")).isEqualTo("/ticket/222-2222");
        assertThat(guess(code)).isEqualTo("/ticket/" + Codes.written(code));
    }

    private @Nullable String guess(String code) throws Exception {
        return mvc.perform(
                        get("/recherche")
                                .param("q", code)
                                .with(request -> {
                                    request.setRemoteAddr("203.0.113.77");
                                    return request;
                                }))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void words_that_nothing_bears_say_what_to_try_instead() throws Exception {
        assertThat(page("/recherche?q=xyzxyzxyzxyz")).contains("Essayez la commune seule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/departements/999", "/departements/x", "/quartiers/QN00000M"})
    void a_place_that_does_not_exist_has_a_page_that_says_what_to_do(String path) throws Exception {
        var answer = mvc.perform(get(path)).andExpect(status().isNotFound()).andReturn();
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Cette page n’existe pas")
                .contains("Chercher");
    }

    @Test
    void the_list_beside_the_map_names_every_departement() throws Exception {
        assertThat(page("/carte"))
                .contains("Corse-du-Sud (2A)")
                .contains("La Réunion (974)")
                .contains("Gers (32)");
    }

    private MeetingId open(Actor officer) {
        var opening =
                meetings.open(
                        officer,
                        new NewMeeting(
                                campaigns.current().id(),
                                GERS,
                                Optional.empty(),
                                title,
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes"));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).id();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
