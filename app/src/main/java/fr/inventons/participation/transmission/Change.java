package fr.inventons.participation.transmission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * A difference between two readings of a remontée.
 *
 * @param before what was read, or empty
 * @param after what is there now, or empty
 */
public record Change(Kind kind, String reference, String title, String before, String after) {
    /** What differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        WITHHELD,
        RESTORED,
        TEXT,
        SHEET,
        AVIS,
        OBSERVATIONS,
        REREADINGS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order of the pages. */
    static List<Change> between(Content before, Content after) {
        var changes = new ArrayList<Change>();
        var old = new HashMap<String, Content.Item>();
        before.items().forEach(item -> old.put(item.id(), item));
        var held = before.withheld().stream().map(Content.Withheld::id).toList();
        for (var item : after.items()) {
            var was = old.remove(item.id());
            if (was == null) {
                var kind = held.contains(item.id()) ? Kind.RESTORED : Kind.ADDED;
                changes.add(of(kind, item, "", ""));
            } else {
                compare(changes, was, item);
            }
        }
        for (var kept : after.withheld()) {
            old.remove(kept.id());
            if (!held.contains(kept.id())) {
                changes.add(
                        new Change(
                                Kind.WITHHELD, kept.reference(), kept.title(), "", kept.reason()));
            }
        }
        old.values().forEach(item -> changes.add(of(Kind.REMOVED, item, "", "")));
        return List.copyOf(changes);
    }

    private static void compare(List<Change> changes, Content.Item was, Content.Item is) {
        add(changes, Kind.TEXT, is, words(was), words(is));
        add(changes, Kind.SHEET, is, text(was.sheet().values()), text(is.sheet().values()));
        add(changes, Kind.AVIS, is, "" + was.avis(), "" + is.avis());
        add(
                changes,
                Kind.OBSERVATIONS,
                is,
                text(was.observations().stream().map(Content.Observation::text).toList()),
                text(is.observations().stream().map(Content.Observation::text).toList()));
        add(changes, Kind.REREADINGS, is, "" + was.rereadings(), "" + is.rereadings());
    }

    private static void add(
            List<Change> changes, Kind kind, Content.Item item, String before, String after) {
        if (!before.equals(after)) {
            var shown = kind != Kind.AVIS && kind != Kind.REREADINGS;
            changes.add(of(kind, item, shown ? before : "", shown ? after : ""));
        }
    }

    private static Change of(Kind kind, Content.Item item, String before, String after) {
        return new Change(kind, item.reference(), item.title(), before, after);
    }

    private static String words(Content.Item item) {
        return text(List.of(item.title(), item.finding(), item.problem(), item.proposal()));
    }

    private static String text(Iterable<String> parts) {
        return String.join("\n", parts);
    }
}
