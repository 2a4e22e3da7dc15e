package fr.inventons.participation.handout.web;

import java.util.List;

/**
 * A sign as it is drawn.
 *
 * @param arrow → or ←, empty for none
 * @param towards the arrow in words
 * @param size how large the title may stand: empty, {@code moyen} or {@code long}
 * @param table true when the title is the number of a table
 */
public record SignView(
        String arrow,
        String towards,
        String title,
        String size,
        List<String> texts,
        boolean table) {}
