package fr.inventons.participation.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.invitation.Invitations;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.NewRegistration;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Pdfs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class HandoutsTest {
    @Autowired MockMvc mvc;
    @Autowired Handouts handouts;
    @Autowired Participants participants;
    @Autowired Workshops workshops;
    @Autowired Seats seats;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired Registrations registrations;
    @Autowired Memberships memberships;
    @Autowired RoomBook rooms;
    @Autowired Plans plans;
    @Autowired Invitations invitations;
    @Autowired HandoutPreparation preparation;
    @Autowired Meetings meetings;
    @Autowired ProgramClock clock;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private ParticipantId enrol(
            Actor officer,
            MeetingId meeting,
            String given,
            String family,
            String quality,
            String organisation) {
        var enrolment =
                participants.register(
                        officer,
                        meeting,
                        new NewParticipant(
                                new NewPerson("Madame", given, family, "", "", "", ""),
                                quality,
                                organisation));
        return ((Enrolment.Enrolled) enrolment).id();
    }

    /** Twelve people, one of them with a chair. */
    private MeetingId peopled(Actor officer) {
        var meeting = day.prepared(officer);
        for (int i = 1; i <= 10; i++) {
            enrol(officer, meeting, "Inès", "Habitante-" + i, "resident", "Jardins partagés");
        }
        enrol(
                officer,
                meeting,
                "Anne-Sophie-Constance",
                "de la Rochebrune-Santoni",
                "association",
                "Les Jardins de la colline");
        var seated = enrol(officer, meeting, "Karim", "Zérah", "bailleur", "Office du littoral");
        seats.seat(officer, seated, workshops.tables(meeting).getFirst().id());
        return meeting;
    }

    private static String path(MeetingId meeting) {
        return "/rencontres/" + meeting.value() + "/impressions";
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private byte[] pdf(Actor officer, MeetingId meeting, String what) throws Exception {
        var response = as(officer, get(path(meeting) + ".pdf").param("quoi", what));
        assertThat(response.getStatus()).as(what).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/pdf");
        var bytes = response.getContentAsByteArray();
        var seen = Path.of("target/handouts");
        Files.createDirectories(seen);
        Files.write(seen.resolve((what.isEmpty() ? "tout" : what) + ".pdf"), bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(HandoutKind.class)
    void each_paper_keeps_the_rules_of_accessible_pdf(HandoutKind kind) throws Exception {
        var officer = day.officer();
        var pdf = pdf(officer, peopled(officer), kind.slug());
        assertThat(Pdfs.failures(pdf)).isEmpty();
    }

    @Test
    void all_the_papers_come_as_one_accessible_file() throws Exception {
        var officer = day.officer();
        var pdf = pdf(officer, peopled(officer), "");
        assertThat(Pdfs.failures(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Accueil", "Habitante-1", "Ce qu’on propose", "Formulaire d’inscription");
    }

    @Test
    void badges_are_ten_a_page_and_say_where_to_go() throws Exception {
        var officer = day.officer();
        var meeting = peopled(officer);
        var pdf = pdf(officer, meeting, "badges");
        assertThat(pages(pdf)).isEqualTo(2);
        assertThat(text(pdf))
                .contains("Karim Zérah", "Bailleur social, Office du littoral", "table 1")
                .contains("Les Jardins de la colline")
                .as("residents are not asked for whom they come")
                .doesNotContain("Jardins partagés");
    }

    @Test
    void each_table_has_its_sheet_on_one_page_with_its_code_and_emergency_numbers()
            throws Exception {
        var officer = day.officer();
        var meeting = peopled(officer);
        var pdf = pdf(officer, meeting, "fiches-de-table");
        assertThat(pages(pdf)).isEqualTo(workshops.tables(meeting).size());
        assertThat(text(pdf))
                .contains("Ce qui se passe", "Qui pourrait le faire", "3919", "119")
                .doesNotContain("Zérah");
    }

    @Test
    void the_blank_form_holds_on_one_page_and_asks_no_more_than_is_needed() throws Exception {
        var officer = day.officer();
        var pdf = pdf(officer, day.prepared(officer), "formulaire");
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("Rencontre d’essai", "samedi 14 avril 2018", "Moins de 15 ans")
                .contains("Cadre de vie", "Code remis", "j’accepte que la préfecture garde");
    }

    @Test
    void a_sheet_to_sign_can_be_corrected_in_a_word_processor() throws Exception {
        var officer = day.officer();
        var meeting = peopled(officer);
        for (var kind :
                EnumSet.of(
                        HandoutKind.DAY_ATTENDANCE,
                        HandoutKind.FORM,
                        HandoutKind.WORKSHOP_ATTENDANCE)) {
            var response = as(officer, get(path(meeting) + ".docx").param("quoi", kind.slug()));
            assertThat(response.getStatus()).isEqualTo(200);
            try (var document =
                            new XWPFDocument(
                                    new ByteArrayInputStream(response.getContentAsByteArray()));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText())
                        .contains(kind == HandoutKind.FORM ? "Votre accord" : "Zérah Karim");
            }
        }
        assertThat(as(officer, get(path(meeting) + ".docx").param("quoi", "badges")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_printed_is_kept_with_its_date_and_a_change_since_is_said() throws Exception {
        var officer = day.officer();
        var meeting = peopled(officer);
        var page = as(officer, get(path(meeting))).getContentAsString();
        assertThat(page).contains("12 badges, 2 pages", "Pas encore imprimé", "Tout imprimer");
        var printed = as(officer, post(path(meeting)).param("quoi", "badges"));
        assertThat(printed.getStatus()).isEqualTo(303);
        assertThat(printed.getHeader("Location")).endsWith("/impressions.pdf?quoi=badges");
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isEqualTo(1);
        assertThat(state(officer, meeting, HandoutKind.BADGES).due()).isFalse();
        assertThat(state(officer, meeting, HandoutKind.DAY_ATTENDANCE).due()).isTrue();

        enrol(officer, meeting, "Inès", "Tardive", "resident", "");
        assertThat(state(officer, meeting, HandoutKind.BADGES).changed()).isTrue();
        assertThat(as(officer, get(path(meeting))).getContentAsString())
                .contains("a changé depuis");

        assertThat(as(officer, post(path(meeting))).getStatus()).isEqualTo(303);
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isEqualTo(7);
        assertThat(state(officer, meeting, HandoutKind.BADGES).due()).isFalse();
        assertThat(as(officer, get(path(meeting))).getContentAsString())
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
        var refused = as(officer, post(path(meeting)).param("quoi", "badges"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("rien à imprimer là-dessus");
        assertThat(journal.count("handout.printed", "meeting", meeting.value())).isZero();
        assertThat(as(officer, get(path(meeting) + ".pdf").param("quoi", "badges")).getStatus())
                .isEqualTo(404);
        assertThat(as(officer, get(path(meeting) + ".pdf").param("quoi", "inconnu")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_runs_the_workshops_prints_too_and_nobody_of_elsewhere() throws Exception {
        var officer = day.officer();
        var meeting = peopled(officer);
        assertThat(as(day.facilitator(meeting), get(path(meeting))).getStatus()).isEqualTo(200);
        var stranger = day.officerElsewhere();
        assertThat(as(stranger, get(path(meeting))).getStatus()).isEqualTo(404);
        assertThat(as(stranger, post(path(meeting))).getStatus()).isEqualTo(404);
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

    private static Answers of(AgeBand minor) {
        return new Answers(
                minor,
                "Karim Zérah",
                "0612345678",
                true,
                List.of(),
                Set.of(),
                0,
                "",
                "les jeunes du stade",
                "");
    }

    @Test
    void the_badge_of_a_minor_holds_a_first_name_alone_and_under_fifteen_an_adult_signs()
            throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var child =
                registrations.register(
                        officer,
                        meeting,
                        new NewRegistration(
                                new NewPerson("", "Naïm", "Secret-Nomdefamille", "", "", "", ""),
                                "resident",
                                "",
                                of(AgeBand.UNDER_15)),
                        Registration.Channel.BEHALF);
        assertThat(child).isInstanceOf(Registering.Registered.class);
        var older =
                registrations.register(
                        officer,
                        meeting,
                        new NewRegistration(
                                new NewPerson("", "Salomé", "Autre-Nomdefamille", "", "", "", ""),
                                "resident",
                                "",
                                of(AgeBand.FROM_15_TO_17)),
                        Registration.Channel.BEHALF);
        assertThat(older).isInstanceOf(Registering.Registered.class);
        assertThat(text(pdf(officer, meeting, "badges")))
                .contains("Naïm", "Salomé")
                .doesNotContain("Nomdefamille");
        assertThat(text(pdf(officer, meeting, "emargement")))
                .contains("Secret-Nomdefamille Naïm", "l’adulte responsable signe");
    }

    @Test
    void the_rooms_of_the_plan_stand_on_doors_and_badges_say_each_round() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var seated = enrol(officer, meeting, "Karim", "Zérah", "bailleur", "Office du littoral");
        var first = workshops.of(meeting).get(0).id();
        var second = workshops.of(meeting).get(1).id();
        memberships.join(officer, seated, first, 1);
        memberships.join(officer, seated, second, 2);
        assertThat(
                        rooms.add(
                                officer,
                                meeting,
                                plans.plan(meeting).revision(),
                                new NewRoom("Salle des Oliviers", 40, Set.of(), "")))
                .isInstanceOf(Planning.Done.class);
        assertThat(text(pdf(officer, meeting, "affiches")))
                .contains("Salle des Oliviers", "vers la droite", "Accueil");
        assertThat(text(pdf(officer, meeting, "badges")))
                .contains("1re session", "2e session", "Zérah");
        assertThat(text(pdf(officer, meeting, "emargement-ateliers"))).contains("2e session");
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
        assertThat(as(officer, get(path(meeting))).getContentAsString())
                .contains("Lettres", "une lettre", "lettres.pdf?envoi=1");
        assertThat(as(day.facilitator(meeting), get(path(meeting))).getContentAsString())
                .as("addresses are the officer's")
                .doesNotContain("lettres.pdf");
    }

    @Test
    void the_officer_is_told_to_print_two_weeks_before_and_not_earlier() {
        var officer = day.officer();
        var meeting = peopled(officer);
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
