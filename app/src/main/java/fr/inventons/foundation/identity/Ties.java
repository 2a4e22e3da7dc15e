package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells which organisations are one under two records or two spellings. Five statements, however
 * many are compared.
 */
@Component
class Ties {
    /** « centre social gerard philipe » and « centre socal gérard philippe » are at 0.72. */
    private static final double SAME_NAME = 0.7;

    private final OrganisationStore store;
    private final SpellingStore spellings;
    private final MergerStore mergers;

    Ties(OrganisationStore store, SpellingStore spellings, MergerStore mergers) {
        this.store = store;
        this.spellings = spellings;
        this.mergers = mergers;
    }

    /** An organisation with all that its records say of it. */
    private record Family(
            Set<OrganisationId> members,
            Set<OrganisationId> heirs,
            Set<String> sirens,
            Set<DepartmentCode> departments) {}

    Map<OrganisationId, Map<OrganisationId, Tie>> between(
            Collection<OrganisationId> some, Collection<OrganisationId> others) {
        var asked = new HashSet<>(some);
        asked.addAll(others);
        var families = families(asked);
        var likeness = spellings.likeness(members(families, some), members(families, others));
        var ties = new HashMap<OrganisationId, Map<OrganisationId, Tie>>();
        for (var one : new HashSet<>(some)) {
            for (var other : new HashSet<>(others)) {
                tie(families.get(one), families.get(other), likeness)
                        .ifPresent(tie ->
                                ties.computeIfAbsent(one, id -> new HashMap<>()).put(other, tie));
            }
        }
        return ties;
    }

    private static Optional<Tie> tie(
            @Nullable Family one,
            @Nullable Family other,
            Map<OrganisationId, Map<OrganisationId, Double>> likeness) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (!Collections.disjoint(one.members(), other.members())) {
            return Optional.of(Tie.SAME);
        }
        if (!Collections.disjoint(one.sirens(), other.sirens())) {
            return Optional.of(Tie.SIREN);
        }
        if (!Collections.disjoint(one.heirs(), other.heirs())) {
            return Optional.of(Tie.SUCCESSION);
        }
        var toldApart = !one.sirens().isEmpty() && !other.sirens().isEmpty();
        var farApart =
                !one.departments().isEmpty()
                        && !other.departments().isEmpty()
                        && Collections.disjoint(one.departments(), other.departments());
        return !toldApart && !farApart && closest(one, other, likeness) >= SAME_NAME
                ? Optional.of(Tie.SPELLING)
                : Optional.empty();
    }

    private static double closest(
            Family one, Family other, Map<OrganisationId, Map<OrganisationId, Double>> likeness) {
        return one.members().stream()
                .map(member -> likeness.getOrDefault(member, Map.of()))
                .flatMap(row ->
                        other.members().stream().map(member -> row.getOrDefault(member, 0.0)))
                .max(Double::compare)
                .orElse(0.0);
    }

    private Map<OrganisationId, Family> families(Set<OrganisationId> asked) {
        var standing = mergers.standing(asked);
        var members = mergers.families(new HashSet<>(standing.values()));
        var all = members.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var rows = store.named(all);
        var heirs = mergers.lastHeirs(all);
        var families = new HashMap<OrganisationId, Family>();
        standing.forEach((id, root) -> {
            var family = Set.copyOf(members.getOrDefault(root, List.of()));
            families.put(
                    id,
                    new Family(
                            family,
                            collect(family, member -> Set.of(heirs.getOrDefault(member, member))),
                            collect(family, member -> siren(rows, member)),
                            collect(family, member -> departments(rows, member))));
        });
        return families;
    }

    private static Set<OrganisationId> members(
            Map<OrganisationId, Family> families, Collection<OrganisationId> ids) {
        return collect(
                ids,
                id -> Optional.ofNullable(families.get(id)).map(Family::members).orElse(Set.of()));
    }

    private static Set<String> siren(
            Map<OrganisationId, Organisation> rows, OrganisationId member) {
        return Optional.ofNullable(rows.get(member))
                .map(Organisation::siren)
                .filter(siren -> !siren.isEmpty())
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Set<DepartmentCode> departments(
            Map<OrganisationId, Organisation> rows, OrganisationId member) {
        return Optional.ofNullable(rows.get(member))
                .map(row -> Set.copyOf(row.departments()))
                .orElse(Set.of());
    }

    private static <T> Set<T> collect(
            Collection<OrganisationId> ids, Function<OrganisationId, Set<T>> what) {
        return ids.stream().map(what).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
