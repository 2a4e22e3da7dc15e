package fr.inventons.platform.paper;

import java.util.List;

/**
 * A document written once, for PDF and for DOCX.
 *
 * @param overline small words over the title, such as the campaign
 * @param summary one or two sentences under the title, or empty
 */
public record Document(Metadata metadata, String overline, String summary, List<Block> blocks) {

    /** A part of a document. Line breaks in a text start a new paragraph. */
    public sealed interface Block {}

    /** A heading of level 2, 3 or 4; the title is level 1. */
    public record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("heading level 2 to 4, not " + level);
            }
        }
    }

    /** Running text. */
    public record Paragraph(String text) implements Block {}

    /** A smaller remark. */
    public record Note(String text) implements Block {}

    /** People's own words; {@code by} says who, in which quality, or is empty. */
    public record Quote(String text, String by) implements Block {}

    /** A list of short points. */
    public record Bullets(List<String> points) implements Block {}

    /** Terms with what they hold. */
    public record Definitions(List<Definition> entries) implements Block {}

    /** A term and its text. */
    public record Definition(String term, String text) {}

    /**
     * A table; the first cell of each row is its header.
     *
     * @param rows as many cells each as there are columns
     */
    public record Table(String caption, List<String> columns, List<List<String>> rows)
            implements Block {
        public Table {
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.size() + " cells for " + columns.size() + " columns in " + caption);
                }
            }
        }
    }

    /** Blocks held together by a thread on their left, under a small title. */
    public record Framed(Voice voice, String title, List<Block> blocks) implements Block {}

    /** What follows starts on a new page. */
    public record NewPage() implements Block {}

    /** Which of the two threads runs beside a block (the look of the house). */
    public enum Voice {
        /** What people said: a solid line. */
        SAID,
        /** What came back: a dashed line. */
        GIVEN,
        /** Neither: a thin line. */
        PLAIN
    }
}
