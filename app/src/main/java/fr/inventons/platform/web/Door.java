package fr.inventons.platform.web;

/** A way in on a first page: a title that is the link, and one sentence. */
public record Door(String title, String text, String href) {}
