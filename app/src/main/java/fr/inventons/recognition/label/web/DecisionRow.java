package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.Status;

/** A line of the authority's list. */
public record DecisionRow(
        String href, String title, String number, String place, String avis, Status status) {}
