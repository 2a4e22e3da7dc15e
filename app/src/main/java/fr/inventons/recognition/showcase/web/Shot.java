package fr.inventons.recognition.showcase.web;

/**
 * A picture of an action, served by us in two widths.
 *
 * @param src the smaller one; {@code set} lists both
 * @param alt what it shows
 * @param people it shows people, who agreed
 */
public record Shot(String src, String set, String alt, int width, int height, boolean people) {}
