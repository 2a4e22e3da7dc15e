package fr.inventons.participation.transmission.web;

import fr.inventons.platform.web.Status;

/** A remontée in a list. */
public record RemonteeLine(String href, String title, Status status) {}
