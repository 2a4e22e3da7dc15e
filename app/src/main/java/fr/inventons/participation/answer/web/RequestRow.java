package fr.inventons.participation.answer.web;

import fr.inventons.platform.web.Status;

/** A request in a list: what, whom, before when, where it stands. */
public record RequestRow(
        String title, String href, String place, String who, String before, Status status) {}
