package fr.inventons.platform.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lists as people keep them: XLSX, ODS and CSV, both ways. Reading streams: whatever the number of
 * lines, memory holds the file as it was sent and one line. What is no list, or a trap, gets one
 * sentence.
 */
public final class Spreadsheets {
    /** The largest file taken. 20,000 people weigh about 2 MB as XLSX, 3 MB as CSV. */
    public static final int MOST_BYTES = 8_000_000;

    private static final int HEADING_WITHIN = 15;

    private Spreadsheets() {}

    /**
     * Reads a list at once: for hundreds of lines.
     *
     * @param mostRows more is no list of that kind
     * @param heading how much a line looks like the heading; 0 when it is none. The sheet taken is
     *     the first with such a line among its first ones, its heading the best of them.
     */
    public static SheetReading read(
            byte[] content, int mostRows, ToIntFunction<List<String>> heading) {
        var name = new StringBuilder();
        var all = new ArrayList<SheetRow>();
        try {
            each(
                    content,
                    mostRows,
                    heading,
                    new SheetReader() {
                        @Override
                        public void heading(String sheet, SheetRow found) {
                            name.append(sheet);
                            all.add(found);
                        }

                        @Override
                        public void row(SheetRow row) {
                            all.add(row);
                        }
                    });
        } catch (UnusableFile unusable) {
            return new SheetReading.Unusable(unusable.key(), unusable.details());
        }
        return new SheetReading.Read(
                name.toString(), all.getFirst(), List.copyOf(all.subList(1, all.size())));
    }

    /**
     * Reads a list of any length, one line at a time; parameters as {@link #read}.
     *
     * @throws UnusableFile when it is no list, possibly after some lines were handed over
     */
    public static void each(
            byte[] content, int mostRows, ToIntFunction<List<String>> heading, SheetReader reader) {
        try (var rows = SheetRows.open(content)) {
            while (rows.nextSheet()) {
                var start = start(rows);
                var best = best(start, heading);
                if (best.isPresent()) {
                    hand(rows, start, best.get(), mostRows, reader);
                    return;
                }
            }
        }
        throw new UnusableFile("source.sheet-no-heading", HEADING_WITHIN);
    }

    /** A file of these lines. */
    public static byte[] write(SheetFormat format, Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        write(format, sheet, bytes);
        return bytes.toByteArray();
    }

    /** Writes a file of any length as its lines come. */
    public static void write(SheetFormat format, Sheet sheet, OutputStream out) {
        try {
            switch (format) {
                case XLSX -> XlsxWriting.write(sheet, out);
                case ODS -> OdsWriting.write(sheet, out);
                case CSV -> CsvWriting.write(sheet, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetRow> start(SheetRows rows) {
        var start = new ArrayList<SheetRow>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().blank()) {
                start.add(row.get());
            }
            if (start.size() == HEADING_WITHIN) {
                break;
            }
        }
        return start;
    }

    private static Optional<SheetRow> best(
            List<SheetRow> start, ToIntFunction<List<String>> heading) {
        SheetRow best = null;
        int most = 0;
        for (var row : start) {
            int score = heading.applyAsInt(row.cells());
            if (score > most) {
                best = row;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static void hand(
            SheetRows rows,
            List<SheetRow> start,
            SheetRow heading,
            int mostRows,
            SheetReader reader) {
        reader.heading(rows.name(), heading);
        int handed = 0;
        for (var row : start) {
            // A heading merged over two lines stands twice.
            if (row.number() > heading.number() && !row.cells().equals(heading.cells())) {
                handed = hand(row, handed, mostRows, reader);
            }
        }
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().blank()) {
                handed = hand(row.get(), handed, mostRows, reader);
            }
        }
        if (handed == 0) {
            throw new UnusableFile("source.sheet-no-rows");
        }
    }

    private static int hand(SheetRow row, int handed, int mostRows, SheetReader reader) {
        if (handed == mostRows) {
            throw new UnusableFile("source.sheet-too-long", mostRows);
        }
        reader.row(row);
        return handed + 1;
    }
}
