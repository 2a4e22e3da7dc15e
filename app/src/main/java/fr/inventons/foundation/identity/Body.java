package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.util.Set;

/** A citizen council or another participatory body, and the neighbourhoods it speaks for. */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        DepartmentCode department,
        Set<NeighbourhoodCode> neighbourhoods) {}
