package fr.inventons.foundation.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A <i>contrat de ville</i> of one generation.
 *
 * @param generation its first year, such as {@code 2015}
 * @param until last day, included
 * @param parts who carries it, by département; never empty
 */
public record CityContract(
        ContractCode code,
        String generation,
        String name,
        LocalDate from,
        LocalDate until,
        List<Part> parts) {
    /** The order in which parts stand. */
    static final Comparator<Part> ORDER =
            Comparator.comparing((Part part) -> part.department().value())
                    .thenComparing(Part::holder);

    public CityContract {
        parts = List.copyOf(parts);
    }

    /**
     * What one body carries in one département.
     *
     * @param holder SIREN of an intermunicipality, or INSEE code of a commune
     * @param population people of its priority neighbourhoods; empty where no list says it
     */
    public record Part(
            DepartmentCode department, String holder, String name, OptionalInt population) {}

    public Set<DepartmentCode> departments() {
        return parts.stream().map(Part::department).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * People of its priority neighbourhoods. Two who carry a contract in one département each tell
     * the same people, so the largest figure of a département counts once.
     */
    public OptionalInt population() {
        var most = new TreeMap<String, Integer>();
        for (var part : parts) {
            part.population()
                    .ifPresent(people -> most.merge(part.department().value(), people, Math::max));
        }
        return most.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(most.values().stream().mapToInt(Integer::intValue).sum());
    }
}
