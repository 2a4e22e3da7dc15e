package fr.inventons.participation.meeting;

import fr.inventons.platform.source.SheetReading;
import fr.inventons.platform.source.SheetRow;
import fr.inventons.platform.source.Spreadsheets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list of participants as a file holds it: XLSX, ODS or CSV. The names of the columns stand in
 * one of the first lines of one of the sheets.
 */
public final class ListFile {
    private static final int LINE_LIMIT = 2_000;

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
    public record Line(int number, Map<Column, String> cells, boolean whole) {
        public NewParticipant participant() {
            return Cells.participant(cells);
        }
    }

    private ListFile() {}

    static Reading read(byte[] bytes) {
        return switch (Spreadsheets.read(bytes, LINE_LIMIT, ListFile::heading)) {
            case SheetReading.Unusable(var key, var details) -> new Unreadable(FileProblem.of(key));
            case SheetReading.Read(var sheet, var heading, var rows) -> {
                var columns = columns(heading.cells());
                yield new Lines(
                        columns,
                        ignored(heading.cells()),
                        rows.stream()
                                .map(row -> line(row, columns, heading.cells().size()))
                                .toList());
            }
        };
    }

    /** How many columns a line names; 0 for a line that names no family name. */
    public static int heading(List<String> cells) {
        var columns = columns(cells);
        return columns.containsValue(Column.FAMILY_NAME) ? columns.size() : 0;
    }

    /** The columns understood, by position. */
    public static Map<Integer, Column> columns(List<String> heading) {
        var columns = new TreeMap<Integer, Column>();
        for (int i = 0; i < heading.size(); i++) {
            int position = i;
            Column.called(heading.get(i)).ifPresent(column -> columns.put(position, column));
        }
        return columns;
    }

    /** Names of columns that say nothing to us. */
    public static List<String> ignored(List<String> heading) {
        return heading.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && Column.called(name).isEmpty())
                .toList();
    }

    /** A line below a heading of that width. */
    public static Line line(SheetRow row, Map<Integer, Column> columns, int width) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var column = columns.get(i);
            var text = column == null ? "" : tidy(column, row.cell(i));
            if (column != null && !text.isEmpty()) {
                cells.putIfAbsent(column, text);
            }
        }
        boolean whole = true;
        for (int i = width; i < row.cells().size(); i++) {
            whole &= row.cell(i).isBlank();
        }
        return new Line(row.number(), cells, whole);
    }

    /** Without spaces around; a telephone whose first zero a spreadsheet ate has it again. */
    private static String tidy(Column column, String cell) {
        var text = cell.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        boolean number = column == Column.MOBILE || column == Column.PHONE;
        return number && text.matches("[1-9][0-9]{8}") ? "0" + text : text;
    }
}
