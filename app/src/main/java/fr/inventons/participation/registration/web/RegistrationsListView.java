package fr.inventons.participation.registration.web;

import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * Who comes, for the officer.
 *
 * @param summary « 42 places prises sur 60, 8 personnes attendent »
 * @param next what is to be done first
 * @param publicPath where anyone registers
 * @param open true while anyone may register there
 * @param bars taken against reserved
 * @param alike how many registrations look like another
 * @param filters states with their numbers; the current one is marked
 * @param total before the filter
 */
public record RegistrationsListView(
        String meeting,
        String meetingTitle,
        String summary,
        String next,
        String publicPath,
        boolean open,
        boolean over,
        List<Bar> bars,
        int alike,
        List<Link> filters,
        List<Option> qualities,
        String state,
        String quality,
        int total,
        List<Line> lines) {
    /**
     * A person.
     *
     * @param more age, group, needs: what one must know before the day
     */
    public record Line(
            String id, String name, String quality, Status status, String when, String more) {}
}
