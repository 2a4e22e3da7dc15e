package fr.inventons.platform.source;

import java.util.List;

/** What a file handed over turned out to be. */
public sealed interface SheetReading {
    /**
     * A list.
     *
     * @param name of the sheet, empty in a CSV
     * @param rows those that hold something, below the heading
     */
    record Read(String name, SheetRow heading, List<SheetRow> rows) implements SheetReading {}

    /** No list: {@code messages.say(key, details.toArray())} says why in one sentence. */
    record Unusable(String key, List<Object> details) implements SheetReading {}
}
