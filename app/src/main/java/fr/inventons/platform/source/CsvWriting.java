package fr.inventons.platform.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV for a French spreadsheet: semicolons, UTF-8 with its mark. A cell that a spreadsheet would
 * run as a formula is disarmed by an apostrophe, which our own reading takes off again.
 */
final class CsvWriting {
    private CsvWriting() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        if (!sheet.note().isEmpty()) {
            line(writer, List.of(sheet.note()));
        }
        line(writer, sheet.heading());
        for (var row : sheet.rows()) {
            line(writer, row);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (int place = 0; place < cells.size(); place++) {
            writer.write(place == 0 ? "" : ";");
            writer.write(cell(cells.get(place)));
        }
        writer.write("\r\n");
    }

    static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
