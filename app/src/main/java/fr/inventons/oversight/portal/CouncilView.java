package fr.inventons.oversight.portal;

import fr.inventons.foundation.identity.Body;
import java.util.List;

/**
 * What a member of a citizen council has to do.
 *
 * @param bodies the bodies she sits in, by name
 * @param awaiting proposals on which one of them gave no avis yet
 * @param given those on which they gave theirs
 */
public record CouncilView(List<Body> bodies, List<Line> awaiting, List<Line> given) {
    /**
     * A proposal in a list.
     *
     * @param note « Avis rendu par le conseil réuni le 24 avril 2018 », or where it comes from
     */
    public record Line(String title, String reference, String href, String note) {}
}
