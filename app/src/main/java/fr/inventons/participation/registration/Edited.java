package fr.inventons.participation.registration;

/**
 * What may change of a registration.
 *
 * @param quality id or label of one of the campaign's kinds of actor
 * @param organisation usual name of the organisation she comes for, empty for herself
 */
public record Edited(String quality, String organisation, Answers answers) {}
