package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file in front of one member, or of the secretary.
 *
 * @param said what the reader said of links, or what was found; empty when nothing was
 * @param mayMark the grid is open
 * @param markedWords « Vous avez remis vos notes le … », or why there is no grid
 * @param table the marks of everybody, once they may be seen
 * @param hidden why they may not, or empty
 * @param papers members whose grid the secretary may key
 */
public record JuryFileView(
        String committee,
        String committeeTitle,
        String candidacy,
        String number,
        String title,
        String about,
        boolean secretary,
        boolean readable,
        Optional<Status> stand,
        String said,
        String recusalRule,
        List<Option> links,
        String linkChosen,
        String linkWords,
        boolean mayDeclare,
        StoryView story,
        boolean mayMark,
        String markedWords,
        GridView grid,
        Optional<MarksTable> table,
        String hidden,
        Optional<Status> avis,
        String reasons,
        boolean mayAdvise,
        List<Option> kinds,
        String kindTyped,
        String reasonsTyped,
        List<Option> papers,
        List<String> linkNotes,
        boolean closed,
        String refused,
        String refusal) {

    /** What the bearers submitted. */
    public record StoryView(
            List<Told> facts, List<Told> told, List<Told> answers, List<String> attachments) {}

    /** A title and its lines. */
    public record Told(String title, String hint, List<String> lines) {}

    /** The grid to fill in; {@code error} is about the criterion {@code wrong}. */
    public record GridView(
            List<CriterionLine> criteria,
            String overall,
            int revision,
            String wrong,
            String error) {
        public String errorOf(String criterion) {
            return wrong.equals(criterion) ? error : "";
        }
    }

    public record CriterionLine(
            String id, String label, int weight, List<Option> marks, String mark, String comment) {}

    /** Marks side by side: a column for each member whose marks count. */
    public record MarksTable(
            List<String> members,
            List<Row> rows,
            List<String> totals,
            String mean,
            List<Comment> comments,
            List<String> setAside) {
        /** Titles of the table. */
        public List<String> columns() {
            return Stream.concat(Stream.of("Critère"), members.stream()).toList();
        }
    }

    public record Row(String criterion, int weight, List<String> marks) {}

    public record Comment(String member, String criterion, String text) {}

    public String error(String form) {
        return refused.equals(form) ? refusal : "";
    }
}
