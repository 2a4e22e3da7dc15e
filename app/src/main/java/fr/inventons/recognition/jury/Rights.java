package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;

/** Who is who in a committee. */
final class Rights {
    private Rights() {}

    /** Prepares committees: the officer of the département, or the national desk. */
    static boolean prepares(Actor by, Optional<DepartmentCode> department) {
        return department
                .map(code -> by.holds(Role.PROGRAMME_OFFICER, Scope.department(code)))
                .orElseGet(() -> by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL));
    }

    /** Decides on what the committee advises. */
    static boolean decides(Actor by, Optional<DepartmentCode> department) {
        return by.holds(
                Role.LABEL_AUTHORITY, department.map(Scope::department).orElse(Scope.NATIONAL));
    }

    /** Keeps the papers of the committee; a member never does, whatever else she is. */
    static boolean secretary(Actor by, Committee committee) {
        return prepares(by, committee.department())
                && by.person().flatMap(committee::member).isEmpty();
    }

    /** Who asks, when she sits in the committee. */
    static Optional<PersonId> member(Actor by, Committee committee) {
        return by.holds(Role.JUROR, committee.scope())
                ? by.person().filter(person -> committee.member(person).isPresent())
                : Optional.empty();
    }

    /** True when who asks may know that the committee exists. */
    static boolean knows(Actor by, Committee committee) {
        return secretary(by, committee)
                || member(by, committee).isPresent()
                || decides(by, committee.department());
    }
}
