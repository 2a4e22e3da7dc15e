package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.Communes.Commune;
import fr.inventons.platform.source.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Understands a line of a list of neighbourhoods, or says why it cannot. */
final class LineReader {
    private static final int NAME_LIMIT = 200;
    private static final Pattern CODE =
            Pattern.compile("(QP)(\\d{3}|02[AB])\\d{3}|(QN)(\\d{3}|02[AB])\\d{2}[A-Z]");
    private static final Pattern DEPARTMENT = Pattern.compile("0(\\d{2}|2[AB])|(9[78]\\d)");
    private static final Pattern BETWEEN_COMMUNES = Pattern.compile("[|;,]");

    private static final Comparator<Commune> ORDER =
            Comparator.comparing((Commune commune) -> commune.code().isEmpty())
                    .thenComparing(Commune::code)
                    .thenComparing(Commune::name);

    private final Layout layout;
    private final Gazetteer gazetteer;
    private final Communes communes;

    LineReader(Layout layout, Gazetteer gazetteer) {
        this.layout = layout;
        this.gazetteer = gazetteer;
        this.communes = gazetteer.communes();
    }

    Reading read(Line line) {
        var code = new NeighbourhoodCode(line.get("code_qp").toUpperCase(Locale.ROOT));
        var name = Names.tidy(line.get(layout == Layout.NEIGHBOURHOODS_2024 ? "lib_qp" : "nom_qp"));
        if (code.value().isEmpty()) {
            return refused("territory.line-code-missing", "");
        }
        var department = department(code);
        if (department.isEmpty()) {
            return refused("territory.line-code-wrong", code.value());
        }
        if (gazetteer.department(department.get()).isEmpty()) {
            return refused("territory.line-department-unknown", code.value());
        }
        var generation = gazetteer.generation(code, department.get());
        if (generation.isEmpty()) {
            return refused("territory.line-generation-unknown", code.value());
        }
        if (name.isEmpty()) {
            return refused("territory.line-name-missing", code.value());
        }
        if (name.length() > NAME_LIMIT || name.chars().anyMatch(Character::isISOControl)) {
            return refused("territory.line-name-wrong", code.value());
        }
        return layout == Layout.NEIGHBOURHOODS_2024
                ? byCode(line, code, department.get(), generation.get(), name)
                : byName(line, code, department.get(), generation.get(), name);
    }

    /** The département inside a code: {@code QN02A01M} lies in 2A, {@code QP075019} in 75. */
    static Optional<DepartmentCode> department(NeighbourhoodCode code) {
        if (!CODE.matcher(code.value()).matches()) {
            return Optional.empty();
        }
        var three = code.value().substring(2, 5);
        if (!DEPARTMENT.matcher(three).matches()) {
            return Optional.empty();
        }
        return Optional.of(new DepartmentCode(three.startsWith("0") ? three.substring(1) : three));
    }

    private Reading byCode(
            Line line,
            NeighbourhoodCode code,
            DepartmentCode department,
            Generation generation,
            String name) {
        var found = new TreeSet<>(ORDER);
        for (var part : parts(line.get("insee_communes"))) {
            var commune = communes.withCode(part.toUpperCase(Locale.ROOT));
            if (commune.isEmpty()) {
                return refused("territory.line-commune-unknown", part);
            }
            found.add(commune.get());
        }
        return read(line, code, department, generation, name, found);
    }

    /** A name that no commune of today bears is kept without a code: communes merge. */
    private Reading byName(
            Line line,
            NeighbourhoodCode code,
            DepartmentCode department,
            Generation generation,
            String name) {
        var found = new TreeSet<>(ORDER);
        for (var part : parts(line.get("nom_commune"))) {
            var tidy = Names.tidy(part);
            if (tidy.length() > NAME_LIMIT || tidy.chars().anyMatch(Character::isISOControl)) {
                return refused("territory.line-commune-wrong", code.value());
            }
            found.add(communes.named(department, tidy).orElse(new Commune("", tidy)));
        }
        return read(line, code, department, generation, name, found);
    }

    private static Reading read(
            Line line,
            NeighbourhoodCode code,
            DepartmentCode department,
            Generation generation,
            String name,
            Set<Commune> communes) {
        if (communes.isEmpty()) {
            return refused("territory.line-commune-missing", code.value());
        }
        return new Reading.Read(
                new Proposed(
                        line.number(), code, department, generation, name, List.copyOf(communes)));
    }

    private static List<String> parts(String cell) {
        return BETWEEN_COMMUNES
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Reading refused(String key, String detail) {
        return new Reading.Refused(key, detail);
    }
}
