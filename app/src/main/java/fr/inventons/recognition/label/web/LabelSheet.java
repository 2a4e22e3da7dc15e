package fr.inventons.recognition.label.web;

/**
 * What anyone reads of a label.
 *
 * @param standing where it stands, in words
 * @param explained what that means
 * @param action the page of the action, or empty
 */
public record LabelSheet(
        String href,
        String number,
        String title,
        String bearer,
        String kind,
        String scope,
        String signatory,
        String decided,
        boolean inForce,
        String standing,
        String explained,
        String action) {}
