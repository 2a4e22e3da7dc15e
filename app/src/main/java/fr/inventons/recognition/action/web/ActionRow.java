package fr.inventons.recognition.action.web;

import fr.inventons.platform.web.Status;

/** An action in the list of those who work on it. */
public record ActionRow(
        String id, String title, String bearer, String origin, String written, Status status) {}
