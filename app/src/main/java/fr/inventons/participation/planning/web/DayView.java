package fr.inventons.participation.planning.web;

import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * The plan of a day on one page.
 *
 * @param summary hours, rooms, workshops and seats in one sentence
 * @param next what is to be done next
 * @param officer true for who may change it
 * @param drifts what differs from the campaign's template
 * @param national true when something national is to be put back
 */
public record DayView(
        String id,
        String title,
        String when,
        String place,
        int revision,
        String summary,
        String next,
        String refusal,
        boolean officer,
        List<Moment> moments,
        List<Place> rooms,
        List<Line> workshops,
        List<Line> drifts,
        boolean national,
        List<Link> papers) {
    /**
     * A moment of the day.
     *
     * @param where the rooms, or empty
     */
    public record Moment(String hours, String title, String kind, String where, boolean national) {}

    /** A room, and what takes place there. */
    public record Place(String title, String text, String more, String href) {}

    /** A workshop or a difference. */
    public record Line(String title, String text, String more, Status status, String href) {}

    /**
     * The form of the programme.
     *
     * @param now the programme as somebody else just left it; empty most of the time
     */
    public record Programme(
            String id,
            String title,
            int revision,
            String error,
            List<Moment> now,
            List<Row> rows,
            List<Option> kinds,
            List<Option> rooms) {}

    /** A moment in the form; a new one has an empty {@code item}. */
    public record Row(
            int number,
            String item,
            String legend,
            String title,
            String hour,
            String minutes,
            String kind,
            String room,
            boolean national,
            boolean removed) {
        public boolean added() {
            return item.isEmpty();
        }
    }
}
