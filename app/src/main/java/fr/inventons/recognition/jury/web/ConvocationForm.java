package fr.inventons.recognition.jury.web;

import fr.inventons.recognition.jury.Invitation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** The form that convenes a committee; empty lines are nobody. */
record ConvocationForm(String track, String title, String day, String president, List<Line> lines) {

    record Line(
            String givenName,
            String familyName,
            String email,
            String quality,
            String organisation) {
        static final Line EMPTY = new Line("", "", "", "", "");

        boolean blank() {
            return (givenName + familyName + email + quality + organisation).isBlank();
        }
    }

    static ConvocationForm read(MultiValueMap<String, String> typed, int most) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < most; i++) {
            lines.add(
                    new Line(
                            CommitteePages.first(typed, "prenom-" + i),
                            CommitteePages.first(typed, "nom-" + i),
                            CommitteePages.first(typed, "courriel-" + i),
                            CommitteePages.first(typed, "qualite-" + i),
                            CommitteePages.first(typed, "structure-" + i)));
        }
        return new ConvocationForm(
                CommitteePages.first(typed, "voie"),
                CommitteePages.first(typed, "titre"),
                CommitteePages.first(typed, "jour"),
                CommitteePages.first(typed, "preside"),
                lines);
    }

    /** Indexes of the lines where somebody is written, in order. */
    List<Integer> seated() {
        var seated = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                seated.add(i);
            }
        }
        return seated;
    }

    List<Invitation.Guest> guests() {
        return seated().stream()
                .map(lines::get)
                .map(line ->
                        new Invitation.Guest(
                                line.givenName(),
                                line.familyName(),
                                line.email().strip(),
                                line.quality(),
                                line.organisation()))
                .toList();
    }

    /** Index among the guests of who presides, or -1. */
    int presiding() {
        return seated().stream().map(String::valueOf).toList().indexOf(president);
    }
}
