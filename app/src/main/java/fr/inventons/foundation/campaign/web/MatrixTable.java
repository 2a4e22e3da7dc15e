package fr.inventons.foundation.campaign.web;

import java.util.List;

/**
 * One subject of the matrix, in the words of the public page.
 *
 * @param about a sentence that says what the subject is
 */
public record MatrixTable(String title, String about, List<Row> rows) {

    /** A stage: who reads all, who reads it without names, who only sees where it is. */
    public record Row(
            String stage,
            List<Seen> all,
            List<Seen> nameless,
            List<Seen> status,
            List<Seen> notYet) {}

    /** A reader, and what is said beside the cell, or empty. */
    public record Seen(String reader, String note) {}
}
