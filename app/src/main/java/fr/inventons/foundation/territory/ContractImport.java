package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.CityContract.Part;
import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.source.Lists;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * {@code inventons import contrats FILE}: the city contracts of one generation, GeoJSON or CSV. A
 * contract whose code stands on several lines is one contract with several parts.
 */
@Component
class ContractImport implements Importer {
    /** The generation of 2024 has 448 lines. */
    private static final int MOST_LINES = 5_000;

    private static final List<String> COLUMNS = List.of("code_cv", "lib_cv", "insee_dep", "codgeo");

    private final ContractReader reader;
    private final ContractStore store;
    private final Lists lists;
    private final Messages messages;
    private final Journal journal;

    ContractImport(
            ContractReader reader,
            ContractStore store,
            Lists lists,
            Messages messages,
            Journal journal) {
        this.reader = reader;
        this.store = store;
        this.lists = lists;
        this.messages = messages;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "contrats";
    }

    @Override
    public String description() {
        return messages.say("territory.contracts-description");
    }

    @Override
    public Report run(Path file, boolean dryRun) {
        return lists.read(
                file,
                MOST_LINES,
                dryRun,
                columns -> COLUMNS,
                (source, tally) -> read(source, window(file), tally));
    }

    /** The generation is told by the codes, or by the years in the file's name when they do not. */
    private static ContractWindow window(Path file) {
        try (var source = Source.open(file, MOST_LINES)) {
            var codes = new HashSet<String>();
            source.eachLine(line ->
                    codes.add(
                            line.get("code_cv")
                                    .substring(0, Math.min(2, line.get("code_cv").length()))));
            return ContractWindow.of(codes, String.valueOf(file.getFileName()));
        }
    }

    private void read(Source source, ContractWindow window, Tally tally) {
        store.lockOutOtherImports();
        Map<ContractCode, CityContract> known =
                store.ofGeneration(window.generation()).stream()
                        .collect(Collectors.toMap(CityContract::code, one -> one));
        var work = new Work(window, new HashMap<>(known), new HashSet<>(), new HashSet<>(), tally);
        source.eachLine(line -> {
            switch (reader.read(line)) {
                case ContractReader.Reading.Refused(var key, var detail) ->
                        tally.refused(line.number(), key, detail);
                case ContractReader.Reading.Read(var code, var part) -> {
                    if (work.seen.add(
                            code.value() + " " + part.department().value() + " " + part.holder())) {
                        merge(line.number(), code, part, work);
                    } else {
                        tally.refused(line.number(), "territory.contract-twice", code.value());
                    }
                }
            }
        });
    }

    /** What is known while a file is read. */
    private record Work(
            ContractWindow window,
            Map<ContractCode, CityContract> known,
            Set<String> seen,
            Set<ContractCode> told,
            Tally tally) {}

    private void merge(long line, ContractCode code, Part part, Work work) {
        var before = work.known.get(code);
        var first = work.told.add(code);
        var name = first || before == null ? part.name() : before.name();
        var generation = work.window.generation();
        var after =
                new CityContract(
                        code,
                        generation,
                        name,
                        work.window.from(),
                        work.window.until(),
                        before == null ? List.of(part) : with(before.parts(), part));
        if (after.equals(before)) {
            work.tally.unchanged();
            return;
        }
        var department = part.department().value();
        if (before == null) {
            work.tally.added(line, "territory.contract-added", code.value(), name, department);
            journal.record(NeighbourhoodMerge.COMMAND, new ContractAdded(code.value(), generation));
        } else {
            work.tally.changed(
                    line,
                    before.parts().size() < after.parts().size()
                            ? "territory.contract-joined"
                            : "territory.contract-changed",
                    code.value(),
                    part.name(),
                    department);
            journal.record(
                    NeighbourhoodMerge.COMMAND, new ContractChanged(code.value(), generation));
        }
        store.write(after, part);
        work.known.put(code, after);
    }

    /** The same parts in the order in which the store gives them. */
    private static List<Part> with(List<Part> parts, Part part) {
        return Stream.concat(
                        parts.stream()
                                .filter(one ->
                                        !one.department().equals(part.department())
                                                || !one.holder().equals(part.holder())),
                        Stream.of(part))
                .sorted(CityContract.ORDER)
                .toList();
    }
}
