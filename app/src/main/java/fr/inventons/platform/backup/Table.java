package fr.inventons.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the backup sees it.
 *
 * @param columns those that hold data, by name, because the order in the table depends on the order
 *     in which migrations came; generated ones are left out
 * @param key columns of the primary key; empty when there is none
 */
record Table(String schema, String name, List<String> columns, List<String> key) {
    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    /**
     * All rows as text, ordered by their key byte by byte: a collation of the server must not
     * change the file.
     */
    String copyOut() {
        var order =
                key.isEmpty()
                        ? "row(" + list("t.") + ")::text collate \"C\""
                        : key.stream()
                                .map(column -> "t." + quote(column) + "::text collate \"C\"")
                                .collect(Collectors.joining(", "));
        return "copy (select "
                + list("t.")
                + " from "
                + quoted()
                + " t order by "
                + order
                + ") to stdout";
    }

    String copyIn() {
        return "copy " + quoted() + " (" + list("") + ") from stdin";
    }

    private String list(String prefix) {
        return columns.stream()
                .map(column -> prefix + quote(column))
                .collect(Collectors.joining(", "));
    }

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
