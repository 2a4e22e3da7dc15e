package fr.inventons.participation.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import fr.inventons.testing.Statements;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class InvitationPagesTest {
    private static final Instant MARCH = Instant.parse("2018-03-12T09:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired Invitations invitations;
    @Autowired Registrations registrations;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired ProgramClock clock;

    @BeforeEach
    void in_march() {
        clock.travelTo(MARCH);
    }

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.with(user(Folk.login(actor))).with(csrf()));
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private String page(Actor actor, String path) throws Exception {
        var response = as(actor, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    /** Her personal code. */
    private String invited(
            Actor officer, MeetingId meeting, String name, String email, String address) {
        var outcome =
                registrations.invite(
                        officer,
                        meeting,
                        new NewParticipant(
                                new NewPerson("Madame", "Inès", name, email, "", address, ""),
                                "resident",
                                ""));
        return ((Registering.Invited) outcome).code();
    }

    private MeetingId guests(Actor officer) {
        var meeting = day.prepared(officer);
        var email = UUID.randomUUID().toString().substring(0, 8) + "@exemple.org";
        invited(officer, meeting, "Courriel", email, "");
        invited(officer, meeting, "Postale", "", "3 place du marché\n20000 Sainte-Lucie");
        invited(officer, meeting, "Poste-Bis", "", "4 place du marché\n20000 Sainte-Lucie");
        return meeting;
    }

    private static String path(MeetingId meeting) {
        return "/rencontres/" + meeting.value() + "/invitations";
    }

    private static Sender sender() {
        return new Sender(
                "Préfecture de la Corse-du-Sud, politique de la ville",
                "Mission ville\nBP 401\n20188 Ajaccio Cedex",
                "04 95 00 00 00",
                "Pour la préfète et par délégation,\nla déléguée de la préfète",
                Optional.of(LocalDate.of(2018, 4, 6)));
    }

    @Test
    void an_officer_reads_again_then_sends_and_sees_what_is_left_for_her_hands() throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        assertThat(page(officer, path(meeting)))
                .contains("Relire, puis envoyer les 3 invitations", "courriel", "lettre")
                .contains("/rencontres/" + meeting.value() + "/invites/liste")
                .contains("/rencontres/" + meeting.value() + "/invites/export?format=xlsx");
        var before = page(officer, path(meeting) + "/envoi?pour=invitation");
        assertThat(before)
                .contains("Envoyer à 3 personnes", "qui écrit, qui signe", "Camille Exemple")
                .contains("samedi 14 avril 2018", "Est-ce que vous viendrez");
        var sent =
                as(
                        officer,
                        post(path(meeting) + "/envoi")
                                .param("pour", "invitation")
                                .param("dernier", "0"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(officer, path(meeting)))
                .contains("2 lettres à imprimer", "Sans réponse à ce jour", "Déjà parti")
                .contains("Laissez deux jours avant un rappel")
                .doesNotContain("puis envoyer");
        var twice =
                as(
                        officer,
                        post(path(meeting) + "/envoi")
                                .param("pour", "invitation")
                                .param("dernier", "0"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("Un envoi est parti depuis");
        var reminder =
                as(
                        officer,
                        post(path(meeting) + "/envoi")
                                .param("pour", "rappel")
                                .param("dernier", "1"));
        assertThat(reminder.getStatus()).isEqualTo(422);
        assertThat(reminder.getContentAsString()).contains("il y a moins de deux jours");
        assertThat(page(officer, "/rencontres/" + meeting.value()))
                .contains("3 personnes invitées, aucune réponse");
    }

    @Test
    void an_electoral_reserve_is_said_before_the_yes_and_again_where_each_message_is()
            throws Exception {
        clock.travelTo(Instant.parse("2026-03-02T09:00:00Z"));
        var officer = day.officer();
        var like = Day.asked();
        var opening =
                meetings.open(
                        officer,
                        new NewMeeting(
                                new CampaignId("2026-quartiers-2030"),
                                like.department(),
                                like.neighbourhood(),
                                like.title(),
                                LocalDate.of(2026, 10, 10),
                                like.startsAt(),
                                like.place()));
        var meeting = ((Opening.Opened) opening).id();
        invited(officer, meeting, "Retenue", UUID.randomUUID() + "@exemple.org", "");
        assertThat(page(officer, path(meeting) + "/envoi?pour=invitation"))
                .contains("Réserve électorale", "les courriels partiront le", "23 mars 2026");
        var sent =
                as(
                        officer,
                        post(path(meeting) + "/envoi")
                                .param("pour", "invitation")
                                .param("dernier", "0"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(page(officer, "/rencontres/" + meeting.value() + "/courrier"))
                .contains("Retenu jusqu’au");
    }

    @Test
    void a_text_is_kept_with_what_was_typed_when_it_is_refused_or_somebody_was_faster()
            throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        assertThat(page(officer, path(meeting) + "/texte?pour=invitation"))
                .contains("Changer le texte", "Dernière phrase");
        var empty =
                as(
                        officer,
                        post(path(meeting) + "/texte")
                                .param("pour", "invitation")
                                .param("version", "0")
                                .param("objet", "")
                                .param("texte", "Mon texte à moi"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("Il manque ces mots", "Mon texte à moi");
        invitations.write(
                officer, meeting, Purpose.INVITATION, 0, new Wording("Le sien", "Sa phrase", ""));
        var late =
                as(
                        officer,
                        post(path(meeting) + "/texte")
                                .param("pour", "invitation")
                                .param("version", "0")
                                .param("objet", "Le mien")
                                .param("texte", "Mon texte à moi"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("une autre version entre-temps", "Sa phrase", "Mon texte à moi")
                .contains("name=\"version\" value=\"1\"");
        var kept =
                as(
                        officer,
                        post(path(meeting) + "/texte")
                                .param("pour", "invitation")
                                .param("version", "1")
                                .param("objet", "Le mien")
                                .param("texte", "Mon texte à moi"));
        assertThat(kept.getStatus()).isEqualTo(303);
        assertThat(page(officer, path(meeting) + "/envoi?pour=invitation"))
                .contains("Le mien", "Mon texte à moi");
    }

    @Test
    void who_writes_is_said_once_and_stands_on_the_letters() throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        var late =
                as(
                        officer,
                        post(path(meeting) + "/expediteur")
                                .param("version", "0")
                                .param("service", "Préfecture")
                                .param("adresse", "BP 1")
                                .param("telephone", "04")
                                .param("signature", "La préfète")
                                .param("avant", "2018-05-01"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("avant le jour de la rencontre");
        var kept =
                as(
                        officer,
                        post(path(meeting) + "/expediteur")
                                .param("version", "0")
                                .param("service", "Préfecture d’ici")
                                .param("adresse", "BP 1\n20000 Ici")
                                .param("telephone", "04")
                                .param("signature", "La préfète")
                                .param("avant", "06/04/2018"));
        assertThat(kept.getStatus()).isEqualTo(303);
        var pdf = as(officer, get(path(meeting) + "/lettres.pdf")).getContentAsByteArray();
        assertThat(text(pdf)).contains("Préfecture d’ici", "avant le 6 avril 2018");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void look(String name, byte[] bytes) throws Exception {
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters").resolve(name), bytes);
    }

    @Test
    void letters_are_one_page_each_in_one_accessible_file() throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        invitations.signAs(officer, meeting, 0, sender());
        invitations.send(officer, meeting, Purpose.INVITATION, 0);
        var pdf = as(officer, get(path(meeting) + "/lettres.pdf?envoi=1")).getContentAsByteArray();
        look("lettres.pdf", pdf);
        assertThat(Pdfs.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(pdf))
                .contains("Madame Inès Postale", "3 place du marché", "Madame Postale,")
                .contains("Coupon-réponse", "BP 401", "Je ne pourrai pas venir")
                .doesNotContain("Courriel");
        var docx = as(officer, get(path(meeting) + "/lettres.docx?envoi=1"));
        try (var document =
                        new XWPFDocument(new ByteArrayInputStream(docx.getContentAsByteArray()));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Madame Inès Postale", "Coupon-réponse");
        }
        assertThat(as(officer, get(path(meeting) + "/lettres.pdf?envoi=9")).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_letter_of_each_purpose_can_be_looked_at_before(Purpose purpose) throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        assertThat(page(officer, path(meeting) + "/envoi?pour=" + purpose.slug()))
                .contains("Par courriel", "Au téléphone");
        var pdf =
                as(officer, get(path(meeting) + "/lettres.pdf?pour=" + purpose.slug()))
                        .getContentAsByteArray();
        look(purpose.slug() + ".pdf", pdf);
        assertThat(Pdfs.failures(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Madame Camille Exemple");
    }

    @Test
    void nobody_but_the_officer_of_the_place_opens_these_pages() throws Exception {
        var officer = day.officer();
        var meeting = guests(officer);
        for (var page : new String[] {"", "/envoi", "/texte", "/expediteur", "/lettres.pdf"}) {
            assertThat(as(day.facilitator(meeting), get(path(meeting) + page)).getStatus())
                    .as(page)
                    .isEqualTo(403);
            assertThat(as(day.officerElsewhere(), get(path(meeting) + page)).getStatus())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(
                        as(
                                        officer,
                                        post(path(meeting) + "/envoi")
                                                .param("pour", "deplacement")
                                                .param("dernier", "0"))
                                .getStatus())
                .as("a change of the day tells itself")
                .isEqualTo(404);
    }

    @Test
    void the_day_can_be_put_in_ones_own_calendar_and_follows_its_moves() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var code = invited(officer, meeting, "Agenda", "", "3 place du marché");
        var open = "/rencontres/" + meeting.value() + "/agenda.ics";
        assertThat(answer(get(open)).getStatus()).as("nobody announced it").isEqualTo(404);
        meetings.announce(officer, meeting);
        assertThat(answer(get(open)).getContentAsString())
                .contains("METHOD:PUBLISH", "DTSTART:20180414T073000Z", "SEQUENCE:0");
        meetings.move(officer, meeting, LocalDate.of(2018, 4, 21), LocalTime.of(9, 30), "Ici");
        assertThat(answer(get(open)).getContentAsString())
                .contains("DTSTART:20180421T073000Z", "SEQUENCE:1", "STATUS:CONFIRMED");
        var own = answer(get("/inscription/" + Codes.written(code) + "/agenda.ics"));
        assertThat(own.getContentType()).startsWith("text/calendar");
        assertThat(own.getContentAsString())
                .contains("DTSTART:20180421T073000Z", "/inscription/" + code)
                .doesNotContain("Agenda", "place du marché");
        meetings.cancel(officer, meeting, "La salle a brûlé");
        assertThat(answer(get(open)).getContentAsString()).contains("STATUS:CANCELLED");
        assertThat(answer(get("/inscription/AAA-AAAA/agenda.ics")).getStatus()).isEqualTo(404);
    }

    @Test
    void the_page_costs_the_same_whatever_the_number_of_guests() throws Exception {
        var officer = day.officer();
        var few = guests(officer);
        var many = guests(officer);
        for (int i = 0; i < 20; i++) {
            invited(officer, many, "Foule-" + i, "", i + " place du marché");
        }
        invitations.send(officer, few, Purpose.INVITATION, 0);
        invitations.send(officer, many, Purpose.INVITATION, 0);
        page(officer, path(few));
        assertThat(Statements.of(() -> page(officer, path(many))))
                .isEqualTo(Statements.of(() -> page(officer, path(few))));
    }
}
