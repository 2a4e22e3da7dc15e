package fr.inventons.platform.web;

/** A choice of a list in a form. */
public record Option(String value, String text) {}
