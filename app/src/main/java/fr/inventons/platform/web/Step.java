package fr.inventons.platform.web;

/**
 * A step of a timeline.
 *
 * @param when « 14 avril 2018 », « avant le 30 novembre 2018 »
 * @param text a sentence more, or empty
 * @param done false while it is to come: drawn hollow
 */
public record Step(String when, String title, String text, boolean done) {}
