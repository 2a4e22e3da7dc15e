package fr.inventons.foundation.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The communes of the reference data, for an instance where no list was imported. */
@Component
class ReferenceCommunes {
    private final Supplier<Map<CommuneCode, Commune>> byCode;

    ReferenceCommunes(Gazetteer gazetteer) {
        // 35,000 records, some 6 MB: only an instance that asks for one carries them.
        byCode = SingletonSupplier.of(() -> read(gazetteer));
    }

    Optional<Commune> commune(CommuneCode code) {
        return Optional.ofNullable(byCode.get().get(code));
    }

    List<Commune> communes(DepartmentCode department) {
        return byCode.get().values().stream()
                .filter(one -> one.department().equals(department))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static Map<CommuneCode, Commune> read(Gazetteer gazetteer) {
        return gazetteer.communes().byCode().values().stream()
                .map(one ->
                        new Commune(
                                new CommuneCode(one.code()),
                                Commune.Kind.COMMUNE,
                                one.name(),
                                department(one.code()),
                                OptionalInt.empty(),
                                List.of(),
                                Optional.empty()))
                .collect(Collectors.toMap(Commune::code, Function.identity()));
    }

    /** The first two signs of a commune's code, three overseas. */
    private static DepartmentCode department(String code) {
        var overseas = code.startsWith("97") || code.startsWith("98");
        return new DepartmentCode(code.substring(0, overseas ? 3 : 2));
    }
}
