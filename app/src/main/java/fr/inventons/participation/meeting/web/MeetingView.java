package fr.inventons.participation.meeting.web;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.meeting.Programme;
import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as its officer and its facilitators see it.
 *
 * @param when « samedi 14 avril 2018, à 9 h 30 »
 * @param where the neighbourhood and the département
 * @param officer true for who may announce, begin and close it
 * @param next the sentence of what comes next
 * @param first what the preparation asks for first
 * @param today true from the morning of the day on
 * @param refusal why the last act was refused, or empty
 */
public record MeetingView(
        Meeting meeting,
        String when,
        String where,
        Status status,
        String announced,
        boolean officer,
        String next,
        Optional<Task> first,
        boolean today,
        String refusal,
        List<Programme.Item> programme,
        List<Link> pages,
        List<Preparation.Stage> stages,
        int participants,
        int refusedLines,
        List<Bar> counts) {
    public String id() {
        return meeting.id().value().toString();
    }

    /** True when it may begin: it has its day. */
    public boolean prepared() {
        return meeting.state() == Meeting.State.PREPARED && !meeting.postponed();
    }

    public boolean open() {
        return meeting.state() == Meeting.State.OPEN;
    }

    public boolean closed() {
        return meeting.over();
    }
}
