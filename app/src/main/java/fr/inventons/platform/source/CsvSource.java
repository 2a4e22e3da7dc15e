package fr.inventons.platform.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV one line at a time: UTF-8 with or without its mark, separated by commas, semicolons
 * or tabulations. Whatever the file weighs, memory holds one line.
 */
final class CsvSource implements Source {
    private static final int LONGEST_HEADING = 8_192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int mostLines;
    private long lines = 1;

    private CsvSource(Reader reader, int mostLines) throws IOException {
        this.mostLines = mostLines;
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator(reader))
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        parser = format.parse(reader);
        records = parser.iterator();
    }

    /** Opens a file and reads its heading. */
    static CsvSource open(Path file, int mostLines) {
        try {
            var reader = Openings.reader(file);
            try {
                var source = new CsvSource(reader, mostLines);
                source.readHeading();
                return source;
            } catch (IOException | UnusableFile e) {
                reader.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public Set<String> columns() {
        return Set.copyOf(columns.keySet());
    }

    @Override
    public void eachLine(Consumer<Line> reader) {
        while (hasNext()) {
            lines++;
            if (lines > mostLines) {
                throw new UnusableFile("source.file-too-long", mostLines);
            }
            var record = records.next();
            if (!record.stream().allMatch(String::isBlank)) {
                reader.accept(new Line(lines, cells(record)));
            }
        }
    }

    private Map<String, String> cells(CSVRecord record) {
        var cells = new HashMap<String, String>();
        columns.forEach((name, place) -> {
            if (place < record.size()) {
                cells.put(name, record.get(place).strip());
            }
        });
        return cells;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unusable(e);
        }
    }

    private void readHeading() {
        if (hasNext()) {
            var heading = records.next();
            for (var place = 0; place < heading.size(); place++) {
                columns.putIfAbsent(heading.get(place).strip().toLowerCase(Locale.ROOT), place);
            }
        }
    }

    /** Skips the mark of UTF-8 and looks at the heading, without consuming it. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(LONGEST_HEADING);
        var commas = 0;
        var semicolons = 0;
        var tabulations = 0;
        for (var read = 0; read < LONGEST_HEADING; read++) {
            var character = reader.read();
            if (character == -1 || character == '\n') {
                break;
            }
            commas += character == ',' ? 1 : 0;
            semicolons += character == ';' ? 1 : 0;
            tabulations += character == '\t' ? 1 : 0;
        }
        reader.reset();
        return tabulations > commas && tabulations > semicolons
                ? '\t'
                : semicolons > commas ? ';' : ',';
    }

    private static UnusableFile unusable(Exception failure) {
        return failure instanceof CharacterCodingException
                        || failure.getCause() instanceof CharacterCodingException
                ? new UnusableFile("source.file-encoding")
                : new UnusableFile("source.file-malformed");
    }
}
