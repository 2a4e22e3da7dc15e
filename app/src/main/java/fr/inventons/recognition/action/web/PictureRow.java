package fr.inventons.recognition.action.web;

/** A picture on the working page. */
public record PictureRow(
        String id, String alt, String consent, int width, int height, boolean over) {}
