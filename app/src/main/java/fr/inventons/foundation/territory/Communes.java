package fr.inventons.foundation.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The communes of the country, by code and, within a département, by name. */
record Communes(Map<String, Commune> byCode, Map<String, Commune> byName) {

    /** A commune and its code, as of the reference file. */
    record Commune(String code, String name) {}

    static Communes of(List<CSVRecord> rows) {
        var byCode = new HashMap<String, Commune>();
        var byName = new HashMap<String, Commune>();
        for (var row : rows) {
            var commune = new Commune(row.get("code"), row.get("name"));
            byCode.put(commune.code(), commune);
            byName.put(row.get("department") + " " + commune.name(), commune);
        }
        return new Communes(byCode, byName);
    }

    Optional<Commune> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Commune> named(DepartmentCode department, String name) {
        return Optional.ofNullable(byName.get(department.value() + " " + name));
    }
}
