package fr.inventons.recognition.candidacy.web;

import fr.inventons.platform.web.Dots;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import gg.jte.Content;
import java.util.List;
import java.util.Set;

/**
 * The page of a file.
 *
 * @param kept « Gardé. », after a writing; empty otherwise
 * @param error what the last act was refused for, or empty; {@code errorField} names its form
 * @param reads what the bearers wrote is open to this reader
 * @param moves the other times of the track that are open, for a draft
 * @param ruling the reasons of a file that is not admissible, or empty
 */
public record CandidacyView(
        String path,
        String title,
        String number,
        Status status,
        String summary,
        String next,
        String kept,
        String errorField,
        String error,
        String actionPath,
        boolean reads,
        Told told,
        Writing writing,
        List<RuleRow> rules,
        Progress progress,
        List<EnclosureRow> enclosures,
        List<AdviceCard> advices,
        Acts acts,
        List<Option> moves,
        String ruling,
        List<Content> pieces) {

    /** What the story of the action says, as it is now. */
    public record Told(String summary, String bearer, String places, String days) {}

    /**
     * The form.
     *
     * @param open true when this reader writes in it
     * @param hosted true when a host and an adult in charge are asked
     */
    public record Writing(
            boolean open,
            int revision,
            List<CriterionField> fields,
            List<Option> commitments,
            Set<String> ticked,
            boolean hosted,
            String host,
            String responsible) {}

    /**
     * The answer to a criterion.
     *
     * @param theirs what somebody else wrote meanwhile, or empty
     */
    public record CriterionField(
            String name, String label, String question, String text, String error, String theirs) {}

    /**
     * A rule with its state in words.
     *
     * @param overruled the written reason, or empty
     * @param shown false for a rule that is met, which one line tells
     */
    public record RuleRow(
            String id,
            String title,
            Status status,
            String reason,
            String overruled,
            boolean mayBeOverruled,
            boolean shown) {}

    /** « 5 sur 12 » in words; {@code done} names what is met and not shown, or is empty. */
    public record Progress(String words, boolean complete, String done) {}

    /** A joined file; {@code removal} is the address of the act, or empty. */
    public record EnclosureRow(String name, String size, String href, String removal) {}

    /** An opinion or an avis. */
    public record AdviceCard(
            String title,
            String met,
            Status status,
            String text,
            List<Dots> votes,
            List<String> divergent,
            String note) {}

    /** What this reader may do on the page. */
    public record Acts(
            boolean submit,
            boolean withdraw,
            boolean examine,
            boolean giveOpinion,
            boolean giveAvis,
            boolean acknowledged,
            boolean attach,
            String attachments) {}

    /** The error of one form, or empty. */
    public String errorOf(String form) {
        return errorField.equals(form) ? error : "";
    }
}
