package fr.inventons.participation.roster.web;

/**
 * A file while it is read or written.
 *
 * @param progress how far it is, in one sentence
 */
public record BusyView(
        String meetingTitle,
        String meetingPath,
        String list,
        String listPath,
        String title,
        String progress,
        String page) {}
