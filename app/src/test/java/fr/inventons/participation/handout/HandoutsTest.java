package fr.inventons.participation.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Pdfs;
import fr.inventons.testing.Screens;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class HandoutsTest {
    @Autowired Screens screens;
    @Autowired Press press;
    @Autowired Handouts handouts;
    @Autowired Workshops workshops;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired Registrations registrations;
    @Autowired Invitations invitations;
    @Autowired HandoutPreparation preparation;
    @Autowired Meetings meetings;
    @Autowired ProgramClock clock;

    @ParameterizedTest
    @EnumSource(HandoutKind.class)
    void each_paper_keeps_the_rules_of_accessible_pdf(HandoutKind kind) throws Exception {
        var officer = day.officer();
        var pdf = press.pdf(officer, press.peopled(officer), kind.slug());
        assertThat(Pdfs.failures(pdf)).isEmpty();
    }

    @Test
    void all_the_papers_come_as_one_accessible_file() throws Exception {
        var officer = day.officer();
        var pdf = press.pdf(officer, press.peopled(officer), "");
        assertThat(Pdfs.failures(pdf)).isEmpty();
        assertThat(Press.text(pdf))
                .contains("Accueil", "Habitante-1", "Ce qu’on propose", "Formulaire d’inscription");
    }

    @Test
    void each_table_has_its_sheet_on_one_page_with_its_code_and_emergency_numbers()
            throws Exception {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        var pdf = press.pdf(officer, meeting, "fiches-de-table");
        assertThat(Press.pages(pdf)).isEqualTo(workshops.tables(meeting).size());
        assertThat(Press.text(pdf))
                .contains("Ce qui se passe", "Qui pourrait le faire", "3919", "119")
                .doesNotContain("Zérah");
    }

    @Test
    void the_blank_form_holds_on_one_page_and_asks_no_more_than_is_needed() throws Exception {
        var officer = day.officer();
        var pdf = press.pdf(officer, day.prepared(officer), "formulaire");
        assertThat(Press.pages(pdf)).isEqualTo(1);
        assertThat(Press.text(pdf))
                .contains("Rencontre d’essai", "samedi 14 avril 2018", "Moins de 15 ans")
                .contains("Cadre de vie", "Code remis", "j’accepte que la préfecture garde");
    }

    @Test
    void a_sheet_to_sign_can_be_corrected_in_a_word_processor() throws Exception {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        for (var kind :
                EnumSet.of(
                        HandoutKind.DAY_ATTENDANCE,
                        HandoutKind.FORM,
                        HandoutKind.WORKSHOP_ATTENDANCE)) {
            var response =
                    screens.as(
                            officer, get(Press.path(meeting) + ".docx").param("quoi", kind.slug()));
            assertThat(response.getStatus()).isEqualTo(200);
            try (var document =
                            new XWPFDocument(
                                    new ByteArrayInputStream(response.getContentAsByteArray()));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText())
                        .contains(kind == HandoutKind.FORM ? "Votre accord" : "Zérah Karim");
            }
        }
        assertThat(
                        screens.as(
                                        officer,
                                        get(Press.path(meeting) + ".docx").param("quoi", "badges"))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_printed_is_kept_with_its_date_and_a_change_since_is_said() throws Exception {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        var page = screens.as(officer, get(Press.path(meeting))).getContentAsString();
        assertThat(page).contains("12 badges, 2 pages", "Pas encore imprimé", "Tout imprimer");
        var printed = screens.as(officer, post(Press.path(meeting)).param("quoi", "badges"));
        assertThat(printed.getStatus()).isEqualTo(303);
        assertThat(printed.getHeader("Location")).endsWith("/impressions.pdf?quoi=badges");
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isEqualTo(1);
        assertThat(state(officer, meeting, HandoutKind.BADGES).due()).isFalse();
        assertThat(state(officer, meeting, HandoutKind.DAY_ATTENDANCE).due()).isTrue();

        press.enrol(officer, meeting, "Inès", "Tardive", "resident", "");
        assertThat(state(officer, meeting, HandoutKind.BADGES).changed()).isTrue();
        assertThat(screens.as(officer, get(Press.path(meeting))).getContentAsString())
                .contains("a changé depuis");

        assertThat(screens.as(officer, post(Press.path(meeting))).getStatus()).isEqualTo(303);
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isEqualTo(7);
        assertThat(state(officer, meeting, HandoutKind.BADGES).due()).isFalse();
        assertThat(screens.as(officer, get(Press.path(meeting))).getContentAsString())
                .contains("tout est imprimé et rien n’a changé depuis");
    }

    private Printed state(Actor officer, MeetingId meeting, HandoutKind kind) {
        return handouts.printed(handouts.gathering(officer, meeting).orElseThrow()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void badges_of_nobody_are_refused_and_nothing_is_noted() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var refused = screens.as(officer, post(Press.path(meeting)).param("quoi", "badges"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("rien à imprimer là-dessus");
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isZero();
        assertThat(
                        screens.as(
                                        officer,
                                        get(Press.path(meeting) + ".pdf").param("quoi", "badges"))
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        screens.as(
                                        officer,
                                        get(Press.path(meeting) + ".pdf").param("quoi", "inconnu"))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_runs_the_workshops_prints_too_and_nobody_of_elsewhere() throws Exception {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        assertThat(screens.as(day.facilitator(meeting), get(Press.path(meeting))).getStatus())
                .isEqualTo(200);
        var stranger = day.officerElsewhere();
        assertThat(screens.as(stranger, get(Press.path(meeting))).getStatus()).isEqualTo(404);
        assertThat(screens.as(stranger, post(Press.path(meeting))).getStatus()).isEqualTo(404);
        assertThat(handouts.print(stranger, meeting, Set.of(HandoutKind.FORM)))
                .isEqualTo(new Printing.Unknown());
        assertThat(
                        handouts.print(
                                officer,
                                new MeetingId(UUID.randomUUID()),
                                Set.of(HandoutKind.FORM)))
                .isEqualTo(new Printing.Unknown());
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isZero();
    }

    @Test
    void letters_of_each_sending_are_found_where_everything_is_printed() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        registrations.invite(
                officer,
                meeting,
                new NewParticipant(
                        new NewPerson("Madame", "Inès", "Postale", "", "", "3 place", ""),
                        "resident",
                        ""));
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        assertThat(screens.as(officer, get(Press.path(meeting))).getContentAsString())
                .contains("Lettres", "une lettre", "lettres.pdf?envoi=1");
        assertThat(
                        screens.as(day.facilitator(meeting), get(Press.path(meeting)))
                                .getContentAsString())
                .as("addresses are the officer's")
                .doesNotContain("lettres.pdf");
    }

    @Test
    void the_officer_is_told_to_print_two_weeks_before_and_not_earlier() {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        clock.travelTo(Instant.parse("2018-03-01T09:00:00Z"));
        assertThat(due(officer, meeting)).isEmpty();
        clock.travelTo(Instant.parse("2018-04-05T09:00:00Z"));
        assertThat(due(officer, meeting))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.by()).isEqualTo(LocalDate.of(2018, 4, 13));
                    assertThat(due.task().text()).contains("12 personnes attendues");
                });
        handouts.print(officer, meeting, EnumSet.allOf(HandoutKind.class));
        assertThat(due(officer, meeting)).isEmpty();
    }

    private List<Preparation.Due> due(Actor officer, MeetingId meeting) {
        return preparation.due(officer, meetings.meeting(meeting).orElseThrow());
    }
}
