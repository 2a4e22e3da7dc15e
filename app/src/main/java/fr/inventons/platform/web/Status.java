package fr.inventons.platform.web;

/**
 * Where a thing stands: always a colour, an icon and words together.
 *
 * @param words « Retenue en partie »
 * @param tone one of {@code neutre route oui demi attente ardoise refus}
 * @param icon a name of the sprite: {@code oui demi pause vers horloge envoi loupe crayon livre
 *     fait croix label}
 */
public record Status(String words, String tone, String icon) {}
