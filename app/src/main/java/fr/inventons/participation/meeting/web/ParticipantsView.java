package fr.inventons.participation.meeting.web;

import java.util.List;

/**
 * The list of a meeting.
 *
 * @param officer true for who may change it and sees how to reach people
 * @param open false once the meeting is closed
 */
public record ParticipantsView(
        String meeting,
        String meetingTitle,
        boolean officer,
        boolean open,
        int refusedLines,
        String refusal,
        List<Line> lines) {
    /** A person on the list. */
    public record Line(String id, String name, String quality, String organisation, String reach) {}
}
