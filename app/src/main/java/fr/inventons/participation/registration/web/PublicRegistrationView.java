package fr.inventons.participation.registration.web;

/**
 * The public page where anyone registers.
 *
 * @param when « samedi 14 avril 2018, à 9 h 30 »
 * @param seats what there is to know of the seats, the same for everyone
 * @param open false when nobody registers here, or no longer; {@code shut} says why
 */
public record PublicRegistrationView(
        String meeting,
        String title,
        String when,
        String place,
        String seats,
        boolean open,
        String shut,
        QuestionnaireView questions,
        String refusal) {}
