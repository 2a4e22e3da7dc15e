package fr.inventons.participation.planning.web;

import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * Many meetings opened at once.
 *
 * @param sheet the file looked at; empty on the first page
 * @param summary what it would do, or did
 * @param error why the file cannot be read
 * @param opens true when a yes would open something
 * @param lines of the file, refused ones first
 * @param there the meetings of the edition
 */
public record OpeningsView(
        String sheet,
        String summary,
        String error,
        boolean opens,
        boolean done,
        List<Line> lines,
        List<There> there) {
    /** A line of the file. */
    public record Line(int number, String title, String where, Status status, String text) {}

    /** A meeting of the edition. */
    public record There(String title, String department, String when, Status status, String text) {}
}
