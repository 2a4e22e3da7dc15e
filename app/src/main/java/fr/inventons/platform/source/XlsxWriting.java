package fr.inventons.platform.source;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook of one sheet. Every cell is text: a telephone keeps its first zero. */
final class XlsxWriting {
    private static final int FLUSHED_EVERY = 500;
    private static final double WIDTH = 22;

    private XlsxWriting() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Inventons", "1.0")) {
            var page = workbook.newWorksheet(sheet.title());
            int line = 0;
            if (!sheet.note().isEmpty()) {
                page.inlineString(line, 0, sheet.note());
                page.style(line, 0).italic().set();
                line++;
            }
            for (int column = 0; column < sheet.heading().size(); column++) {
                page.width(column, WIDTH);
                page.style(column).format("@").set();
                page.inlineString(line, column, sheet.heading().get(column));
                page.style(line, column).bold().fillColor("E3E3FD").set();
            }
            page.freezePane(0, line + 1);
            line++;
            for (var row : sheet.rows()) {
                line(page, line, row);
                line++;
                if (line % FLUSHED_EVERY == 0) {
                    page.flush();
                }
            }
            page.finish();
        }
    }

    private static void line(Worksheet page, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                page.inlineString(line, column, printable(row.get(column)));
                page.style(line, column).format("@").set();
            }
        }
    }

    /** Without the signs that XML cannot carry. */
    static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
