package fr.inventons.participation.meeting.web;

import java.util.List;

/**
 * A file and what it does to the list.
 *
 * @param columns names of the columns that are understood
 * @param file why the file cannot be read, or empty
 * @param notice what was just done, or empty
 * @param refused lines kept for correction
 */
public record ListView(
        String meeting,
        String meetingTitle,
        String columns,
        String file,
        String notice,
        List<Line> refused) {
    /** A line of a file. */
    public record Line(
            String id, int number, String name, String quality, String organisation, String why) {}

    /** What a file would do. */
    public record Preview(
            String meeting,
            String meetingTitle,
            String list,
            String understood,
            String ignored,
            String summary,
            boolean adds,
            List<Line> toAdd,
            List<Line> alreadyThere,
            List<Line> refused) {}
}
