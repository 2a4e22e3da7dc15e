package fr.inventons.participation.registration.web;

import fr.inventons.participation.registration.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a meeting's seats, as typed.
 *
 * @param cles the kinds of actor for whom seats are reserved, in the order of {@code reserves}
 */
public record RulesForm(
        String capacite,
        List<String> cles,
        List<String> reserves,
        String publique,
        String jusquau,
        String heures,
        String revision) {
    public RulesForm(
            @Nullable String capacite,
            @Nullable List<String> cles,
            @Nullable List<String> reserves,
            @Nullable String publique,
            @Nullable String jusquau,
            @Nullable String heures,
            @Nullable String revision) {
        this.capacite = capacite == null ? "" : capacite;
        this.cles = cles == null ? List.of() : List.copyOf(cles);
        this.reserves = reserves == null ? List.of() : List.copyOf(reserves);
        this.publique = publique == null ? "" : publique;
        this.jusquau = jusquau == null ? "" : jusquau;
        this.heures = heures == null ? "" : heures;
        this.revision = revision == null ? "" : revision;
    }

    static RulesForm of(Rules rules, int revision, List<String> keys) {
        return new RulesForm(
                String.valueOf(rules.capacity()),
                keys,
                keys.stream()
                        .map(key -> rules.reserved().getOrDefault(key, 0))
                        .map(seats -> seats == 0 ? "" : seats.toString())
                        .toList(),
                rules.open() ? "oui" : "",
                rules.until().map(LocalDate::toString).orElse(""),
                String.valueOf(rules.hoursToAccept()),
                String.valueOf(revision));
    }

    /** The rules meant; a number that is none is one that no rule accepts. */
    Rules rules() {
        return new Rules(
                number(capacite, -1),
                reserved(),
                publique.equals("oui"),
                day(),
                number(heures, -1));
    }

    int readRevision() {
        return number(revision, -1);
    }

    /** True when the last day is empty or a day. */
    boolean dayReads() {
        return jusquau.isBlank() || day().isPresent();
    }

    public String reserve(String key) {
        int at = cles.indexOf(key);
        return at >= 0 && at < reserves.size() ? reserves.get(at) : "";
    }

    private Map<String, Integer> reserved() {
        var reserved = new HashMap<String, Integer>();
        for (int i = 0; i < Math.min(cles.size(), reserves.size()); i++) {
            if (!reserves.get(i).isBlank()) {
                reserved.put(cles.get(i), number(reserves.get(i), -1));
            }
        }
        return reserved;
    }

    private Optional<LocalDate> day() {
        try {
            return jusquau.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(jusquau.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed, int otherwise) {
        return typed.strip().matches("[0-9]{1,6}") ? Integer.parseInt(typed.strip()) : otherwise;
    }
}
