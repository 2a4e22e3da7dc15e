package fr.inventons.foundation.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The reference data shipped in {@code data/territory/}, read once. */
@Component
class Gazetteer {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Region> regions;
    private final Map<DepartmentCode, Tile> tiles = new LinkedHashMap<>();
    private final Map<DepartmentCode, String> parts = new LinkedHashMap<>();
    private final List<Generation> generations;
    private final Map<String, String> holders = new LinkedHashMap<>();

    Gazetteer() {
        regions =
                read("regions.csv").stream()
                        .map(row -> new Region(row.get("code"), row.get("name")))
                        .toList();
        for (var row : read("departments.csv")) {
            var code = new DepartmentCode(row.get("code"));
            var zone = ZoneId.of(row.get("zone"));
            var department = new Department(code, row.get("name"), row.get("region"), zone);
            tiles.put(code, new Tile(department, number(row, "column"), number(row, "row")));
            parts.put(code, row.get("part"));
        }
        read("contract-holders.csv")
                .forEach(row -> holders.put(row.get("holder"), row.get("department")));
        generations = read("generations.csv").stream().map(Gazetteer::generation).toList();
    }

    List<Region> regions() {
        return regions;
    }

    List<Tile> tiles() {
        return List.copyOf(tiles.values());
    }

    Optional<Department> department(DepartmentCode code) {
        return Optional.ofNullable(tiles.get(code)).map(Tile::department);
    }

    /** The département of a body whose contract a public list gives without one. */
    Optional<String> departmentOf(String holder) {
        return Optional.ofNullable(holders.get(holder));
    }

    /** The generation of a code, by its first letters and the part of the country it lies in. */
    Optional<Generation> generation(NeighbourhoodCode code, DepartmentCode department) {
        return generations.stream()
                .filter(generation -> code.value().startsWith(generation.prefix()))
                .filter(generation -> generation.part().equals(parts.get(department)))
                .findFirst();
    }

    /** The 34,963 communes; read anew at each call: see {@link ReferenceCommunes}. */
    Communes communes() {
        return Communes.of(read("communes.csv"));
    }

    private static Generation generation(CSVRecord row) {
        var until = row.get("valid_until");
        return new Generation(
                row.get("generation"),
                row.get("prefix"),
                row.get("part"),
                LocalDate.parse(row.get("valid_from")),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<CSVRecord> read(String file) {
        var resource = "/data/territory/" + file;
        try (var stream =
                        Objects.requireNonNull(
                                Gazetteer.class.getResourceAsStream(resource),
                                () -> resource + " is not shipped with the program");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
