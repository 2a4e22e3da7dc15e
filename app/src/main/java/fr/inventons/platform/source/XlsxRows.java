package fr.inventons.platform.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheets of an Excel workbook. A cell merged downwards gives its words to each line. */
final class XlsxRows extends SheetRows {
    private final byte[] content;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;
    private int sheet = -1;
    private XlsxMerges merges = XlsxMerges.NONE;
    private @Nullable Stream<Row> stream;
    private @Nullable Iterator<Row> rows;

    private XlsxRows(byte[] content, ReadableWorkbook workbook) {
        this.content = content;
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
    }

    static XlsxRows open(byte[] content) {
        try {
            return new XlsxRows(
                    content,
                    new ReadableWorkbook(
                            new ByteArrayInputStream(content), new ReadingOptions(true, true)));
        } catch (IOException | RuntimeException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    @Override
    boolean nextSheet() {
        closeSheet();
        sheet++;
        if (sheet >= sheets.size()) {
            return false;
        }
        try {
            merges = XlsxMerges.of(content, sheet);
            stream = sheets.get(sheet).openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnusableFile known
                    ? known
                    : new UnusableFile("source.sheet-broken");
        }
        return true;
    }

    @Override
    String name() {
        return sheets.get(sheet).getName();
    }

    @Override
    Optional<SheetRow> next() {
        try {
            if (rows == null || !rows.hasNext()) {
                return Optional.empty();
            }
            var row = rows.next();
            int width = Math.min(row.getCellCount(), MOST_CELLS);
            var cells = new ArrayList<String>(width);
            for (int place = 0; place < width; place++) {
                var cell = row.getOptionalCell(place).map(this::text).orElse("");
                if (cell.length() > LONGEST_CELL) {
                    throw new UnusableFile("source.sheet-broken");
                }
                cells.add(cell);
            }
            return Optional.of(new SheetRow(row.getRowNum(), merges.fill(row.getRowNum(), cells)));
        } catch (ExcelReaderException
                | UncheckedIOException
                | IndexOutOfBoundsException
                | NullPointerException
                | IllegalArgumentException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    @Override
    public void close() {
        closeSheet();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeSheet() {
        if (stream != null) {
            stream.close();
            stream = null;
            rows = null;
        }
    }

    private String text(Cell cell) {
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.getValue() == null ? "" : cell.asString();
            case BOOLEAN -> "1".equals(raw) || "true".equals(raw) ? "VRAI" : "FAUX";
            case NUMBER -> number(cell, raw);
            case FORMULA -> formula(cell, raw);
            case ERROR -> raw == null ? "" : raw;
        };
    }

    /** What the formula gave when the workbook was last saved. */
    private String formula(Cell cell, @Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return cell.getValue() instanceof Boolean yes
                ? (yes ? "VRAI" : "FAUX")
                : SheetNumbers.looksLikeOne(raw) && cell.getType() == CellType.FORMULA
                        ? number(cell, raw)
                        : raw;
    }

    private String number(Cell cell, @Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var format = cell.getDataFormatString();
        return SheetNumbers.say(
                raw,
                format == null ? "" : format,
                cell.getDataFormatId() == null ? 0 : cell.getDataFormatId(),
                workbook.isDate1904());
    }
}
