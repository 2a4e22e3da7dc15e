package fr.inventons.participation.handout.web;

import java.util.List;

/**
 * A sheet to sign.
 *
 * @param blank empty lines for those who come without being expected
 */
public record AttendanceView(String title, String where, List<Line> lines, int blank) {
    /**
     * Somebody who signs.
     *
     * @param hint what stands small in the cell to sign, such as who signs for a child
     */
    public record Line(String name, String comesAs, String table, String hint) {}

    /** True when a column tells the table. */
    public boolean tables() {
        return lines.stream().anyMatch(line -> !line.table().isEmpty());
    }
}
