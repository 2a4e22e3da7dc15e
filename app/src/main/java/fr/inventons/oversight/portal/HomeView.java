package fr.inventons.oversight.portal;

import java.util.List;

/**
 * The public home.
 *
 * @param latest answered proposals, one not retained among them when there is one
 * @param next meetings to come, the nearest first
 */
public record HomeView(
        Counts counts, List<Followed> latest, List<MeetingLine> next, FranceMap map) {}
