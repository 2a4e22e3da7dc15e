package fr.inventons.participation.synthesis.web;

import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * The national desk's page.
 *
 * @param received remontées that arrived, the latest first
 * @param expected départements that announced a meeting and sent nothing yet
 * @param toSort transmitted proposals that are in no group
 * @param sinceVisit « depuis le … », or empty on a first visit
 */
public record DeskView(
        List<Received> received,
        List<Expected> expected,
        List<ToSort> toSort,
        List<Group> groups,
        String sinceVisit,
        int fresh) {

    /**
     * @param number such as {@code R-2A-2018-01}
     * @param acknowledgeHref where to acknowledge; empty once done
     * @param fresh arrived since the visit before
     */
    public record Received(
            String place,
            String number,
            String href,
            String when,
            Status status,
            String acknowledgeHref,
            boolean fresh) {}

    /** A département that is expected. */
    public record Expected(String place, String meetings, Status status) {}

    public record ToSort(
            String title, String reference, String place, String pillar, String href) {}

    /** A working group and how many proposals it holds. */
    public record Group(String title, String href, long proposals) {}
}
