package fr.inventons.participation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.SheetReading;
import fr.inventons.platform.source.Spreadsheets;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@InventonsTest
class RosterPagesTest {
    @Autowired MockMvc browser;
    @Autowired ListDesk desk;
    @Autowired Rosters rosters;
    @Autowired Participants participants;
    @Autowired Registrations registrations;
    @Autowired Day day;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.with(user(Folk.login(actor))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse sends(
            Actor officer, MeetingId meeting, String list, byte[] bytes) throws Exception {
        return as(
                officer,
                multipart("/rencontres/" + meeting.value() + "/" + list + "/liste")
                        .file(new MockMultipartFile("fichier", "liste.xlsx", "", bytes)));
    }

    private static String next(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    @ParameterizedTest
    @EnumSource
    void a_list_goes_out_in_each_format_and_each_difference_is_shown_before_the_yes(
            SheetFormat format) throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var file =
                as(
                        officer,
                        get("/rencontres/" + meeting.value() + "/participants/export")
                                .param("format", format.extension()));
        assertThat(file.getHeader("Content-Disposition"))
                .contains("participants")
                .endsWith("." + format.extension() + "\"");
        var read =
                (SheetReading.Read)
                        Spreadsheets.read(
                                file.getContentAsByteArray(),
                                10,
                                cells -> cells.contains("Nom") ? 1 : 0);
        var rows = new ArrayList<List<String>>();
        read.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        rows.removeFirst();
        rows.getFirst().set(ListDesk.column(Column.PHONE), "06 39 98 00 43");
        var page = next(sends(officer, meeting, "participants", desk.asFile(format, rows)));
        assertThat(as(officer, get(page)).getContentAsString())
                .contains("Corrigées dans le fichier", "Josette Pieri")
                .containsPattern("Téléphone.: «.06.39.98.00.41.» devient «.06.39.98.00.43.»")
                .contains("Absentes du fichier", "Karim Belhadj", "Rien n’est encore changé");
        var gone = rosters.lines(officer, id(page), Verdict.GONE, 0, 10).getFirst().place();
        var kept = as(officer, post(page).param("c-" + gone, "REMOVE").param("acte", "garder"));
        assertThat(as(officer, get(next(kept))).getContentAsString())
                .contains("Vos réponses sont gardées", "value=\"REMOVE\" selected");
        assertThat(participants.of(officer, meeting)).hasSize(2);
        assertThat(next(as(officer, post(page).param("acte", "importer")))).isEqualTo(page);
        assertThat(as(officer, get(page)).getContentAsString())
                .contains("personne n’a été ajouté", "une corrigée", "une retirée");
        assertThat(participants.of(officer, meeting)).hasSize(1);
    }

    private static DraftId id(String page) {
        return new DraftId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    @Test
    void a_long_work_shows_how_far_it_is_and_the_page_comes_back_by_itself() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        jdbc.sql(
                        """
                        update roster.draft
                           set state = 'WRITING', decided_by = :by
                         where id = :id
                        """)
                .param("by", officer.person().orElseThrow().value())
                .param("id", id.value())
                .update();
        jdbc.sql("update roster.progress set lines = 1500, total = 20000 where draft_id = :id")
                .param("id", id.value())
                .update();
        var busy = as(officer, get("/rencontres/" + meeting.value() + "/listes/" + id.value()));
        assertThat(busy.getHeader("Refresh")).isEqualTo("2");
        assertThat(busy.getContentAsString())
                .containsPattern("1.500 lignes sur 20.000")
                .contains("Actualiser");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_one_sentence() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var refused =
                sends(
                        officer,
                        meeting,
                        "participants",
                        "Ville\nAjaccio".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Aucune feuille n’a de colonne");
        var old = sends(officer, meeting, "participants", new byte[] {-48, -49, 17, -32, 1});
        assertThat(old.getContentAsString()).contains("ancien format");
    }

    @Test
    void guests_come_by_the_same_way_and_nobody_is_invited_twice() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var page = next(sends(officer, meeting, "invites", ListDesk.file(ListDesk.FIVE)));
        assertThat(as(officer, get(page)).getContentAsString())
                .contains("2 personnes à ajouter", "2 lignes refusées");
        assertThat(registrations.everyone(meeting)).isEmpty();
        as(officer, post(page).param("acte", "importer"));
        assertThat(as(officer, get(page)).getContentAsString())
                .contains("2 personnes ont été ajoutées", "/refusees");
        assertThat(registrations.everyone(meeting))
                .extracting(Registration::state)
                .containsExactly(Registration.State.INVITED, Registration.State.INVITED);
        assertThat(participants.of(officer, meeting)).isEmpty();
        assertThat(journal.count("roster.list-written", "draft", id(page).value())).isOne();
        var again = next(sends(officer, meeting, "invites", ListDesk.file(ListDesk.FIVE)));
        as(officer, post(again).param("acte", "importer"));
        assertThat(registrations.everyone(meeting)).hasSize(2);

        var refused = as(officer, get(page + "/refusees").param("format", "csv"));
        assertThat(refused.getContentAsString()).contains("Raison du refus", "martien");

        var rows = new ArrayList<List<String>>();
        rosters.export(officer, meeting, "invites").forEach(row -> rows.add(new ArrayList<>(row)));
        rows.removeFirst();
        rows.getFirst().set(ListDesk.column(Column.QUALITY), "bailleur");
        rows.getFirst().set(ListDesk.column(Column.ADDRESS), "2 quai neuf");
        var back = next(sends(officer, meeting, "invites", desk.asFile(SheetFormat.ODS, rows)));
        var gone = rosters.lines(officer, id(back), Verdict.GONE, 0, 10).getFirst().place();
        as(officer, post(back).param("c-" + gone, "REMOVE").param("acte", "importer"));
        assertThat(registrations.everyone(meeting))
                .extracting(Registration::state, Registration::qualityId)
                .containsExactlyInAnyOrder(
                        tuple(Registration.State.DECLINED, "conseiller-citoyen"),
                        tuple(Registration.State.INVITED, "bailleur"));
    }
}
