package fr.inventons.foundation.campaign;

import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where a thing stands, told by the module that owns it, so that {@link Readers} can say from which
 * places somebody reads it.
 *
 * @param meeting the meeting it was said at
 * @param table the table that said it
 * @param bodies the citizen councils and other participatory bodies of the département
 * @param asked the organisation asked to answer it
 * @param group the national working group it was sorted into
 */
public record Place(
        DepartmentCode department,
        Optional<UUID> meeting,
        Optional<UUID> table,
        Set<BodyId> bodies,
        Optional<OrganisationId> asked,
        Optional<String> group) {

    /** A place known by its département alone, such as a remontée. */
    public static Place of(DepartmentCode department) {
        return new Place(
                department,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same place, at that table of that meeting. */
    public Place at(UUID meeting, UUID table) {
        return new Place(
                department, Optional.of(meeting), Optional.of(table), bodies, asked, group);
    }

    /** The same place, read by the members of these bodies. */
    public Place with(Set<BodyId> bodies) {
        return new Place(department, meeting, table, Set.copyOf(bodies), asked, group);
    }

    /** The same place, asked from that organisation. */
    public Place asked(OrganisationId organisation) {
        return new Place(department, meeting, table, bodies, Optional.of(organisation), group);
    }

    /** The same place, sorted into that national group. */
    public Place in(String group) {
        return new Place(department, meeting, table, bodies, asked, Optional.of(group));
    }
}
