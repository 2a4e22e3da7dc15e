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
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class RostersTest {
    @Autowired Rosters rosters;
    @Autowired ListDesk desk;
    @Autowired Participants participants;
    @Autowired ParticipantLists lists;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired Day day;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    @Test
    void a_look_tells_every_line_and_changes_nothing() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        var draft = desk.see(officer, id);
        assertThat(draft.understood())
                .containsExactlyInAnyOrder(
                        "Nom", "Prénom", "Qualité", "Organisme", "Courriel", "Téléphone");
        assertThat(draft.ignored()).containsExactly("Régime");
        assertThat(desk.lines(officer, id, Verdict.ADD))
                .extracting(DraftLine::number)
                .containsExactly(2, 3);
        assertThat(desk.lines(officer, id, Verdict.SAME))
                .extracting(DraftLine::number)
                .containsExactly(6);
        assertThat(desk.lines(officer, id, Verdict.REFUSED))
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
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        Together.<Agreeing>all(
                List.of(() -> rosters.agree(officer, id), () -> rosters.agree(officer, id)));
        assertThat(desk.agree(officer, id)).isEqualTo(new Draft.Done(2, 0, 0, 1, 2, 0));
        assertThat(participants.countsByQuality(meeting))
                .containsEntry("resident", 1)
                .containsEntry("conseiller-citoyen", 1);
        assertThat(lists.refused(officer, meeting)).hasSize(2);
        assertThat(journal.count("roster.list-written", "draft", id.value())).isOne();
        var again = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        assertThat(desk.agree(officer, again)).isEqualTo(new Draft.Done(0, 0, 0, 3, 2, 0));
        assertThat(participants.of(officer, meeting)).hasSize(2);
        assertThat(lists.refused(officer, meeting)).hasSize(2);
    }

    @Test
    void two_files_at_the_same_moment_add_each_person_once() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var one = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        var other = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        Together.<Agreeing>all(
                List.of(() -> rosters.agree(officer, one), () -> rosters.agree(officer, other)));
        assertThat(participants.of(officer, meeting)).hasSize(2);
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
                        new NewPerson(
                                "", person.givenName(), person.familyName(), address, "", "", ""),
                        "résidente",
                        ""));
        var rows = desk.exported(officer, meeting);
        rows.getFirst().set(ListDesk.column(Column.EMAIL), "voleur@a.example");
        var id = desk.bring(officer, meeting, desk.asFile(SheetFormat.CSV, rows));
        assertThat(desk.agree(officer, id).refused()).isOne();
        assertThat(people.person(agent).orElseThrow()).isEqualTo(person);
        assertThat(lists.refused(officer, meeting).getFirst().reason())
                .isEqualTo(Enrolment.Reason.HOLDS_ROLE);
    }

    @Test
    void a_corrected_line_of_our_file_of_refused_lines_is_gone_with_it() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        desk.agree(officer, desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE)));
        var martian = lists.refused(officer, meeting).getLast();
        var corrected =
                "Nom;Prénom;Qualité;Raison du refus;Repère\nQuilici;Toussaint;bailleur;;"
                        + martian.id().value();
        var id = desk.bring(officer, meeting, corrected.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.agree(officer, id).added()).isOne();
        assertThat(lists.refused(officer, meeting)).hasSize(1).doesNotContain(martian);
    }

    @Test
    void a_line_with_too_many_cells_is_kept_apart() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var text = "Nom;Qualité\nPieri;élu;de trop\nCasta;élu\n";
        var id = desk.bring(officer, meeting, text.getBytes(StandardCharsets.UTF_8));
        assertThat(desk.agree(officer, id)).isEqualTo(new Draft.Done(1, 0, 0, 0, 1, 0));
        assertThat(lists.refused(officer, meeting).getFirst().reason())
                .isEqualTo(Enrolment.Reason.CELLS);
    }

    @Test
    void only_the_officer_of_the_departement_sees_or_moves_a_file() {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        for (var other : List.of(day.officerElsewhere(), Actor.ANYONE)) {
            assertThat(rosters.bring(other, meeting, "participants", ListDesk.file(ListDesk.FIVE)))
                    .isEqualTo(new Bringing.Unknown());
            assertThat(rosters.see(other, id)).isEmpty();
            assertThat(desk.lines(other, id, Verdict.ADD)).isEmpty();
            assertThat(rosters.agree(other, id)).isEqualTo(new Agreeing.Unknown());
            assertThat(rosters.choose(other, id, Map.of(), Optional.of(Choice.OTHER)))
                    .isEqualTo(new Agreeing.Unknown());
            assertThat(rosters.export(other, meeting, "participants")).isEmpty();
        }
        var facilitator = day.facilitator(meeting);
        assertThat(
                        rosters.bring(
                                facilitator, meeting, "participants", ListDesk.file(ListDesk.FIVE)))
                .isEqualTo(new Bringing.NotAllowed());
        assertThat(rosters.see(facilitator, id)).isEmpty();
        assertThat(rosters.agree(facilitator, id)).isEqualTo(new Agreeing.Unknown());
        assertThat(rosters.export(facilitator, meeting, "participants")).isEmpty();
        assertThat(rosters.bring(officer, meeting, "autre", ListDesk.file(ListDesk.FIVE)))
                .isEqualTo(new Bringing.Unknown());
    }

    @Test
    void a_file_that_is_no_list_and_a_closed_meeting_change_nothing() {
        var officer = day.officer();
        var meeting = day.begun(officer);
        assertThat(rosters.bring(officer, meeting, "participants", new byte[0]))
                .isEqualTo(new Bringing.Unusable("source.sheet-empty", List.of()));
        var id = desk.bring(officer, meeting, ListDesk.file(ListDesk.FIVE));
        meetings.close(officer, meeting);
        assertThat(rosters.bring(officer, meeting, "participants", ListDesk.file(ListDesk.FIVE)))
                .isInstanceOf(Bringing.MeetingClosed.class);
        assertThat(rosters.agree(officer, id)).isInstanceOf(Agreeing.MeetingClosed.class);
        assertThat(desk.see(officer, id).state()).isEqualTo(Draft.State.READY);
        assertThat(participants.of(officer, meeting)).isEmpty();
    }
}
