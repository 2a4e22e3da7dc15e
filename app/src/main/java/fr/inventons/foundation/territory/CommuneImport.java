package fr.inventons.foundation.territory;

import fr.inventons.platform.command.Importer;
import fr.inventons.platform.command.Report;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.source.Lists;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import fr.inventons.platform.web.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * {@code inventons import communes FILE}: the official geographic code, communes of before and
 * municipal districts too. A commune that the file does not name is left alone.
 */
@Component
class CommuneImport implements Importer {
    /** The whole country has 37,590 lines. */
    private static final int MOST_LINES = 50_000;

    private static final int LINES_AT_A_TIME = 1_000;
    private static final List<String> COLUMNS = List.of("code", "nom", "type", "departement");

    private final CommuneReader reader;
    private final CommuneStore store;
    private final Lists lists;
    private final Messages messages;
    private final Journal journal;

    CommuneImport(
            CommuneReader reader,
            CommuneStore store,
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
        return "communes";
    }

    @Override
    public String description() {
        return messages.say("territory.communes-description");
    }

    @Override
    public Report run(Path file, boolean dryRun) {
        return lists.read(file, MOST_LINES, dryRun, columns -> COLUMNS, this::read);
    }

    private record Numbered(long line, Commune commune) {}

    private void read(Source source, Tally tally) {
        store.lockOutOtherImports();
        var seen = new HashSet<String>();
        var waiting = new ArrayList<Numbered>();
        source.eachLine(line -> {
            switch (reader.read(line)) {
                case CommuneReader.Reading.Refused(var key, var detail) ->
                        tally.refused(line.number(), key, detail);
                case CommuneReader.Reading.Read(var commune) -> {
                    if (seen.add(key(commune))) {
                        waiting.add(new Numbered(line.number(), commune));
                    } else {
                        tally.refused(
                                line.number(), "territory.commune-twice", commune.code().value());
                    }
                }
            }
            if (waiting.size() == LINES_AT_A_TIME) {
                write(waiting, tally);
                waiting.clear();
            }
        });
        write(waiting, tally);
        if (tally.added() + tally.changed() > 0) {
            journal.record(
                    NeighbourhoodMerge.COMMAND,
                    new CommunesImported(tally.added(), tally.changed()));
        }
    }

    private void write(List<Numbered> lines, Tally tally) {
        Map<String, Commune> known =
                store.named(lines.stream().map(one -> one.commune().code()).toList()).stream()
                        .collect(Collectors.toMap(CommuneImport::key, Function.identity()));
        var changed = new HashMap<String, Commune>();
        for (var line : lines) {
            var commune = line.commune();
            var before = known.get(key(commune));
            if (before == null) {
                tally.added(
                        line.line(),
                        "territory.commune-added",
                        commune.code().value(),
                        commune.name());
                changed.put(key(commune), commune);
            } else if (!before.equals(commune)) {
                tally.changed(
                        line.line(),
                        "territory.commune-changed",
                        commune.code().value(),
                        words(before),
                        words(commune));
                changed.put(key(commune), commune);
            } else {
                tally.unchanged();
            }
        }
        if (!changed.isEmpty()) {
            store.write(List.copyOf(changed.values()));
        }
    }

    private static String key(Commune commune) {
        return commune.code().value() + " " + commune.kind();
    }

    private String words(Commune commune) {
        var population = commune.population();
        return messages.say(
                "territory.commune-words",
                commune.name(),
                commune.department().value(),
                population.isPresent() ? 1 : 0,
                population.orElse(0),
                String.join(" ", commune.postcodes()));
    }
}
