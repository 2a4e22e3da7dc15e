package fr.inventons.participation.workshop.web;

import fr.inventons.participation.workshop.Workshop;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * A workshop with its tables and who sits there.
 *
 * @param next the sentence of what comes next
 * @param meetingOpen true while the meeting goes on
 * @param meetingOver true once nobody moves any more
 * @param refusals why some of the last acts were refused
 * @param choices every table of the meeting, and « sans place »
 * @param unplaced participants of the meeting without a chair, listed first
 */
public record WorkshopView(
        Workshop workshop,
        String meetingTitle,
        String when,
        Status status,
        String next,
        boolean meetingOpen,
        boolean meetingOver,
        List<String> refusals,
        List<Option> choices,
        List<Person> unplaced,
        List<TableCard> tables) {
    /**
     * Somebody who may be moved.
     *
     * @param table where she sits, or empty
     * @param chosen what the form says: where she sits, or where a refused move wanted her
     */
    public record Person(String id, String name, String quality, String table, String chosen) {}

    /**
     * A table, its rapporteur and its people.
     *
     * @param missing what its mix lacks, in words; empty when nothing does, or nobody sits there
     */
    public record TableCard(
            String id,
            int number,
            String seats,
            String rapporteur,
            String rapporteurId,
            List<Option> candidates,
            List<String> missing,
            List<Person> people) {}

    public String id() {
        return workshop.id().value().toString();
    }

    public String meeting() {
        return workshop.meeting().value().toString();
    }

    public boolean prepared() {
        return workshop.state() == Workshop.State.PREPARED;
    }

    public boolean open() {
        return workshop.state() == Workshop.State.OPEN;
    }

    public boolean closed() {
        return workshop.state() == Workshop.State.CLOSED;
    }
}
