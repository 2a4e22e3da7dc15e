package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.util.UUID;

/**
 * Where a role holds: the whole country, a territory, or a thing named by the module that owns it
 * ({@code kind:key}).
 */
public record Scope(String kind, String key) {
    public static final Scope NATIONAL = new Scope("national", "");

    public static Scope department(DepartmentCode code) {
        return new Scope("department", code.value());
    }

    public static Scope organisation(OrganisationId id) {
        return new Scope("organisation", id.value().toString());
    }

    public static Scope body(BodyId id) {
        return new Scope("body", id.value().toString());
    }

    /** A scope named by a module above, such as {@code of("meeting", id)}. */
    public static Scope of(String kind, UUID id) {
        return new Scope(kind, id.toString());
    }
}
