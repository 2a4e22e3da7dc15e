package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.Commune.Kind;
import fr.inventons.platform.source.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Understands a line of a list of communes, or says why it cannot. */
@Component
class CommuneReader {
    private static final int NAME_LIMIT = 200;
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "commune-actuelle", Kind.COMMUNE,
                    "arrondissement-municipal", Kind.MUNICIPAL_DISTRICT,
                    "commune-deleguee", Kind.DELEGATED,
                    "commune-associee", Kind.ASSOCIATED);

    private final Gazetteer gazetteer;

    CommuneReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A commune, or why not, as a message and its detail. */
    sealed interface Reading {
        record Read(Commune commune) implements Reading {}

        record Refused(String key, String detail) implements Reading {}
    }

    Reading read(Line line) {
        var typed = line.get("code");
        var code = CommuneCode.read(typed);
        if (code.isEmpty()) {
            return refused("territory.commune-code-wrong", typed);
        }
        var kind = Optional.ofNullable(KINDS.get(line.get("type")));
        if (kind.isEmpty()) {
            return refused("territory.commune-kind-unknown", line.get("type"));
        }
        var name = Names.tidy(line.get("nom"));
        if (name.isEmpty()
                || name.length() > NAME_LIMIT
                || name.chars().anyMatch(Character::isISOControl)) {
            return refused("territory.commune-name-wrong", typed);
        }
        var department = department(line.get("departement"));
        if (department.isEmpty()) {
            return refused("territory.commune-department-unknown", line.get("departement"));
        }
        // A commune of before may have changed département and kept its code.
        var ofToday = kind.get() == Kind.COMMUNE || kind.get() == Kind.MUNICIPAL_DISTRICT;
        if (ofToday && !code.get().value().startsWith(department.get().value())) {
            return refused("territory.commune-department-other", typed);
        }
        var people = line.get("population");
        if (!people.matches("[0-9]{0,8}")) {
            return refused("territory.commune-population-wrong", people);
        }
        var postcodes = postcodes(line.get("codespostaux"));
        if (!postcodes.stream().allMatch(postcode -> postcode.matches("[0-9]{5}"))) {
            return refused("territory.commune-postcode-wrong", line.get("codespostaux"));
        }
        var head = CommuneCode.read(line.get("cheflieu"));
        if (!ofToday && head.isEmpty()) {
            return refused("territory.commune-head-missing", typed);
        }
        return new Reading.Read(
                new Commune(
                        code.get(),
                        kind.get(),
                        name,
                        department.get(),
                        people.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(people)),
                        postcodes,
                        ofToday ? Optional.empty() : head));
    }

    private Optional<DepartmentCode> department(String code) {
        return gazetteer.tiles().stream()
                .map(tile -> tile.department().code())
                .filter(one -> one.value().equals(code))
                .findFirst();
    }

    private static List<String> postcodes(String cell) {
        return Arrays.stream(cell.split("[ |;,]+"))
                .filter(postcode -> !postcode.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Reading refused(String key, String detail) {
        return new Reading.Refused(key, detail);
    }
}
