package fr.inventons.participation.proposal;

import java.util.UUID;

/**
 * What is typed in the room, at any completeness.
 *
 * @param form identity of the form it was typed in: sent twice, it writes once
 * @param onVersion the version it was typed over; 0 means "whatever is there"
 * @param title empty: derived from the rest
 */
public record Draft(
        UUID form, int onVersion, String title, String finding, String problem, String text) {
    private static final int DERIVED = 80;

    public Draft {
        title = tidy(title).replace('\n', ' ');
        finding = tidy(finding);
        problem = tidy(problem);
        text = tidy(text);
    }

    /** A draft typed once, over whatever is there. */
    public Draft(String title, String finding, String problem, String text) {
        this(UUID.randomUUID(), 0, title, finding, problem, text);
    }

    public boolean empty() {
        return title.isEmpty() && finding.isEmpty() && problem.isEmpty() && text.isEmpty();
    }

    /** The title, or the beginning of what is proposed, else of what happens. */
    String titleOrDerived() {
        if (!title.isEmpty()) {
            return title;
        }
        var source = !text.isEmpty() ? text : !finding.isEmpty() ? finding : problem;
        var sentence = source.replace('\n', ' ').split("(?<=[.!?;:])\\s", 2)[0];
        sentence = sentence.replaceAll("[.;:,\\s]+$", "");
        if (sentence.length() <= DERIVED) {
            return sentence;
        }
        var cut = sentence.lastIndexOf(' ', DERIVED - 1);
        return sentence.substring(0, cut > DERIVED / 2 ? cut : DERIVED - 1) + "…";
    }

    boolean sameAs(Proposal proposal) {
        return titleOrDerived().equals(proposal.title())
                && finding.equals(proposal.finding())
                && problem.equals(proposal.problem())
                && text.equals(proposal.text());
    }

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
