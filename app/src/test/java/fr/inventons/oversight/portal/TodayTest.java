package fr.inventons.oversight.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Rescheduling;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.platform.web.Task;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@InventonsTest
class TodayTest {
    private static final DepartmentCode LOT = new DepartmentCode("46");
    private static final DepartmentCode LOZERE = new DepartmentCode("48");
    private static final DepartmentCode TARN = new DepartmentCode("81");
    private static final DepartmentCode CREUSE = new DepartmentCode("23");

    @Autowired MockMvc mvc;
    @Autowired Folk folk;
    @Autowired Meetings meetings;
    @Autowired Participants participants;
    @Autowired Campaigns campaigns;
    @Autowired OfficerDay officerDay;
    @Autowired ProgramClock clock;

    private final String title = "Rencontre " + UUID.randomUUID();

    @Test
    void nobody_signed_in_is_led_to_signing_in() throws Exception {
        mvc.perform(get("/aujourdhui"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/connexion"));
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNATORY, department, 46, /remontees",
        "LOCAL_AUTHORITY, department, 46, /remontees",
        "NATIONAL_ANALYST, national, '', /agence",
        "AUDITOR, national, '', /journal"
    })
    void each_role_lands_on_its_own_first_page(Role role, String kind, String key, String page)
            throws Exception {
        var actor = folk.with(role, new Scope(kind, key));
        mvc.perform(get("/aujourdhui").with(user(Folk.login(actor))))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(page));
    }

    @Test
    void an_officer_without_a_meeting_is_offered_two_ways_to_start() throws Exception {
        assertThat(today(folk.with(Role.PROGRAMME_OFFICER, Scope.department(CREUSE))))
                .contains("Préparer ma journée")
                .contains("J’ai déjà une liste Excel");
    }

    @Test
    void an_officer_reads_what_to_do_first_and_whom_no_mail_reaches() throws Exception {
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(LOT));
        var meeting = open(officer, LOT);
        var quality = campaigns.current().qualities().getFirst().id();
        register(officer, meeting, "Josette", "", "04 65 71 00 21", quality);
        register(officer, meeting, "Karim", "karim@inventons.example", "", quality);

        var focus =
                officerDay.read(officer).focus().filter(one -> one.meeting().id().equals(meeting));

        assertThat(focus).isPresent();
        assertThat(focus.get().tasks().stream().map(Task::title))
                .contains("Annoncer la rencontre")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(focus.get().toReach())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).contains("Josette");
                    assertThat(one.phone()).isTrue();
                });
        assertThat(focus.get().bars().getFirst().first()).isTrue();
        assertThat(focus.get().bars().stream().mapToInt(bar -> bar.count()).sum()).isEqualTo(2);
        assertThat(today(officer))
                .contains(title)
                .contains("Il y a")
                .contains("tel:+33465710021")
                .contains("04\u00a065\u00a071\u00a000\u00a021");
    }

    @Test
    void of_a_postponed_meeting_the_new_date_comes_first_and_nobody_is_told_to_begin_it() {
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(TARN));
        var meeting = open(officer, TARN);
        assertThat(meetings.postpone(officer, meeting, "Salle inondée"))
                .isInstanceOf(Rescheduling.Done.class);
        clock.travelTo(Instant.parse("2018-04-20T09:00:00Z"));

        var tasks = officerDay.read(officer).focus().orElseThrow().tasks();

        assertThat(tasks)
                .first()
                .satisfies(task ->
                        assertThat(task.href())
                                .isEqualTo("/rencontres/" + meeting.value() + "/date"));
        assertThat(tasks.stream().map(Task::title))
                .doesNotContain("Commencer la rencontre", "Annoncer la rencontre");
    }

    @Test
    void another_departement_sees_none_of_it() throws Exception {
        var meeting = open(folk.with(Role.PROGRAMME_OFFICER, Scope.department(LOZERE)), LOZERE);
        var stranger = folk.with(Role.PROGRAMME_OFFICER, Scope.department(CREUSE));
        assertThat(officerDay.read(stranger).focus().map(one -> one.meeting().id()))
                .isNotEqualTo(Optional.of(meeting));
        assertThat(today(stranger)).doesNotContain(title);
    }

    @Test
    void somebody_without_a_role_is_told_so_and_what_remains_open() throws Exception {
        var person = folk.somebody();
        mvc.perform(get("/aujourdhui").with(user(person.value().toString())))
                .andExpect(status().isOk());
    }

    private void register(
            Actor officer,
            MeetingId meeting,
            String name,
            String mail,
            String phone,
            String quality) {
        participants.register(
                officer,
                meeting,
                new NewParticipant(
                        new NewPerson("Mme", name, "Essai-" + title, mail, phone, "", ""),
                        quality,
                        ""));
    }

    private MeetingId open(Actor officer, DepartmentCode department) {
        var opening =
                meetings.open(
                        officer,
                        new NewMeeting(
                                campaigns.current().id(),
                                department,
                                Optional.empty(),
                                title,
                                LocalDate.of(2018, 4, 14),
                                LocalTime.of(9, 30),
                                "Salle des fêtes"));
        return ((Opening.Opened) opening).id();
    }

    private String today(Actor actor) throws Exception {
        return mvc.perform(get("/aujourdhui").with(user(Folk.login(actor))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
