package fr.inventons.recognition.candidacy.web;

import fr.inventons.platform.web.Status;

/** A file in a list. */
public record CandidacyRow(
        String href, String title, String number, String track, String place, Status status) {}
