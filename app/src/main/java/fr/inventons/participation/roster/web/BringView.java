package fr.inventons.participation.roster.web;

import java.util.List;

/**
 * The form that takes a file, and lines kept for correction.
 *
 * @param title of the page; {@code list} of the list and {@code listPath} its page
 * @param file why the file cannot be taken, or empty
 * @param notice what was just done, or empty
 * @param givenBack where lines that this list does not keep can be downloaded, or empty
 * @param refused lines kept for correction
 */
public record BringView(
        String meetingTitle,
        String meetingPath,
        String title,
        String list,
        String listPath,
        String columns,
        String file,
        String notice,
        String givenBack,
        List<Kept> refused) {
    /** A line that waits for a correction. */
    public record Kept(String id, int number, String name, String quality, String why) {}
}
