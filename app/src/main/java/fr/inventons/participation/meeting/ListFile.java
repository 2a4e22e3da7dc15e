package fr.inventons.participation.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of participants as a file holds it: separated by semicolons, commas or tabs, in UTF-8 or
 * as a French Excel writes it. The names of the columns stand in one of the first lines.
 */
final class ListFile {
    static final int SIZE_LIMIT = 1_000_000;
    static final int LINE_LIMIT = 2_000;
    private static final int HEADER_WITHIN = 10;

    /** What a file turned out to be. */
    sealed interface Reading {}

    /**
     * A list.
     *
     * @param columns the columns understood, by position
     * @param ignored names of columns that say nothing to us
     */
    record Lines(Map<Integer, Column> columns, List<String> ignored, List<Line> lines)
            implements Reading {}

    /** No list. */
    record Unreadable(FileProblem problem) implements Reading {}

    /**
     * A line.
     *
     * @param number as the reader's spreadsheet counts it
     * @param whole false when it has more cells than the names above
     */
    record Line(int number, Map<Column, String> cells, boolean whole) {
        NewParticipant participant() {
            return Cells.participant(cells);
        }
    }

    private ListFile() {}

    static Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unreadable(FileProblem.EMPTY);
        }
        if (bytes.length > SIZE_LIMIT) {
            return new Unreadable(FileProblem.TOO_BIG);
        }
        if (begins(bytes, "504b0304") || begins(bytes, "d0cf11e0")) {
            return new Unreadable(FileProblem.SPREADSHEET);
        }
        var text = text(bytes);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || text.startsWith("%PDF")) {
            return new Unreadable(FileProblem.NOT_TEXT);
        }
        return text.isBlank() ? new Unreadable(FileProblem.EMPTY) : lines(text);
    }

    private static Reading lines(String text) {
        List<CSVRecord> records;
        try (var parser =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get()
                        .parse(new StringReader(text))) {
            records = parser.getRecords();
        } catch (UncheckedIOException | IOException malformed) {
            return new Unreadable(FileProblem.NOT_TEXT);
        }
        int header = header(records);
        if (header < 0) {
            return new Unreadable(FileProblem.NO_NAME_COLUMN);
        }
        var columns = columns(records.get(header));
        var ignored = new ArrayList<String>();
        for (int i = 0; i < records.get(header).size(); i++) {
            var name = records.get(header).get(i).strip();
            if (!columns.containsKey(i) && !name.isEmpty()) {
                ignored.add(name);
            }
        }
        var lines = new ArrayList<Line>();
        for (int i = header + 1; i < records.size(); i++) {
            var record = records.get(i);
            if (record.stream().allMatch(String::isBlank)) {
                continue;
            }
            lines.add(line(i + 1, record, columns, records.get(header).size()));
        }
        if (lines.isEmpty()) {
            return new Unreadable(FileProblem.NO_LINES);
        }
        return lines.size() > LINE_LIMIT
                ? new Unreadable(FileProblem.TOO_MANY_LINES)
                : new Lines(columns, ignored, lines);
    }

    private static Line line(
            int number, CSVRecord record, Map<Integer, Column> columns, int width) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < record.size(); i++) {
            var column = columns.get(i);
            var text = tidy(record.get(i));
            if (column != null && !text.isEmpty()) {
                cells.putIfAbsent(column, text);
            }
        }
        boolean whole = true;
        for (int i = width; i < record.size(); i++) {
            whole &= record.get(i).isBlank();
        }
        return new Line(number, cells, whole);
    }

    /** Without spaces around, nor the apostrophe by which our exports disarm a formula. */
    private static String tidy(String cell) {
        var text = cell.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        return text.matches("'[=+\\-@].*") ? text.substring(1) : text;
    }

    /** The first line that names a family name; -1 when none of the first lines does. */
    private static int header(List<CSVRecord> records) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, records.size()); i++) {
            if (columns(records.get(i)).containsValue(Column.FAMILY_NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<Integer, Column> columns(CSVRecord header) {
        var columns = new TreeMap<Integer, Column>();
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            Column.called(header.get(i)).ifPresent(column -> columns.put(position, column));
        }
        return columns;
    }

    /** Whichever of the three separates the most cells in the first lines. */
    private static char separator(String text) {
        var start = text.lines().limit(HEADER_WITHIN).toList();
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', '\t', ','}) {
            long count =
                    start.stream()
                            .mapToLong(line -> line.chars().filter(c -> c == candidate).count())
                            .max()
                            .orElse(0);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static String text(byte[] bytes) {
        if (begins(bytes, "efbbbf")) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, "fffe") || begins(bytes, "feff")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] bytes, String hex) {
        var magic = HexFormat.of().parseHex(hex);
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
