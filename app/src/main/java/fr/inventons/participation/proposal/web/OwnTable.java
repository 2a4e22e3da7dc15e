package fr.inventons.participation.proposal.web;

import java.util.List;

/**
 * What a table's people see of their own table.
 *
 * @param writes this reader writes for it, so the page also leads to the room and the sheets
 */
public record OwnTable(
        String id,
        String title,
        String place,
        boolean writes,
        List<String> asked,
        List<Card> cards) {}
