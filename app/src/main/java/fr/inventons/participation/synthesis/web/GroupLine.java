package fr.inventons.participation.synthesis.web;

/** A proposal as its group reads it: no name of a person or a body. */
public record GroupLine(
        String title, String href, String place, String pillar, String finding, String text) {}
