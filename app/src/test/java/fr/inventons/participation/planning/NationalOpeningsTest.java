package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingChange;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.SheetLine.Column;
import fr.inventons.participation.planning.SheetLine.Why;
import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.Spreadsheets;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class NationalOpeningsTest {
    @Autowired NationalOpenings openings;
    @Autowired Meetings meetings;
    @Autowired Plans plans;
    @Autowired Day day;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private static byte[] file(SheetFormat format, List<String> heading, List<List<String>> rows) {
        return Spreadsheets.write(format, new Sheet("Rencontres", "Essai", heading, rows));
    }

    private byte[] file(SheetFormat format) {
        return file(
                format,
                SheetColumns.HEADING,
                List.of(
                        List.of(
                                mark + "-1",
                                "2A",
                                "",
                                "Titre un",
                                "2018-05-12",
                                "9 h 30",
                                "Salle A"),
                        List.of(
                                mark + "-2",
                                "Hérault",
                                "",
                                "Titre deux",
                                "12/05/2018",
                                "10:00",
                                "Salle B"),
                        List.of("", "2A", "", "Titre " + mark, "13/05/2018", "14h", "Salle C"),
                        List.of(
                                mark + "-1",
                                "2a",
                                "",
                                "Encore un",
                                "2018-05-12",
                                "9 h 30",
                                "Salle A"),
                        List.of("", "999", "", "X", "2018-05-12", "9 h 30", "Salle A"),
                        List.of("", "2A", "", "X", "bientôt", "9 h 30", "Salle A"),
                        List.of("", "2A", "", "X", "2018-05-12", "tôt", "Salle A"),
                        List.of("", "2A", "Nulle part", "X", "2018-05-12", "9 h", "Salle A"),
                        List.of("", "2A", "", "", "2018-05-12", "9 h", "Salle A"),
                        List.of("", "2A", "", "X", "2018-05-12", "9 h", ""),
                        List.of("", "2A", "", "X", "2019-05-12", "9 h", "Salle A"),
                        List.of("", "2A", "", "x".repeat(121), "2018-05-12", "9 h", "Salle A")));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_file_is_looked_at_line_by_line_then_opened_once(SheetFormat format) {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var look = openings.bring(desk, file(format));
        assertThat(look).isInstanceOf(SheetLook.Ready.class);
        var ready = (SheetLook.Ready) look;
        assertThat(ready.lines()).hasSize(12);
        assertThat(ready.lines().subList(0, 3))
                .allMatch(line -> line.end() instanceof SheetLine.Opens);
        assertThat(ready.lines().subList(3, 12))
                .extracting(line -> ((SheetLine.Refused) line.end()).why())
                .containsExactly(
                        Why.TWICE,
                        Why.DEPARTMENT_UNKNOWN,
                        Why.DAY_UNREADABLE,
                        Why.HOUR_UNREADABLE,
                        Why.NEIGHBOURHOOD_UNKNOWN,
                        Why.TITLE_MISSING,
                        Why.PLACE_MISSING,
                        Why.DAY_OUTSIDE,
                        Why.TITLE_TOO_LONG);
        var first = ((SheetLine.Opens) ready.lines().getFirst().end()).id();
        assertThat(meetings.meeting(first)).isEmpty();

        var done = new SheetLook.Done(ready.id(), 3, 0, 9);
        assertThat(openings.confirm(desk, ready.id())).isEqualTo(done);
        var meeting = meetings.meeting(first).orElseThrow();
        assertThat(meeting.title()).isEqualTo("Titre un");
        assertThat(meeting.startsAt()).isEqualTo(LocalTime.of(9, 30));
        assertThat(meeting.department()).isEqualTo(new DepartmentCode("2A"));
        assertThat(meeting.state()).isEqualTo(Meeting.State.PREPARED);
        assertThat(plans.plan(first).programme()).hasSize(6);
        assertThat(journal.count("meeting.opened", "meeting", first.value())).isOne();
        assertThat(journal.count("planning.meetings-opened", "sheet", ready.id().value())).isOne();
        assertThat(openings.confirm(desk, ready.id())).isEqualTo(done);
        assertThat(openings.see(desk, ready.id())).isEqualTo(done);
        assertThat(journal.count("meeting.opened", "meeting", first.value())).isOne();
    }

    @Test
    void a_second_time_changes_nothing_and_says_what_went_another_way_since() {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var first = (SheetLook.Ready) openings.bring(desk, file(SheetFormat.XLSX));
        openings.confirm(desk, first.id());
        var id = ((SheetLine.Opens) first.lines().getFirst().end()).id();
        meetings.move(day.officer(), id, LocalDate.of(2018, 5, 26), LocalTime.of(9, 30), "Salle Z");
        var again = (SheetLook.Ready) openings.bring(desk, file(SheetFormat.CSV));
        assertThat(again.lines().getFirst().end())
                .isEqualTo(new SheetLine.AlreadyThere(id, List.of(Column.DAY, Column.PLACE)));
        assertThat(openings.confirm(desk, again.id()))
                .isEqualTo(new SheetLook.Done(again.id(), 0, 3, 9));
        assertThat(meetings.meeting(id).orElseThrow().day()).isEqualTo(LocalDate.of(2018, 5, 26));
        assertThat(meetings.changes(id)).extracting(MeetingChange::number).containsExactly(1);
    }

    @Test
    void two_yes_at_once_open_each_meeting_once() throws Exception {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var ready = (SheetLook.Ready) openings.bring(desk, file(SheetFormat.CSV));
        var outcomes =
                Together.all(Collections.nCopies(6, () -> openings.confirm(desk, ready.id())));
        assertThat(outcomes).containsOnly(new SheetLook.Done(ready.id(), 3, 0, 9));
        assertThat(journal.count("planning.meetings-opened", "sheet", ready.id().value())).isOne();
    }

    @Test
    void what_is_no_such_file_is_said_and_kept_nowhere() {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var other = file(SheetFormat.XLSX, List.of("Nom", "Prénom"), List.of(List.of("A", "B")));
        assertThat(openings.bring(desk, other)).isInstanceOf(SheetLook.Unusable.class);
        assertThat(openings.bring(desk, new byte[0])).isInstanceOf(SheetLook.Unusable.class);
        assertThat(openings.see(desk, SheetId.random())).isEqualTo(new SheetLook.Unknown());
        assertThat(openings.confirm(desk, SheetId.random())).isEqualTo(new SheetLook.Unknown());
    }

    @Test
    void an_officer_opens_only_her_own_one_by_one() {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        var ready = (SheetLook.Ready) openings.bring(desk, file(SheetFormat.ODS));
        var officer = day.officer();
        assertThat(openings.bring(officer, file(SheetFormat.ODS)))
                .isEqualTo(new SheetLook.NotAllowed());
        assertThat(openings.see(officer, ready.id())).isEqualTo(new SheetLook.NotAllowed());
        assertThat(openings.confirm(officer, ready.id())).isEqualTo(new SheetLook.NotAllowed());
    }
}
