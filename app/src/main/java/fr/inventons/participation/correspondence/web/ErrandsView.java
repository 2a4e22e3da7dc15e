package fr.inventons.participation.correspondence.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/** Who is to be told by hand, by channel, then who was. */
public record ErrandsView(
        String meeting,
        String meetingTitle,
        String summary,
        String refusal,
        List<Group> groups,
        List<Line> done) {
    /**
     * Errands of one channel.
     *
     * @param letters true when they are letters, printed in one file
     */
    public record Group(String title, boolean letters, List<Line> lines) {}

    /**
     * An errand.
     *
     * @param phone for the address of a call, {@code +33…}; or empty
     * @param script its lines
     * @param buttons the outcomes, the best first
     */
    public record Line(
            String id,
            String revision,
            String name,
            String how,
            String phone,
            String why,
            List<String> script,
            Status status,
            String when,
            List<Option> buttons) {}
}
