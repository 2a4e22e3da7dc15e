package fr.inventons.recognition.showcase.web;

import static fr.inventons.testing.Folk.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.showcase.Announcing;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.Events;
import fr.inventons.recognition.showcase.NewEvent;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class AgendaPagesTest {
    private static final DepartmentCode HERE = new DepartmentCode("974");

    @Autowired Events events;
    @Autowired Folk folk;
    @Autowired MockMvc browser;
    @Autowired ProgramClock clock;

    Actor officer = Actor.ANYONE;

    @BeforeEach
    void it_is_spring() {
        clock.travelTo(Instant.parse("2018-05-02T10:00:00Z"));
        officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(HERE));
    }

    @AfterEach
    void today_again() {
        clock.comeBack();
    }

    @Test
    void the_agenda_shows_day_hour_place_and_what_was_cancelled() throws Exception {
        var event = announced("Lecture au pied de la tour");
        events.cancel(officer, event.id(), "La salle est en travaux.");
        var page = page("/agenda?departement=974");
        assertThat(page)
                .contains(
                        "Lecture au pied de la tour",
                        "samedi 9 juin 2018, de 14\u00a0h à 18\u00a0h")
                .contains("Annulé", "La salle est en travaux.", "La Réunion");
        assertThat(page("/agenda?departement=18")).doesNotContain("Lecture au pied de la tour");
    }

    @Test
    void a_departement_that_does_not_exist_is_no_page() throws Exception {
        browser.perform(get("/agenda?departement=99")).andExpect(status().isNotFound());
        browser.perform(get("/agenda?departement=%3Cb%3E")).andExpect(status().isNotFound());
        browser.perform(get("/agenda.ics?departement=99")).andExpect(status().isNotFound());
    }

    @Test
    void a_calendar_reads_the_feed_hours_in_utc_and_the_cancelled_struck_out() throws Exception {
        var kept = announced("Fête, des voisins; et \\ amis");
        var cancelled = announced("Annulée");
        events.cancel(officer, cancelled.id(), "Trop peu de monde.");
        var answer = browser.perform(get("/agenda.ics?departement=974")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("text/calendar");
        var text = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        var entry = entry(calendar, kept);
        assertThat(value(entry, "SUMMARY")).isEqualTo("Fête, des voisins; et \\ amis");
        // 14:00 on Réunion, four hours ahead of UTC.
        assertThat(value(entry, "DTSTART")).isEqualTo("20180609T100000Z");
        assertThat(value(entry, "DTEND")).isEqualTo("20180609T140000Z");
        assertThat(value(entry, "URL")).contains("/agenda#e-" + kept.id().value());
        assertThat(value(entry(calendar, cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(entry(calendar, cancelled), "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void an_empty_calendar_is_a_calendar() throws Exception {
        var text =
                browser.perform(get("/agenda.ics?departement=971"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(text).startsWith("BEGIN:VCALENDAR").contains("END:VCALENDAR");
    }

    @Test
    void an_officer_announces_by_the_form_and_what_was_typed_is_kept_when_refused()
            throws Exception {
        var refused =
                browser.perform(
                                post("/agenda/evenements")
                                        .with(user(login(officer)))
                                        .with(csrf())
                                        .param("pour", "departement:974")
                                        .param("titre", "Bal du quartier")
                                        .param("jour", "n’importe")
                                        .param("heure", "14:00")
                                        .param("lieu", "La place"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn();
        assertThat(refused.getResponse().getContentAsString())
                .contains("Bal du quartier", "La place", "Écrivez le jour");
        browser.perform(
                        post("/agenda/evenements")
                                .with(user(login(officer)))
                                .with(csrf())
                                .param("pour", "departement:974")
                                .param("titre", "Bal du quartier")
                                .param("jour", "09/06/2018")
                                .param("heure", "14 h 30")
                                .param("lieu", "La place"))
                .andExpect(status().isSeeOther());
        assertThat(page("/agenda")).contains("Bal du quartier", "14\u00a0h\u00a030");
    }

    @Test
    void an_officer_of_elsewhere_sees_no_form_for_it_and_may_not_announce_here() throws Exception {
        var event = announced("À La Réunion");
        var stranger =
                folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("18")));
        browser.perform(get("/agenda/evenements/" + event.id().value()).with(user(login(stranger))))
                .andExpect(status().isNotFound());
        browser.perform(
                        post("/agenda/evenements/" + event.id().value() + "/annulation")
                                .with(user(login(stranger)))
                                .with(csrf())
                                .param("motif", "Parce que"))
                .andExpect(status().isNotFound());
        browser.perform(
                        post("/agenda/evenements")
                                .with(user(login(stranger)))
                                .with(csrf())
                                .param("pour", "departement:974")
                                .param("titre", "Intrusion")
                                .param("jour", "2018-06-09")
                                .param("heure", "14:00")
                                .param("lieu", "La place"))
                .andExpect(status().isForbidden());
        assertThat(page("/agenda")).doesNotContain("Intrusion");
    }

    @Test
    void writing_over_another_writing_shows_both() throws Exception {
        var event = announced("Premier titre");
        events.move(officer, event.id(), 1, said("Titre de l’autre"));
        var page =
                browser.perform(
                                post("/agenda/evenements/" + event.id().value())
                                        .with(user(login(officer)))
                                        .with(csrf())
                                        .param("revision", "1")
                                        .param("titre", "Mon titre")
                                        .param("jour", "2018-06-09")
                                        .param("heure", "14:00")
                                        .param("lieu", "La place"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("Titre de l’autre", "Mon titre")
                .contains("name=\"revision\" value=\"2\"");
    }

    private Event announced(String title) {
        return ((Announcing.Announced) events.announce(officer, HERE, said(title), "")).event();
    }

    private static NewEvent said(String title) {
        return new NewEvent(
                title,
                "Des lectures à voix haute.",
                "Gratuit.",
                "Place du Marché",
                Optional.empty(),
                LocalDate.of(2018, 6, 9),
                LocalTime.of(14, 0),
                LocalDate.of(2018, 6, 9),
                Optional.of(LocalTime.of(18, 0)));
    }

    private static String value(VEvent entry, String name) {
        return entry.getProperty(name).orElseThrow().getValue();
    }

    private static VEvent entry(net.fortuna.ical4j.model.Calendar calendar, Event event) {
        return calendar.getComponents().stream()
                .map(VEvent.class::cast)
                .filter(one ->
                        one.getUid()
                                .orElseThrow()
                                .getValue()
                                .startsWith(event.id().value().toString()))
                .findFirst()
                .orElseThrow();
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
