package fr.inventons.participation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class ParticipantListsTest {
    private static final String LIST =
            """
            Civilité;Nom;Prénom;Qualité;Structure;Mél;Régime
            Mme;Pieri;Josette;Résidents;;;
            M.;Belhadj;Karim;conseillère citoyenne;Conseil citoyen;karim@a.example;
            ;;;élu;;;
            M.;Quilici;Toussaint;martien;;;
            Mme;PIERI;JOSETTE;résidente;;;
            """;

    @Autowired ParticipantLists lists;
    @Autowired Participants participants;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired JournalLines journal;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_adds_people_keeps_refused_lines_and_writes_one_journal_line() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        assertThat(participants.importList(officer, meeting, bytes(LIST)))
                .isEqualTo(new ListImport.Imported(meeting, 2, 1, 2, false));
        assertThat(participants.countsByQuality(meeting))
                .containsEntry("resident", 1)
                .containsEntry("conseiller-citoyen", 1);
        assertThat(lists.refused(officer, meeting))
                .extracting(RefusedLine::number, RefusedLine::reason)
                .containsExactly(
                        tuple(4, Enrolment.Reason.NAME_MISSING),
                        tuple(5, Enrolment.Reason.QUALITY_UNKNOWN));
        assertThat(journal.count("meeting.participant-list-imported", "meeting", meeting.value()))
                .isOne();
        assertThat(participants.importList(officer, meeting, bytes(LIST)))
                .isEqualTo(new ListImport.Imported(meeting, 0, 3, 2, false));
        assertThat(participants.of(officer, meeting)).hasSize(2);
        assertThat(lists.refused(officer, meeting)).hasSize(2);
    }

    @Test
    void two_files_at_the_same_moment_add_each_person_once() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        Together.<ListImport>all(
                List.of(
                        () -> participants.importList(officer, meeting, bytes(LIST)),
                        () -> participants.importList(officer, meeting, bytes(LIST))));
        assertThat(participants.of(officer, meeting)).hasSize(2);
    }

    @Test
    void a_refused_line_is_corrected_on_screen_or_discarded() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        participants.importList(officer, meeting, bytes(LIST));
        var nameless = lists.refused(officer, meeting).getFirst();
        var martian = lists.refused(officer, meeting).getLast();
        var still =
                participants.correct(officer, meeting, martian.id(), martian.participant(), false);
        assertThat(still).isEqualTo(new Enrolment.Refused(Enrolment.Reason.QUALITY_UNKNOWN));
        var right = new NewParticipant(martian.participant().person(), "bailleurs", "");
        assertThat(participants.correct(officer, meeting, martian.id(), right, false))
                .isInstanceOf(Enrolment.Enrolled.class);
        assertThat(lists.refused(officer, meeting)).containsExactly(nameless);
        assertThat(lists.discard(day.officerElsewhere(), meeting, nameless.id())).isFalse();
        assertThat(lists.discard(officer, meeting, nameless.id())).isTrue();
        assertThat(lists.refused(officer, meeting)).isEmpty();
        assertThat(journal.count("meeting.refused-line-discarded", "line", nameless.id().value()))
                .isOne();
    }

    @Test
    void a_refused_line_corrected_in_a_spreadsheet_comes_back_and_is_gone() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        participants.importList(officer, meeting, bytes(LIST));
        var martian = lists.refused(officer, meeting).getLast();
        var corrected =
                "Nom;Prénom;Qualité;Raison du refus;Repère\nQuilici;Toussaint;bailleur;inconnue;"
                        + martian.id().value();
        assertThat(participants.importList(officer, meeting, bytes(corrected)))
                .isEqualTo(new ListImport.Imported(meeting, 1, 0, 0, false));
        assertThat(lists.refused(officer, meeting)).hasSize(1).doesNotContain(martian);
    }

    @Test
    void only_the_officer_of_the_departement_brings_a_list_in() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        participants.importList(officer, meeting, bytes(LIST.replace("Pieri", "Autre")));
        for (var other : List.of(day.officerElsewhere(), Actor.ANYONE)) {
            assertThat(participants.importList(other, meeting, bytes(LIST)))
                    .isEqualTo(new ListImport.Unknown());
            assertThat(lists.write(other, meeting, way -> true)).isEmpty();
            assertThat(lists.refused(other, meeting)).isEmpty();
        }
        var facilitator = day.facilitator(meeting);
        assertThat(participants.importList(facilitator, meeting, bytes(LIST)))
                .isEqualTo(new ListImport.NotAllowed());
        assertThat(lists.write(facilitator, meeting, way -> true)).isEmpty();
        assertThat(lists.refused(facilitator, meeting)).isEmpty();
    }

    @Test
    void a_file_that_is_no_list_and_a_closed_meeting_change_nothing() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        assertThat(participants.importList(officer, meeting, bytes("PK\u0003\u0004")))
                .isEqualTo(new ListImport.Unreadable(FileProblem.BROKEN));
        assertThat(participants.importList(officer, meeting, bytes("Ville\nAjaccio")))
                .isEqualTo(new ListImport.Unreadable(FileProblem.NO_HEADING));
        meetings.close(officer, meeting);
        assertThat(participants.importList(officer, meeting, bytes(LIST)))
                .isInstanceOf(ListImport.MeetingClosed.class);
        assertThat(lists.write(officer, meeting, way -> true)).isEmpty();
        assertThat(participants.of(officer, meeting)).isEmpty();
    }

    @Test
    void the_list_of_the_demonstration_is_understood_to_its_last_line() throws IOException {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var file = Files.readAllBytes(Path.of("../data/demonstration/participants-2A.csv"));
        assertThat(participants.importList(officer, meeting, file))
                .isEqualTo(new ListImport.Imported(meeting, 60, 0, 0, false));
    }
}
