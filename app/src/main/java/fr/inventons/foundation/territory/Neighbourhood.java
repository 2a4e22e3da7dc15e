package fr.inventons.foundation.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A priority neighbourhood (QPV). It may lie in several communes; its official name may change
 * under its code.
 *
 * @param usualName the <i>nom d'usage</i> that people say, shown first; the official name when none
 *     is known
 * @param communes names of its communes, never empty, in order of their codes
 */
public record Neighbourhood(
        NeighbourhoodCode code,
        DepartmentCode department,
        String officialName,
        String usualName,
        List<String> communes,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {}
