package fr.inventons.participation.planning.web;

import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.ItemId;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.NewItem;
import fr.inventons.participation.planning.RoomId;
import fr.inventons.platform.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A programme as typed: numbered rows of which the blank ones say nothing. */
record ProgrammeForm(int revision, List<Row> rows) {
    private static final int MOST_ROWS = 40;
    private static final int BLANK_ROWS = 2;

    /** A row as typed. */
    record Row(
            String item,
            String title,
            String hour,
            String minutes,
            String kind,
            String room,
            boolean removed) {
        static final Row BLANK = new Row("", "", "", "", ItemKind.OTHER.name(), "", false);

        boolean blank() {
            return item.isEmpty() && title.isBlank() && hour.isBlank() && minutes.isBlank();
        }
    }

    /** Why a row cannot be read: the key of a sentence and the title it is about. */
    record Unreadable(String key, String title) {}

    static ProgrammeForm of(DayPlan plan) {
        var rows = new ArrayList<Row>();
        for (var item : plan.programme()) {
            rows.add(
                    new Row(
                            item.id().value().toString(),
                            item.title(),
                            item.startsAt().toString(),
                            String.valueOf(item.minutes()),
                            item.kind().name(),
                            item.room().map(room -> room.value().toString()).orElse(""),
                            false));
        }
        return new ProgrammeForm(plan.revision(), withBlanks(rows));
    }

    static ProgrammeForm of(Map<String, String> typed) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= MOST_ROWS && typed.containsKey("titre-" + i); i++) {
            rows.add(
                    new Row(
                            typed.getOrDefault("moment-" + i, ""),
                            typed.getOrDefault("titre-" + i, ""),
                            typed.getOrDefault("heure-" + i, ""),
                            typed.getOrDefault("minutes-" + i, ""),
                            typed.getOrDefault("nature-" + i, ItemKind.OTHER.name()),
                            typed.getOrDefault("salle-" + i, ""),
                            typed.containsKey("retirer-" + i)));
        }
        return new ProgrammeForm(Numbers.read(typed.getOrDefault("revision", "")), rows);
    }

    ProgrammeForm on(int newer) {
        return new ProgrammeForm(newer, rows);
    }

    Optional<Unreadable> unreadable() {
        for (var row : kept()) {
            if (Typed.hour(row.hour()).isEmpty()) {
                return Optional.of(new Unreadable("hour-unreadable-of", row.title()));
            }
            if (Numbers.read(row.minutes()) < 0) {
                return Optional.of(new Unreadable("minutes-unreadable", row.title()));
            }
        }
        return Optional.empty();
    }

    /** Once {@link #unreadable} is empty. */
    List<NewItem> items() {
        return kept().stream()
                .map(row ->
                        new NewItem(
                                id(row.item()).map(ItemId::new),
                                kind(row.kind()),
                                row.title(),
                                Typed.hour(row.hour()).orElseThrow(),
                                Numbers.read(row.minutes()),
                                id(row.room()).map(RoomId::new)))
                .toList();
    }

    private List<Row> kept() {
        return rows.stream().filter(row -> !row.blank() && !row.removed()).toList();
    }

    private static List<Row> withBlanks(List<Row> rows) {
        for (int i = 0; i < BLANK_ROWS; i++) {
            rows.add(Row.BLANK);
        }
        return List.copyOf(rows);
    }

    private static ItemKind kind(String name) {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(ItemKind.OTHER);
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
