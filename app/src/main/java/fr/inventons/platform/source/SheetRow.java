package fr.inventons.platform.source;

import java.util.List;

/**
 * A line of a spreadsheet as its reader sees it. Numbers are as they were typed, dates are {@code
 * 2018-04-14}, hours {@code 09:30}, formulas what they last gave.
 *
 * @param number as the spreadsheet counts it, from 1
 */
public record SheetRow(int number, List<String> cells) {
    /** What stands in that place, from 0; empty when the line stops before. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
