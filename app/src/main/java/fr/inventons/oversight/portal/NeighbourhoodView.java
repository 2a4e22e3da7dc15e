package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import java.util.List;

/**
 * What a neighbourhood said, and what came of it.
 *
 * @param before neighbourhoods that it comes from, in the generation before
 * @param after neighbourhoods that came after it
 */
public record NeighbourhoodView(
        Neighbourhood neighbourhood,
        Department department,
        List<MeetingLine> meetings,
        List<Followed> proposals,
        List<Neighbourhood> before,
        List<Neighbourhood> after) {}
