package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.CityContract.Part;
import fr.inventons.platform.source.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands a line of a list of city contracts, or says why it cannot. */
@Component
class ContractReader {
    private static final int NAME_LIMIT = 200;

    /** « 01 - CC Bugey Sud »: the département stands before the name. */
    private static final Pattern BEFORE_NAME = Pattern.compile("^([0-9AB]{2,3}|NA) - +");

    private static final Pattern HOLDER = Pattern.compile("[0-9]{9}|([0-9]{2}|2[AB])[0-9]{3}");
    private static final Pattern POPULATION = Pattern.compile("([0-9]{1,8})([.,]0*)?");

    private final Gazetteer gazetteer;

    ContractReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Who carries a contract somewhere, or why not, as a message and its detail. */
    sealed interface Reading {
        record Read(ContractCode code, Part part) implements Reading {}

        record Refused(String key, String detail) implements Reading {}
    }

    Reading read(Line line) {
        var typed = line.get("code_cv");
        var code = ContractCode.read(typed);
        if (code.isEmpty()) {
            return refused("territory.contract-code-wrong", typed);
        }
        var name = Names.tidy(BEFORE_NAME.matcher(line.get("lib_cv")).replaceFirst(""));
        if (name.isEmpty()
                || name.length() > NAME_LIMIT
                || name.chars().anyMatch(Character::isISOControl)) {
            return refused("territory.contract-name-wrong", typed);
        }
        var holder = line.get("codgeo").toUpperCase(Locale.ROOT);
        if (!HOLDER.matcher(holder).matches()) {
            return refused("territory.contract-holder-wrong", typed);
        }
        var department = line.get("insee_dep");
        if (department.isEmpty()) {
            department = inCode(code.get()).or(() -> gazetteer.departmentOf(holder)).orElse("");
        }
        if (department.isEmpty()) {
            return refused("territory.contract-department-missing", typed + ", " + name);
        }
        var known = known(department);
        if (known.isEmpty()) {
            return refused("territory.contract-department-unknown", typed + ", " + department);
        }
        if (!inCode(code.get()).map(department::equals).orElse(true)) {
            return refused("territory.contract-department-other", typed + ", " + department);
        }
        var population = line.get("pop");
        var people = POPULATION.matcher(population);
        if (!population.isEmpty() && !people.matches()) {
            return refused("territory.contract-population-wrong", typed + ", " + population);
        }
        return new Reading.Read(
                code.get(),
                new Part(
                        known.get(),
                        holder,
                        name,
                        population.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(people.group(1)))));
    }

    /** The département inside a code of 2024: {@code CN07303M} lies in 73. */
    private static Optional<String> inCode(ContractCode code) {
        if (!code.value().startsWith("CN")) {
            return Optional.empty();
        }
        var three = code.value().substring(2, 5);
        return Optional.of(three.startsWith("0") ? three.substring(1) : three);
    }

    private Optional<DepartmentCode> known(String code) {
        return gazetteer.tiles().stream()
                .map(tile -> tile.department().code())
                .filter(one -> one.value().equals(code))
                .findFirst();
    }

    private static Reading refused(String key, String detail) {
        return new Reading.Refused(key, detail);
    }
}
