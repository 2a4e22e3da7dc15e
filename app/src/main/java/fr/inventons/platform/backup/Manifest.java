package fr.inventons.platform.backup;

import java.util.List;

/**
 * What a backup holds, so that a restore can refuse what is not whole before it writes anything.
 *
 * @param format version of this layout
 * @param migrations the schema's version: every migration applied, in the order of their versions
 */
record Manifest(
        int format, List<Migration> migrations, List<Part> tables, List<Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** A migration as Flyway remembers it. */
    record Migration(String version, String script, int checksum) {}

    /**
     * The rows of one table.
     *
     * @param sha256 of the entry's bytes, before compression
     */
    record Part(Table table, long rows, String sha256) {
        String entry() {
            return "tables/" + table.schema() + "." + table.name() + ".copy";
        }
    }

    /** Where a sequence stands. */
    record Sequence(String schema, String name, long last, boolean called) {}
}
