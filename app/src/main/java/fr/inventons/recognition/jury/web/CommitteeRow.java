package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.Status;

/** A committee in a list. */
public record CommitteeRow(String id, String title, String day, String files, Status state) {}
