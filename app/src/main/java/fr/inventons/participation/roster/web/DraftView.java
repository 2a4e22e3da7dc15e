package fr.inventons.participation.roster.web;

import fr.inventons.platform.web.Option;
import java.util.List;

/**
 * What a file would do to a list.
 *
 * @param list the title of the list, {@code listPath} its page
 * @param id the address of this page
 * @param understood names of the columns understood, {@code ignored} of the others
 * @param acts true when a yes would write something
 * @param rest what may be answered for all lines of {@code alike} without an answer
 * @param next the address of the lines that follow; empty when all are shown
 */
public record DraftView(
        String meetingTitle,
        String meetingPath,
        String list,
        String listPath,
        String id,
        String notice,
        String summary,
        String understood,
        String ignored,
        boolean acts,
        Part contradicted,
        Part alike,
        Part changed,
        Part gone,
        Part refused,
        Part toAdd,
        int same,
        List<Option> rest,
        int next) {
    /**
     * Lines of one kind.
     *
     * @param count how many there are, shown or not
     */
    public record Part(int count, List<Line> lines) {
        /** « 40 autres » when not all are shown. */
        public int others() {
            return count - lines.size();
        }
    }

    /**
     * A line.
     *
     * @param number as the spreadsheet counts it; empty for who is not in the file
     * @param about what tells her from others: qualité, organisme
     * @param facts what differs, or whom she looks like, sentence by sentence
     * @param choice what was answered
     * @param options what may be answered; none when nothing is asked
     */
    public record Line(
            int place,
            String number,
            String name,
            String about,
            List<String> facts,
            String choice,
            List<Option> options) {}
}
