package fr.inventons.foundation.territory;

import fr.inventons.foundation.territory.Communes.Commune;
import fr.inventons.foundation.territory.Proposed.Known;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings a list of neighbourhoods into what is known, a few hundred lines at a time. */
@Component
class NeighbourhoodMerge {
    /** Who imports, in the journal: the operator at the machine's own command line. */
    static final String COMMAND = "command";

    private static final int LINES_AT_A_TIME = 250;

    private final ImportStore store;
    private final NeighbourhoodStore neighbourhoods;
    private final Journal journal;
    private final Clock clock;

    NeighbourhoodMerge(
            ImportStore store, NeighbourhoodStore neighbourhoods, Journal journal, Clock clock) {
        this.store = store;
        this.neighbourhoods = neighbourhoods;
        this.journal = journal;
        this.clock = clock;
    }

    void merge(Source source, LineReader reader, Tally tally, boolean dryRun) {
        var seen = new HashMap<NeighbourhoodCode, Long>();
        var waiting = new ArrayList<Proposed>();
        source.eachLine(line -> {
            switch (reader.read(line)) {
                case Reading.Refused(var key, var detail) ->
                        tally.refused(line.number(), key, detail);
                case Reading.Read(var proposed) -> {
                    var before = seen.putIfAbsent(proposed.code(), line.number());
                    if (before != null) {
                        tally.refused(
                                line.number(),
                                "territory.line-twice",
                                proposed.code().value(),
                                before);
                    } else {
                        waiting.add(proposed);
                    }
                }
            }
            if (waiting.size() == LINES_AT_A_TIME) {
                merge(waiting, tally, dryRun);
                waiting.clear();
            }
        });
        merge(waiting, tally, dryRun);
    }

    private void merge(List<Proposed> lines, Tally tally, boolean dryRun) {
        var known = store.known(lines.stream().map(Proposed::code).toList());
        var added = new ArrayList<Proposed>();
        var renamed = new ArrayList<Proposed>();
        var moved = new ArrayList<Proposed>();
        for (var line : lines) {
            var before = known.get(line.code());
            if (before == null) {
                added.add(line);
                tally.added(
                        line.line(),
                        "territory.line-added",
                        line.code().value(),
                        line.name(),
                        names(line.communes()));
            } else {
                compare(before, line, renamed, moved, tally);
            }
        }
        if (!dryRun) {
            write(added, renamed, moved);
        }
    }

    private static void compare(
            Known before,
            Proposed line,
            List<Proposed> renamed,
            List<Proposed> moved,
            Tally tally) {
        var code = line.code().value();
        var otherName = !before.name().equals(line.name());
        var otherCommunes = !before.communes().equals(line.communes());
        if (otherName) {
            renamed.add(line);
        }
        if (otherCommunes) {
            moved.add(line);
        }
        if (otherName && otherCommunes) {
            tally.changed(
                    line.line(),
                    "territory.line-name-and-communes-changed",
                    code,
                    before.name(),
                    line.name(),
                    names(before.communes()),
                    names(line.communes()));
        } else if (otherName) {
            tally.changed(
                    line.line(), "territory.line-name-changed", code, before.name(), line.name());
        } else if (otherCommunes) {
            tally.changed(
                    line.line(),
                    "territory.line-communes-changed",
                    code,
                    line.name(),
                    names(before.communes()),
                    names(line.communes()));
        } else {
            tally.unchanged();
        }
    }

    private void write(List<Proposed> added, List<Proposed> renamed, List<Proposed> moved) {
        store.add(added);
        store.rename(renamed, LocalDate.now(clock));
        store.replaceCommunes(moved);
        var touched = new ArrayList<NeighbourhoodCode>();
        for (var one : added) {
            touched.add(one.code());
            journal.record(
                    COMMAND, new NeighbourhoodAdded(one.code().value(), one.generation().id()));
        }
        var changes = new HashMap<NeighbourhoodCode, List<String>>();
        renamed.forEach(one -> changesOf(changes, one).add("name"));
        moved.forEach(one -> changesOf(changes, one).add("communes"));
        changes.keySet().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(code -> {
                    touched.add(code);
                    var what = changes.getOrDefault(code, List.of());
                    journal.record(COMMAND, new NeighbourhoodChanged(code.value(), what));
                });
        neighbourhoods.gatherWords(touched);
    }

    private static List<String> changesOf(
            Map<NeighbourhoodCode, List<String>> changes, Proposed one) {
        return changes.computeIfAbsent(one.code(), code -> new ArrayList<>());
    }

    private static String names(List<Commune> communes) {
        return communes.stream().map(Commune::name).collect(Collectors.joining(", "));
    }
}
