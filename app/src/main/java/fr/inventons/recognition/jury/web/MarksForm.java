package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.recognition.jury.Marks;
import fr.inventons.recognition.jury.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** The grid of a file as it is typed, on screen or from paper. */
record MarksForm(
        Map<String, String> marks, Map<String, String> comments, String overall, int revision) {
    private static final int NO_MARK = -1;

    static MarksForm read(LabelScheme scheme, MultiValueMap<String, String> typed) {
        var marks = new HashMap<String, String>();
        var comments = new HashMap<String, String>();
        for (var criterion : scheme.criteria()) {
            marks.put(criterion.id(), CommitteePages.first(typed, "note-" + criterion.id()));
            comments.put(criterion.id(), CommitteePages.first(typed, "mot-" + criterion.id()));
        }
        return new MarksForm(
                marks,
                comments,
                CommitteePages.first(typed, "ensemble"),
                number(CommitteePages.first(typed, "version")).orElse(0));
    }

    static MarksForm of(Optional<Sheet> sheet) {
        var marks = new HashMap<String, String>();
        sheet.ifPresent(one ->
                one.marks().forEach((criterion, mark) -> marks.put(criterion, mark.toString())));
        return new MarksForm(
                marks,
                sheet.map(Sheet::comments).orElse(Map.of()),
                sheet.map(Sheet::overall).orElse(""),
                sheet.map(Sheet::revision).orElse(0));
    }

    /** A mark that is no number is handed on as one outside the scale: the verb refuses it. */
    Marks read() {
        var read = new HashMap<String, Integer>();
        marks.forEach((criterion, typed) -> {
            if (!typed.isBlank()) {
                read.put(criterion, number(typed.strip()).orElse(NO_MARK));
            }
        });
        return new Marks(read, comments, overall.replace("\r\n", "\n"));
    }

    MarksForm at(int newRevision) {
        return new MarksForm(marks, comments, overall, newRevision);
    }

    String mark(String criterion) {
        return marks.getOrDefault(criterion, "");
    }

    String comment(String criterion) {
        return comments.getOrDefault(criterion, "");
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
