package fr.inventons.platform.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument spreadsheet, one row at a time. */
final class OdsRows extends SheetRows {
    private static final int MOST_BLANK_ROWS = 5_000;

    /** Words of a cell merged downwards and over how many lines they still go. */
    private record Span(String words, int left) {}

    private final SheetZip zip;
    private final XMLStreamReader xml;
    private final Map<Integer, Span> spans = new HashMap<>();
    private String name = "";
    private boolean inSheet;
    private int line;
    private List<String> repeated = List.of();
    private int again;

    private OdsRows(SheetZip zip, XMLStreamReader xml) {
        this.zip = zip;
        this.xml = xml;
    }

    static OdsRows open(byte[] content) {
        try {
            var zip = new SheetZip(content);
            var part = zip.open("content.xml");
            if (part.isPresent()) {
                return new OdsRows(zip, SafeXml.read(part.get()));
            }
            zip.close();
        } catch (IOException | XMLStreamException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
        throw new UnusableFile("source.sheet-broken");
    }

    @Override
    boolean nextSheet() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && at("table")) {
                    name = attribute("name");
                    inSheet = true;
                    line = 0;
                    again = 0;
                    spans.clear();
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    @Override
    String name() {
        return name;
    }

    @Override
    Optional<SheetRow> next() {
        if (again > 0) {
            again--;
            line++;
            return Optional.of(new SheetRow(line, repeated));
        }
        try {
            while (inSheet && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT && at("table")) {
                    inSheet = false;
                } else if (event == XMLStreamConstants.START_ELEMENT && at("table-row")) {
                    return Optional.of(row());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            zip.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetRow row() throws XMLStreamException {
        int times = count("number-rows-repeated");
        var cells = new ArrayList<String>();
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !at("table-row");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && (at("table-cell") || at("covered-table-cell"))) {
                cell(cells);
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        line++;
        var row = new SheetRow(line, List.copyOf(cells));
        if (times > 1) {
            // The blank end of a sheet is one row, repeated a million times.
            boolean blank = row.blank();
            line += blank && times > MOST_BLANK_ROWS ? times - 1 : 0;
            again = blank && times > MOST_BLANK_ROWS ? 0 : times - 1;
            repeated = row.cells();
        }
        return row;
    }

    private void cell(List<String> cells) throws XMLStreamException {
        int times = count("number-columns-repeated");
        int down = count("number-rows-spanned");
        boolean covered = at("covered-table-cell");
        var type = attribute("value-type");
        var value = attribute("value");
        var date = attribute("date-value");
        var time = attribute("time-value");
        var yes = attribute("boolean-value");
        var end = xml.getLocalName();
        var shown = text(end);
        var words =
                switch (type) {
                    case "float", "currency", "percentage" -> OdsValues.number(value, shown);
                    case "date" -> OdsValues.date(date, shown);
                    case "time" -> OdsValues.time(time, shown);
                    case "boolean" -> yes.equals("true") ? "VRAI" : "FAUX";
                    default -> shown;
                };
        for (int n = 0; n < times && cells.size() < MOST_CELLS; n++) {
            int place = cells.size();
            var above = spans.remove(place);
            if (above != null && above.left() > 1) {
                spans.put(place, new Span(above.words(), above.left() - 1));
            }
            cells.add(covered && above != null && words.isEmpty() ? above.words() : words);
            if (down > 1 && !words.isEmpty()) {
                spans.put(place, new Span(words, down - 1));
            }
        }
    }

    /** The paragraphs of a cell, without its comments. */
    private String text(String end) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 0;
        int comment = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth == 0 && xml.getLocalName().equals(end)) {
                    return text.toString();
                }
                depth--;
                comment -= at("annotation") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                comment += at("annotation") ? 1 : 0;
                if (comment == 0) {
                    text.append(sign(text));
                }
            } else if (event == XMLStreamConstants.CHARACTERS && comment == 0 && depth > 0) {
                text.append(xml.getText());
            }
            if (text.length() > LONGEST_CELL) {
                throw new UnusableFile("source.sheet-broken");
            }
        }
    }

    private String sign(CharSequence before) {
        return switch (xml.getLocalName()) {
            case "p" -> before.isEmpty() ? "" : "\n";
            case "s" -> " ".repeat(Math.min(count("c"), 100));
            case "tab" -> " ";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    private boolean at(String element) {
        return xml.getLocalName().equals(element);
    }

    private int count(String attribute) {
        var typed = attribute(attribute);
        return typed.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    private String attribute(String wanted) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(wanted)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
