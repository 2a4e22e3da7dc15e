package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.source.Line;
import fr.inventons.platform.source.Source;
import fr.inventons.platform.source.Tally;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings links between generations into what is known. Only links that a file gives are kept: the
 * same name in the next generation may have other limits.
 */
@Component
class SuccessionMerge {
    private static final Map<String, Succession.Kind> KINDS =
            Map.of(
                    "inchange", Succession.Kind.UNCHANGED,
                    "modifie", Succession.Kind.MODIFIED,
                    "fusionne", Succession.Kind.MERGED,
                    "scinde", Succession.Kind.SPLIT);

    private final ImportStore store;
    private final Journal journal;

    SuccessionMerge(ImportStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    void merge(Source source, Tally tally, boolean dryRun) {
        var seen = new HashSet<String>();
        source.eachLine(line -> {
            var predecessor = code(line, "code_ancien");
            var successor = code(line, "code_nouveau");
            var kind = Optional.ofNullable(KINDS.get(plain(line.get("nature"))));
            var pair = predecessor.value() + " → " + successor.value();
            if (kind.isEmpty()) {
                tally.refused(line.number(), "territory.link-nature-unknown", line.get("nature"));
            } else if (!seen.add(pair)) {
                tally.refused(line.number(), "territory.link-twice", pair);
            } else {
                var link = new Succession(predecessor, successor, kind.get());
                merge(line.number(), link, tally, dryRun);
            }
        });
    }

    private void merge(long line, Succession link, Tally tally, boolean dryRun) {
        var before = store.firstDay(link.predecessor());
        var after = store.firstDay(link.successor());
        if (before.isEmpty() || after.isEmpty()) {
            var unknown = before.isEmpty() ? link.predecessor() : link.successor();
            tally.refused(line, "territory.link-code-unknown", unknown.value());
            return;
        }
        if (!before.get().isBefore(after.get())) {
            tally.refused(line, "territory.link-order-wrong", words(link));
            return;
        }
        var known = store.link(link.predecessor(), link.successor());
        if (known.isEmpty()) {
            tally.added(line, "territory.link-added", words(link), french(link.kind()));
        } else if (known.get() != link.kind()) {
            tally.changed(
                    line,
                    "territory.link-changed",
                    words(link),
                    french(known.get()),
                    french(link.kind()));
        } else {
            tally.unchanged();
            return;
        }
        if (!dryRun) {
            store.link(link);
            journal.record(
                    NeighbourhoodMerge.COMMAND,
                    new NeighbourhoodSucceeded(
                            link.predecessor().value(),
                            link.successor().value(),
                            link.kind().name()));
        }
    }

    private static NeighbourhoodCode code(Line line, String column) {
        return new NeighbourhoodCode(line.get(column).toUpperCase(Locale.ROOT));
    }

    private static String words(Succession link) {
        return link.predecessor().value() + " → " + link.successor().value();
    }

    private static String french(Succession.Kind kind) {
        return switch (kind) {
            case UNCHANGED -> "inchangé";
            case MODIFIED -> "modifié";
            case MERGED -> "fusionné";
            case SPLIT -> "scindé";
        };
    }

    private static String plain(String nature) {
        return Normalizer.normalize(nature.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
