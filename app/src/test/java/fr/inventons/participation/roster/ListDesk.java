package fr.inventons.participation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Column;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.Spreadsheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files of lists as an officer handles them, for tests. */
@Component
class ListDesk {
    static final List<String> HEADING =
            List.of("Nom", "Prénom", "Qualité", "Structure", "Mél", "Tél", "Régime");

    /** Two people, two lines that cannot be taken, and one of the two people again. */
    static final List<List<String>> FIVE =
            List.of(
                    List.of("Pieri", "Josette", "Résidents", "", "", "06 39 98 00 41", ""),
                    List.of(
                            "Belhadj",
                            "Karim",
                            "conseillère citoyenne",
                            "Conseil",
                            "k@a.example",
                            "",
                            "halal"),
                    List.of("", "", "élu", "", "", "", ""),
                    List.of("Quilici", "Toussaint", "martien", "", "", "", ""),
                    List.of("PIERI", "JOSETTE", "résidente", "", "", "", ""));

    private final Rosters rosters;
    private final Participants participants;

    ListDesk(Rosters rosters, Participants participants) {
        this.rosters = rosters;
        this.participants = participants;
    }

    static byte[] file(List<List<String>> rows) {
        return Spreadsheets.write(SheetFormat.XLSX, new Sheet("L", "", HEADING, rows));
    }

    DraftId bring(Actor officer, MeetingId meeting, byte[] file) {
        var brought = rosters.bring(officer, meeting, "participants", file);
        assertThat(brought).isInstanceOf(Bringing.Brought.class);
        var id = ((Bringing.Brought) brought).id();
        assertThat(await(officer, id).state()).isEqualTo(Draft.State.READY);
        return id;
    }

    /** Waits, as the page that comes back by itself does, until the work ends. */
    Draft await(Actor officer, DraftId id) {
        for (int turn = 0; turn < 3_000; turn++) {
            var draft = see(officer, id);
            if (!draft.busy()) {
                return draft;
            }
            pause();
        }
        throw new AssertionError("the work does not end: " + see(officer, id));
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A list of that many different people, with what a real one holds. */
    static List<List<String>> people(int count) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    List.of(
                            "Essai-" + i,
                            "Prénom" + i % 97,
                            i % 3 == 0 ? "élu" : "résidente",
                            i % 5 == 0 ? "Association " + i % 40 : "",
                            i % 2 == 0 ? "p" + i + "@liste.example" : "",
                            "06" + String.valueOf(100_000_000 + i).substring(1),
                            ""));
        }
        return rows;
    }

    Draft see(Actor officer, DraftId id) {
        return rosters.see(officer, id).orElseThrow();
    }

    Draft.Done agree(Actor officer, DraftId id) {
        assertThat(rosters.agree(officer, id)).isEqualTo(new Agreeing.Agreed());
        assertThat(await(officer, id).state()).isEqualTo(Draft.State.DONE);
        return see(officer, id).done();
    }

    List<DraftLine> lines(Actor officer, DraftId id, Verdict verdict) {
        return rosters.lines(officer, id, verdict, 0, 100);
    }

    void choose(Actor officer, DraftId id, DraftLine line, Choice choice) {
        assertThat(
                        rosters.choose(
                                officer,
                                id,
                                Map.of(line.place(), Optional.of(choice)),
                                Optional.empty()))
                .isEqualTo(new Agreeing.Kept());
    }

    Listed named(Actor officer, MeetingId meeting, String familyName) {
        return participants.listed(officer, meeting).stream()
                .filter(line -> line.person().familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    /** The export of the list, as rows that a test may change. */
    List<List<String>> exported(Actor officer, MeetingId meeting) {
        var rows = new ArrayList<List<String>>();
        rosters.export(officer, meeting, "participants")
                .forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    byte[] asFile(SheetFormat format, List<List<String>> rows) {
        return Spreadsheets.write(format, new Sheet("L", "", rosters.heading(), rows));
    }

    static int column(Column column) {
        return Canon.COLUMNS.indexOf(column);
    }
}
