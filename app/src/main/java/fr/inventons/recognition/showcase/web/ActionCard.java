package fr.inventons.recognition.showcase.web;

import java.util.Optional;

/**
 * A labelled action in a list.
 *
 * @param place « Les Oliviers, Sainte-Lucie, Corse-du-Sud »
 * @param tags its pillar and its kind, in words
 */
public record ActionCard(
        String href,
        String title,
        String summary,
        String place,
        String tags,
        Optional<Shot> picture) {}
