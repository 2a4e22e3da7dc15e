package fr.inventons.platform.source;

import java.util.Map;

/**
 * A line of a list.
 *
 * @param number as a spreadsheet counts, the heading being line 1; the rank of the element in JSON
 * @param cells by the name of their column, in small letters
 */
public record Line(long number, Map<String, String> cells) {
    /** What stands in that column; a column that the line lacks is empty. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
