package fr.inventons.participation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Roll;
import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.Spreadsheets;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class RostersTest {
    private static final List<String> HEADING =
            List.of("Nom", "Prénom", "Qualité", "Structure", "Mél", "Tél", "Régime");

    @Autowired Rosters rosters;
    @Autowired Participants participants;
    @Autowired ParticipantLists lists;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Day day;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    private final List<List<String>> five =
            List.of(
                    List.of("Pieri", "Josette", "Résidents", "", "", "06 39 98 00 41", ""),
                    List.of("Belhadj", "Karim", "conseillère citoyenne", "Conseil", "k@a.example", "", "halal"),
                    List.of("", "", "élu", "", "", "", ""),
                    List.of("Quilici", "Toussaint", "martien", "", "", "", ""),
                    List.of("PIERI", "JOSETTE", "résidente", "", "", "", ""));

    private static byte[] file(List<List<String>> rows) {
        return Spreadsheets.write(SheetFormat.XLSX, new Sheet("L", "", HEADING, rows));
    }

    private DraftId bring(Actor officer, MeetingId meeting, byte[] file) {
        var brought = rosters.bring(officer, meeting, "participants", file);
        assertThat(brought).isInstanceOf(Bringing.Brought.class);
        var id = ((Bringing.Brought) brought).id();
        assertThat(see(officer, id).state()).isEqualTo(Draft.State.READY);
        return id;
    }

    private Draft see(Actor officer, DraftId id) {
        return rosters.see(officer, id).orElseThrow();
    }

    private Draft.Done agree(Actor officer, DraftId id) {
        assertThat(rosters.agree(officer, id)).isEqualTo(new Agreeing.Agreed());
        assertThat(see(officer, id).state()).isEqualTo(Draft.State.DONE);
        return see(officer, id).done();
    }

    private List<DraftLine> lines(Actor officer, DraftId id, Verdict verdict) {
        return rosters.lines(officer, id, verdict, 0, 100);
    }

    private void choose(Actor officer, DraftId id, DraftLine line, Choice choice) {
        assertThat(
                        rosters.choose(
                                officer,
                                id,
                                Map.of(line.place(), Optional.of(choice)),
                                Optional.empty()))
                .isEqualTo(new Agreeing.Kept());
    }

    private Listed named(Actor officer, MeetingId meeting, String familyName) {
        return participants.listed(officer, meeting).stream()
                .filter(line -> line.person().familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    /** The export of the list, as rows that a test may change. */
    private List<List<String>> exported(Actor officer, MeetingId meeting) {
        var rows = new ArrayList<List<String>>();
        rosters.export(officer, meeting, "participants")
                .forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private byte[] asFile(SheetFormat format, List<List<String>> rows) {
        return Spreadsheets.write(format, new Sheet("L", "", rosters.heading(), rows));
    }

    private static int column(Column column) {
        return Canon.COLUMNS.indexOf(column);
    }

    @Test
    void a_look_tells_every_line_and_changes_nothing() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = bring(officer, meeting, file(five));
        var draft = see(officer, id);
        assertThat(draft.understood())
                .containsExactlyInAnyOrder(
                        "Nom", "Prénom", "Qualité", "Organisme", "Courriel", "Téléphone");
        assertThat(draft.ignored()).containsExactly("Régime");
        assertThat(lines(officer, id, Verdict.ADD)).extracting(DraftLine::number).containsExactly(2, 3);
        assertThat(lines(officer, id, Verdict.SAME)).extracting(DraftLine::number).containsExactly(6);
        assertThat(lines(officer, id, Verdict.REFUSED))
                .extracting(DraftLine::number, line -> line.reason().orElseThrow())
                .containsExactly(
                        tuple(4, Enrolment.Reason.NAME_MISSING),
                        tuple(5, Enrolment.Reason.QUALITY_UNKNOWN));
        assertThat(participants.of(officer, meeting)).isEmpty();
        assertThat(lists.refused(officer, meeting)).isEmpty();
        assertThat(journal.count("roster.list-written", "draft", id.value())).isZero();
    }

    @Test
    void the_yes_adds_people_keeps_refused_lines_and_writes_one_journal_line() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = bring(officer, meeting, file(five));
        Together.<Agreeing>all(
                List.of(() -> rosters.agree(officer, id), () -> rosters.agree(officer, id)));
        assertThat(agree(officer, id)).isEqualTo(new Draft.Done(2, 0, 0, 1, 2, 0));
        assertThat(participants.countsByQuality(meeting))
                .containsEntry("resident", 1)
                .containsEntry("conseiller-citoyen", 1);
        assertThat(lists.refused(officer, meeting)).hasSize(2);
        assertThat(journal.count("roster.list-written", "draft", id.value())).isOne();
        var again = bring(officer, meeting, file(five));
        assertThat(agree(officer, again)).isEqualTo(new Draft.Done(0, 0, 0, 3, 2, 0));
        assertThat(participants.of(officer, meeting)).hasSize(2);
        assertThat(lists.refused(officer, meeting)).hasSize(2);
    }

    @Test
    void two_files_at_the_same_moment_add_each_person_once() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var one = bring(officer, meeting, file(five));
        var other = bring(officer, meeting, file(five));
        Together.<Agreeing>all(
                List.of(() -> rosters.agree(officer, one), () -> rosters.agree(officer, other)));
        assertThat(participants.of(officer, meeting)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_export_that_nobody_changed_comes_back_and_changes_nothing(SheetFormat format) {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        agree(officer, bring(officer, meeting, file(five)));
        var rows = exported(officer, meeting);
        assertThat(rows).extracting(List::getLast).allMatch(mark -> mark.matches("R[0-9A-Z]{8}-1"));
        var id = bring(officer, meeting, asFile(format, rows));
        assertThat(see(officer, id).lines()).isEqualTo(Map.of(Verdict.SAME, 2));
        assertThat(exported(officer, meeting))
                .extracting(row -> row.getLast().replace("-2", "-1"))
                .isEqualTo(rows.stream().map(List::getLast).toList());
    }

    @Test
    void a_corrected_export_tells_each_cell_and_who_is_gone_and_does_what_was_chosen() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        agree(officer, bring(officer, meeting, file(five)));
        var josette = named(officer, meeting, "Pieri");
        var rows = exported(officer, meeting);
        rows.removeIf(row -> row.contains("Belhadj"));
        rows.getFirst().set(column(Column.FAMILY_NAME), "Piéri");
        rows.getFirst().set(column(Column.PHONE), "06.39.98.00.42");
        rows.getFirst().set(column(Column.ORGANISATION), "Centre social");
        var id = bring(officer, meeting, asFile(SheetFormat.ODS, rows));
        var changed = lines(officer, id, Verdict.CHANGED).getFirst();
        assertThat(changed.differences())
                .containsExactly(
                        new Difference(Column.FAMILY_NAME, "Pieri", "Piéri", false),
                        new Difference(Column.ORGANISATION, "", "Centre social", false),
                        new Difference(Column.PHONE, "+33639980041", "06.39.98.00.42", false));
        var gone = lines(officer, id, Verdict.GONE).getFirst();
        assertThat(gone.person().person().familyName()).isEqualTo("Belhadj");
        choose(officer, id, gone, Choice.REMOVE);
        assertThat(agree(officer, id)).isEqualTo(new Draft.Done(0, 1, 1, 0, 0, 0));
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
        agree(officer, bring(officer, meeting, file(five)));
        var rows = exported(officer, meeting);
        day.enrolled(officer, meeting, "Arrivée-depuis");
        var id = bring(officer, meeting, asFile(SheetFormat.CSV, rows.subList(0, 1)));
        assertThat(lines(officer, id, Verdict.GONE))
                .as("whoever came after the export is not gone from it")
                .hasSize(1);
        assertThat(agree(officer, id)).isEqualTo(new Draft.Done(0, 0, 0, 1, 0, 0));
        assertThat(participants.of(officer, meeting)).hasSize(3);
    }

    @Test
    void a_cell_changed_here_and_in_the_file_shows_both_values_and_waits_for_a_choice() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        agree(officer, bring(officer, meeting, file(five)));
        var first = exported(officer, meeting);
        var mine = exported(officer, meeting);
        first.getLast().set(column(Column.PHONE), "0639980051");
        first.getLast().set(column(Column.ADDRESS), "1 rue du Port");
        agree(officer, bring(officer, meeting, asFile(SheetFormat.XLSX, first)));
        mine.getLast().set(column(Column.PHONE), "0639980052");
        mine.getLast().set(column(Column.RELAY), "Centre social");
        for (var choice : List.of(Choice.HERE, Choice.FILE)) {
            var id = bring(officer, meeting, asFile(SheetFormat.XLSX, mine));
            var line = lines(officer, id, Verdict.CONTRADICTED).getFirst();
            assertThat(line.differences())
                    .contains(
                            new Difference(
                                    Column.PHONE, "+33639980051", "0639980052", true));
            choose(officer, id, line, choice);
            agree(officer, id);
            var person = named(officer, meeting, "Pieri").person();
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
        agree(officer, bring(officer, meeting, file(five)));
        var alike =
                List.of(
                        List.of("Josette", "Piéri", "résidente", "", "", "", ""),
                        List.of("Pièri", "josette", "résidente", "", "j@p.example", "", ""),
                        List.of("Mattei", "Luc", "résident", "", "", "0639980041", ""),
                        List.of("Nouvelle", "Ange", "résidente", "", "", "", ""),
                        List.of("Ange", "Nouvelle", "résidente", "", "", "", ""));
        var id = bring(officer, meeting, file(alike));
        assertThat(lines(officer, id, Verdict.ALIKE))
                .extracting(line -> line.likeness().orElseThrow())
                .containsExactly(
                        Roll.Likeness.SWAPPED,
                        Roll.Likeness.NAME,
                        Roll.Likeness.MOBILE,
                        Roll.Likeness.SWAPPED);
        choose(officer, id, lines(officer, id, Verdict.ALIKE).get(1), Choice.SAME);
        choose(officer, id, lines(officer, id, Verdict.ALIKE).get(2), Choice.OTHER);
        assertThat(agree(officer, id)).isEqualTo(new Draft.Done(2, 1, 0, 0, 2, 0));
        var josette = named(officer, meeting, "Pieri").person();
        assertThat(josette.email()).isEqualTo("j@p.example");
        assertThat(josette.mobile()).isEqualTo("+33639980041");
        assertThat(named(officer, meeting, "Mattei").person().mobile()).isEqualTo("+33639980041");
        assertThat(lists.refused(officer, meeting))
                .filteredOn(line -> line.reason() == Enrolment.Reason.ALIKE)
                .hasSize(2);
        assertThat(participants.of(officer, meeting)).hasSize(4);
    }

    @Test
    void what_changed_between_the_look_and_the_yes_is_not_written_over() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        agree(officer, bring(officer, meeting, file(five)));
        var rows = exported(officer, meeting);
        rows.getLast().set(column(Column.PHONE), "0639980061");
        var looked = bring(officer, meeting, asFile(SheetFormat.CSV, rows));
        rows.getLast().set(column(Column.PHONE), "0639980062");
        agree(officer, bring(officer, meeting, asFile(SheetFormat.CSV, rows)));
        assertThat(agree(officer, looked)).isEqualTo(new Draft.Done(0, 0, 0, 1, 0, 1));
        assertThat(named(officer, meeting, "Pieri").person().mobile()).isEqualTo("+33639980062");
    }

    @Test
    void nobody_changes_by_a_list_the_address_of_who_signs_in_with_it() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var address = "agente-" + meeting.value() + "@etat.example";
        var agent = folk.somebody(address);
        folk.appoint(agent, Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var person = people.person(agent).orElseThrow();
        participants.register(
                officer,
                meeting,
                new NewParticipant(
                        new NewPerson("", person.givenName(), person.familyName(), address, "", "", ""),
                        "résidente",
                        ""));
        var rows = exported(officer, meeting);
        rows.getFirst().set(column(Column.EMAIL), "voleur@a.example");
        var id = bring(officer, meeting, asFile(SheetFormat.CSV, rows));
        assertThat(agree(officer, id).refused()).isOne();
        assertThat(people.person(agent).orElseThrow()).isEqualTo(person);
        assertThat(lists.refused(officer, meeting).getFirst().reason())
                .isEqualTo(Enrolment.Reason.HOLDS_ROLE);
    }

    @Test
    void a_mark_of_another_meeting_stands_for_nobody_here() {
        var officer = day.officer();
        var there = day.prepared(officer);
        agree(officer, bring(officer, there, file(five)));
        var here = day.prepared(officer);
        var id = bring(officer, here, asFile(SheetFormat.CSV, exported(officer, there)));
        assertThat(see(officer, id).lines()).isEqualTo(Map.of(Verdict.ADD, 2));
    }

    @Test
    void a_corrected_line_of_our_file_of_refused_lines_is_gone_with_it() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        agree(officer, bring(officer, meeting, file(five)));
        var martian = lists.refused(officer, meeting).getLast();
        var corrected =
                "Nom;Prénom;Qualité;Raison du refus;Repère\nQuilici;Toussaint;bailleur;;"
                        + martian.id().value();
        var id = bring(officer, meeting, corrected.getBytes(StandardCharsets.UTF_8));
        assertThat(agree(officer, id).added()).isOne();
        assertThat(lists.refused(officer, meeting)).hasSize(1).doesNotContain(martian);
    }

    @Test
    void a_line_with_too_many_cells_is_kept_apart() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var text = "Nom;Qualité\nPieri;élu;de trop\nCasta;élu\n";
        var id = bring(officer, meeting, text.getBytes(StandardCharsets.UTF_8));
        assertThat(agree(officer, id)).isEqualTo(new Draft.Done(1, 0, 0, 0, 1, 0));
        assertThat(lists.refused(officer, meeting).getFirst().reason())
                .isEqualTo(Enrolment.Reason.CELLS);
    }

    @Test
    void only_the_officer_of_the_departement_sees_or_moves_a_file() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = bring(officer, meeting, file(five));
        for (var other : List.of(day.officerElsewhere(), Actor.ANYONE)) {
            assertThat(rosters.bring(other, meeting, "participants", file(five)))
                    .isEqualTo(new Bringing.Unknown());
            assertThat(rosters.see(other, id)).isEmpty();
            assertThat(lines(other, id, Verdict.ADD)).isEmpty();
            assertThat(rosters.agree(other, id)).isEqualTo(new Agreeing.Unknown());
            assertThat(rosters.choose(other, id, Map.of(), Optional.of(Choice.OTHER)))
                    .isEqualTo(new Agreeing.Unknown());
            assertThat(rosters.export(other, meeting, "participants")).isEmpty();
        }
        var facilitator = day.facilitator(meeting);
        assertThat(rosters.bring(facilitator, meeting, "participants", file(five)))
                .isEqualTo(new Bringing.NotAllowed());
        assertThat(rosters.see(facilitator, id)).isEmpty();
        assertThat(rosters.agree(facilitator, id)).isEqualTo(new Agreeing.Unknown());
        assertThat(rosters.export(facilitator, meeting, "participants")).isEmpty();
        assertThat(rosters.bring(officer, meeting, "autre", file(five)))
                .isEqualTo(new Bringing.Unknown());
    }

    @Test
    void a_file_that_is_no_list_and_a_closed_meeting_change_nothing() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        assertThat(rosters.bring(officer, meeting, "participants", new byte[0]))
                .isEqualTo(new Bringing.Unusable("source.sheet-empty", List.of()));
        var id = bring(officer, meeting, file(five));
        meetings.close(officer, meeting);
        assertThat(rosters.bring(officer, meeting, "participants", file(five)))
                .isInstanceOf(Bringing.MeetingClosed.class);
        assertThat(rosters.agree(officer, id)).isInstanceOf(Agreeing.MeetingClosed.class);
        assertThat(see(officer, id).state()).isEqualTo(Draft.State.READY);
        assertThat(participants.of(officer, meeting)).isEmpty();
    }
}
