package fr.inventons.participation.opinion;

/**
 * A divergent opinion, shown as large as the avis.
 *
 * @param published the person asked that it be published; otherwise only the council and the State
 *     services of the département read it
 */
public record Divergence(String text, boolean published) {}
