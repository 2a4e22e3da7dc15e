package fr.inventons.platform.web;

/** A link of a navigation. */
public record Link(String text, String href, boolean current) {}
