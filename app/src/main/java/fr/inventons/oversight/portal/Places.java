package fr.inventons.oversight.portal;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Neighbourhood;
import java.util.Optional;

/** Places on one line, the name that people use first. */
public final class Places {
    private Places() {}

    /** « Les Oliviers, à Sainte-Lucie ». */
    public static String where(Neighbourhood neighbourhood) {
        return neighbourhood.usualName() + ", à " + String.join(", ", neighbourhood.communes());
    }

    static String where(Optional<Neighbourhood> neighbourhood, Optional<Department> department) {
        return neighbourhood
                .map(Places::where)
                .or(() -> department.map(Department::name))
                .orElse("");
    }
}
