package fr.inventons.participation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Roll;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that went out, were corrected in a spreadsheet, and came back. */
@InventonsTest
class CorrectedListsTest {
    @Autowired ListDesk desk;
    @Autowired Participants participants;
    @Autowired ParticipantLists lists;
    @Autowired Day day;
    @Autowired JournalLines journal;

    @ParameterizedTest
    @EnumSource
    void an_export_that_nobody_changed_comes_back_and_changes_nothing(SheetFormat format) {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var rows = desk.exported(officer, meeting);
        assertThat(rows).extracting(List::getLast).allMatch(mark -> mark.matches("R[0-9A-Z]{8}-1"));
        var id = desk.bring(officer, meeting, desk.asFile(format, rows));
        assertThat(desk.see(officer, id).lines()).isEqualTo(Map.of(Verdict.SAME, 2));
        assertThat(desk.exported(officer, meeting))
                .extracting(row -> row.getLast().replace("-2", "-1"))
                .isEqualTo(rows.stream().map(List::getLast).toList());
    }

    @Test
    void a_corrected_export_tells_each_cell_and_who_is_gone_and_does_what_was_chosen() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var josette = desk.named(officer, meeting, "Pieri");
        var rows = desk.exported(officer, meeting);
        rows.removeIf(row -> row.contains("Belhadj"));
        rows.getFirst().set(ListDesk.column(Column.FAMILY_NAME), "Piéri");
        rows.getFirst().set(ListDesk.column(Column.PHONE), "06.39.98.00.42");
        rows.getFirst().set(ListDesk.column(Column.ORGANISATION), "Centre social");
        var id = desk.bring(officer, meeting, desk.asFile(SheetFormat.ODS, rows));
        var changed = desk.lines(officer, id, Verdict.CHANGED).getFirst();
        assertThat(changed.differences())
                .containsExactly(
                        new Difference(Column.FAMILY_NAME, "Pieri", "Piéri", false),
                        new Difference(Column.ORGANISATION, "", "Centre social", false),
                        new Difference(Column.PHONE, "+33639980041", "06.39.98.00.42", false));
        var gone = desk.lines(officer, id, Verdict.GONE).getFirst();
        assertThat(gone.person().person().familyName()).isEqualTo("Belhadj");
        desk.choose(officer, id, gone, Choice.REMOVE);
        assertThat(desk.agree(officer, id)).isEqualTo(new Draft.Done(0, 1, 1, 0, 0, 0));
        var now = participants.listed(officer, meeting);
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().participant().id()).isEqualTo(josette.participant().id());
        assertThat(now.getFirst().person().mobile()).isEqualTo("+33639980042");
        assertThat(now.getFirst().organisation()).isEqualTo("Centre social");
        var who = josette.participant().id().value();
        assertThat(journal.count("meeting.participant-amended", "participant", who)).isOne();
        assertThat(
                        journal.count(
                                "identity.person-corrected",
                                "person",
                                josette.participant().person().value()))
                .isOne();
    }

    @Test
    void who_is_gone_from_the_file_stays_on_the_list_unless_somebody_says_otherwise() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var rows = desk.exported(officer, meeting);
        day.enrolled(officer, meeting, "Arrivée-depuis");
        var id = desk.bring(officer, meeting, desk.asFile(SheetFormat.CSV, rows.subList(0, 1)));
        assertThat(desk.lines(officer, id, Verdict.GONE))
                .as("whoever came after the export is not gone from it")
                .hasSize(1);
        assertThat(desk.agree(officer, id)).isEqualTo(new Draft.Done(0, 0, 0, 1, 0, 0));
        assertThat(participants.of(officer, meeting)).hasSize(3);
    }

    @Test
    void a_cell_changed_here_and_in_the_file_shows_both_values_and_waits_for_a_choice() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var first = desk.exported(officer, meeting);
        var mine = desk.exported(officer, meeting);
        first.getLast().set(ListDesk.column(Column.PHONE), "0639980051");
        first.getLast().set(ListDesk.column(Column.ADDRESS), "1 rue du Port");
        desk.agree(officer, desk.bring(officer, meeting, desk.asFile(SheetFormat.XLSX, first)));
        mine.getLast().set(ListDesk.column(Column.PHONE), "0639980052");
        mine.getLast().set(ListDesk.column(Column.RELAY), "Centre social");
        for (var choice : List.of(Choice.HERE, Choice.FILE)) {
            var id = desk.bring(officer, meeting, desk.asFile(SheetFormat.XLSX, mine));
            var line = desk.lines(officer, id, Verdict.CONTRADICTED).getFirst();
            assertThat(line.differences())
                    .contains(new Difference(Column.PHONE, "+33639980051", "0639980052", true));
            desk.choose(officer, id, line, choice);
            desk.agree(officer, id);
            var person = desk.named(officer, meeting, "Pieri").person();
            assertThat(person.mobile())
                    .isEqualTo(choice == Choice.FILE ? "+33639980052" : "+33639980051");
            assertThat(person.postalAddress()).isEqualTo("1 rue du Port");
            assertThat(person.relay()).isEqualTo("Centre social");
        }
    }

    @Test
    void somebody_who_looks_like_somebody_is_proposed_and_never_merged_alone() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var alike =
                List.of(
                        List.of("Josette", "Piéri", "résidente", "", "", "", ""),
                        List.of("Pièri", "josette", "résidente", "", "j@p.example", "", ""),
                        List.of("Mattei", "Luc", "résident", "", "", "0639980041", ""),
                        List.of("Nouvelle", "Ange", "résidente", "", "", "", ""),
                        List.of("Ange", "Nouvelle", "résidente", "", "", "", ""));
        var id = desk.bring(officer, meeting, ListDesk.file(alike));
        assertThat(desk.lines(officer, id, Verdict.ALIKE))
                .extracting(line -> line.likeness().orElseThrow())
                .containsExactly(
                        Roll.Likeness.SWAPPED,
                        Roll.Likeness.NAME,
                        Roll.Likeness.MOBILE,
                        Roll.Likeness.SWAPPED);
        desk.choose(officer, id, desk.lines(officer, id, Verdict.ALIKE).get(1), Choice.SAME);
        desk.choose(officer, id, desk.lines(officer, id, Verdict.ALIKE).get(2), Choice.OTHER);
        assertThat(desk.agree(officer, id)).isEqualTo(new Draft.Done(2, 1, 0, 0, 2, 0));
        var josette = desk.named(officer, meeting, "Pieri").person();
        assertThat(josette.email()).isEqualTo("j@p.example");
        assertThat(josette.mobile()).isEqualTo("+33639980041");
        assertThat(desk.named(officer, meeting, "Mattei").person().mobile())
                .isEqualTo("+33639980041");
        assertThat(lists.refused(officer, meeting))
                .filteredOn(line -> line.reason() == Enrolment.Reason.ALIKE)
                .hasSize(2);
        assertThat(participants.of(officer, meeting)).hasSize(4);
    }

    @Test
    void what_changed_between_the_look_and_the_yes_is_not_written_over() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var rows = desk.exported(officer, meeting);
        rows.getLast().set(ListDesk.column(Column.PHONE), "0639980061");
        var looked = desk.bring(officer, meeting, desk.asFile(SheetFormat.CSV, rows));
        rows.getLast().set(ListDesk.column(Column.PHONE), "0639980062");
        desk.agree(officer, desk.bring(officer, meeting, desk.asFile(SheetFormat.CSV, rows)));
        assertThat(desk.agree(officer, looked)).isEqualTo(new Draft.Done(0, 0, 0, 1, 0, 1));
        assertThat(desk.named(officer, meeting, "Pieri").person().mobile())
                .isEqualTo("+33639980062");
    }

    @Test
    void a_mark_of_another_meeting_stands_for_nobody_here() {
        var officer = day.officer();
        var there = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, there, ListDesk.file(ListDesk.FIVE)));
        var here = day.prepared(officer);
        var id =
                desk.bring(
                        officer, here, desk.asFile(SheetFormat.CSV, desk.exported(officer, there)));
        assertThat(desk.see(officer, id).lines()).isEqualTo(Map.of(Verdict.ADD, 2));
    }
}
