package fr.inventons.platform.source;

import java.util.Optional;

/** The sheets of a file, one after the other, and the rows of each, one after the other. */
abstract class SheetRows implements AutoCloseable {
    /** More cells than that in a line is no list of people or places. */
    static final int MOST_CELLS = 200;

    /** Longest cell read; what goes beyond is no cell of a list. */
    static final int LONGEST_CELL = 20_000;

    static SheetRows open(byte[] content) {
        if (content.length == 0) {
            throw new UnusableFile("source.sheet-empty");
        }
        if (content.length > Spreadsheets.MOST_BYTES) {
            throw new UnusableFile(
                    "source.sheet-too-big",
                    (content.length + 999_999) / 1_000_000,
                    Spreadsheets.MOST_BYTES / 1_000_000);
        }
        return switch (SheetVetting.vet(content)) {
            case XLSX -> XlsxRows.open(content);
            case ODS -> OdsRows.open(content);
            case CSV -> CsvRows.open(content);
        };
    }

    /** Goes to the next sheet; false after the last. */
    abstract boolean nextSheet();

    /** The name of this sheet. */
    abstract String name();

    /** The next row of this sheet; empty after the last. */
    abstract Optional<SheetRow> next();

    @Override
    public abstract void close();
}
