package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Namer;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, with what they may do at this moment. Every verb takes one and decides with it.
 *
 * @param reference what the journal keeps: {@code person:<uuid>}, {@code ticket:<table uuid>},
 *     {@code dossier:<action uuid>}, {@code paper:<uuid>}, {@code command} or {@code anyone}; never
 *     a name
 * @param person empty for a code without account, a command and a passer-by
 * @param name shown to the person; empty when nobody is signed in
 * @param grants roles held now
 */
public record Actor(String reference, Optional<PersonId> person, String name, Set<Grant> grants)
        implements Namer {
    /** A passer-by. */
    public static final Actor ANYONE = new Actor("anyone", Optional.empty(), "", Set.of());

    /** The operator at the machine's own command line. */
    public static final Actor COMMAND =
            new Actor(
                    "command",
                    Optional.empty(),
                    "",
                    Set.of(new Grant(Role.OPERATOR, Scope.NATIONAL)));

    public boolean holds(Role role, Scope scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** True when the role is held in any scope. */
    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Officers know the ground of their département; the operator may correct them. */
    @Override
    public boolean mayNameNeighbourhoodsOf(DepartmentCode department) {
        return holds(Role.PROGRAMME_OFFICER, Scope.department(department))
                || holds(Role.OPERATOR, Scope.NATIONAL);
    }

    public boolean signedIn() {
        return person.isPresent();
    }
}
