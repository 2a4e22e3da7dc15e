package fr.inventons.platform.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV as people's programs write it: three separators, UTF-8, UTF-16 or Windows-1252. */
final class CsvRows extends SheetRows {
    private static final int LOOKED_AT = 8_192;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean begun;
    private int line;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvRows open(byte[] content) {
        var charset = charset(content);
        int mark = mark(content, charset);
        var start = new String(content, mark, Math.min(LOOKED_AT, content.length - mark), charset);
        if (start.isBlank()) {
            throw new UnusableFile("source.sheet-empty");
        }
        if (start.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw new UnusableFile("source.sheet-unknown");
        }
        try {
            return new CsvRows(
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(separator(start))
                            .setIgnoreEmptyLines(false)
                            .setTrailingData(true)
                            .setLenientEof(true)
                            .get()
                            .parse(
                                    new BufferedReader(
                                            new InputStreamReader(
                                                    new ByteArrayInputStream(
                                                            content, mark, content.length - mark),
                                                    charset))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    boolean nextSheet() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    String name() {
        return "";
    }

    @Override
    Optional<SheetRow> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            line++;
            var cells = new ArrayList<String>();
            for (int place = 0; place < Math.min(record.size(), MOST_CELLS); place++) {
                var cell = record.get(place);
                if (cell.length() > LONGEST_CELL || cell.indexOf('\0') >= 0) {
                    throw new UnusableFile("source.sheet-broken");
                }
                cells.add(disarmed(cell));
            }
            return Optional.of(new SheetRow(line, cells));
        } catch (UncheckedIOException malformed) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the apostrophe by which our exports disarm a formula. */
    private static String disarmed(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** Whichever of the three separates the most cells in a line of the start. */
    private static char separator(String start) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', '\t', ','}) {
            long count =
                    start.lines()
                            .limit(10)
                            .mapToLong(text -> text.chars().filter(c -> c == candidate).count())
                            .max()
                            .orElse(0);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int mark(byte[] content, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return charset.name().startsWith("UTF-16") ? 2 : 0;
        }
        return content.length >= 3 && (content[0] & 0xFF) == 0xEF && (content[1] & 0xFF) == 0xBB
                ? 3
                : 0;
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2) {
            int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return utf8(content) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** Whether all of it is UTF-8, without unfolding it. */
    private static boolean utf8(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(content);
        var out = CharBuffer.allocate(LOOKED_AT);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
