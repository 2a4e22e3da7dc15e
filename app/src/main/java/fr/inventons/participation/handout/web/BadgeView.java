package fr.inventons.participation.handout.web;

import java.util.List;

/**
 * A badge.
 *
 * @param size how large the name may stand: empty, {@code moyen} or {@code long}
 * @param comesAs the kind of actor, and for whom she comes
 * @param places « Cadre de vie, table 4 », round by round
 */
public record BadgeView(String name, String size, String comesAs, List<Where> places) {
    /**
     * Where to go.
     *
     * @param when « 1re session », empty when there is one round only
     */
    public record Where(String when, String workshop, String table) {}
}
