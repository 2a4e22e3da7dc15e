package fr.inventons.foundation.identity.listing;

import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Siret;
import fr.inventons.foundation.identity.listing.Listed.Reading;
import fr.inventons.foundation.territory.Commune;
import fr.inventons.foundation.territory.CommuneCode;
import fr.inventons.foundation.territory.ContractCode;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.source.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the lines of one list of organisations, or says why it cannot. */
final class LineReading {
    private static final Pattern NUMBER = Pattern.compile("[0-9\\s\\u00a0\\u202f.]{9,}");

    private final Territories territories;
    private final Map<String, Optional<DepartmentCode>> contracts = new HashMap<>();
    private final Map<DepartmentCode, List<Commune>> communes = new HashMap<>();

    LineReading(Territories territories) {
        this.territories = territories;
    }

    Reading read(Line line) {
        var name = Columns.NAME.of(line).replaceAll("[\\p{Z}\\s]+", " ").strip();
        if (name.isEmpty()) {
            return refused("identity.line-name-missing", "");
        }
        if (name.length() > Organisations.NAME_LIMIT
                || name.chars().anyMatch(Character::isISOControl)) {
            return refused(
                    "identity.line-name-wrong", name.substring(0, Math.min(40, name.length())));
        }
        var typed = Columns.SIRET.of(line);
        var siret = Siret.read(typed).orElse("");
        // Where there is no SIRET, some lists write the name again in its column.
        var claimed = !line.get("siret").isEmpty() || NUMBER.matcher(typed).matches();
        if (siret.isEmpty() && claimed) {
            return refused("identity.line-siret-wrong", name + ", " + typed);
        }
        var word = Columns.KIND.of(line);
        var kind =
                word.isEmpty()
                        ? Optional.of(
                                KindWords.guess(siret, name, !Columns.POST.of(line).isEmpty()))
                        : KindWords.named(word);
        if (kind.isEmpty()) {
            return refused("identity.line-kind-unknown", word);
        }
        return placed(line, name, kind.get(), siret);
    }

    private Reading placed(Line line, String name, OrganisationKind kind, String siret) {
        var typed = Columns.DEPARTMENT.of(line);
        var department =
                typed.isEmpty()
                        ? ofContract(Columns.CONTRACT.of(line))
                        : territories.departments().stream()
                                .map(one -> one.code())
                                .filter(code -> code.value().equals(typed))
                                .findFirst();
        if (department.isEmpty() && !typed.isEmpty()) {
            return refused("identity.line-department-unknown", name + ", " + typed);
        }
        var place = Columns.COMMUNE.of(line);
        var commune = place.isEmpty() ? Optional.<Commune>empty() : commune(place, department);
        if (commune.isEmpty() && !place.isEmpty()) {
            return refused("identity.line-commune-unknown", name + ", " + place);
        }
        return new Reading.Read(
                new Listed(
                        name,
                        kind,
                        siret,
                        department.or(() -> commune.map(Commune::department)),
                        commune.map(one -> one.code().value()).orElse(""),
                        Columns.HOST.of(line)));
    }

    /** The département of a contract that lies in one alone. */
    private Optional<DepartmentCode> ofContract(String typed) {
        return contracts.computeIfAbsent(
                typed,
                code ->
                        ContractCode.read(code)
                                .flatMap(territories::contract)
                                .filter(contract -> contract.departments().size() == 1)
                                .map(contract -> contract.departments().iterator().next()));
    }

    /** A commune by its code, or by its name within a département. */
    private Optional<Commune> commune(String typed, Optional<DepartmentCode> department) {
        var code = CommuneCode.read(typed);
        if (code.isPresent()) {
            return territories.commune(code.get());
        }
        return department.flatMap(where ->
                communes.computeIfAbsent(where, territories::communes).stream()
                        .filter(one -> one.name().equalsIgnoreCase(typed.replace('\'', '’')))
                        .findFirst());
    }

    private static Reading refused(String key, String detail) {
        return new Reading.Refused(key, detail);
    }
}
