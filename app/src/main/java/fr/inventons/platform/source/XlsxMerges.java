package fr.inventons.platform.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The cells of a sheet merged over several lines: Excel writes them after all the lines, and their
 * words in the first only. Those merged sideways stay as they are.
 */
final class XlsxMerges {
    static final XlsxMerges NONE = new XlsxMerges(List.of());

    private static final int MOST = 20_000;
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");

    private record Merge(int column, int first, int last) {}

    private final Map<Integer, List<Merge>> byFirstLine = new HashMap<>();
    private final Map<Merge, String> open = new HashMap<>();

    private XlsxMerges(List<Merge> merges) {
        merges.forEach(merge ->
                byFirstLine.computeIfAbsent(merge.first(), line -> new ArrayList<>()).add(merge));
    }

    /** Those of the sheet of that rank in the workbook. */
    static XlsxMerges of(byte[] content, int sheet) {
        try {
            var path = path(content, sheet);
            return path.isEmpty()
                    ? NONE
                    : entry(content, path.get(), XlsxMerges::merges).orElse(NONE);
        } catch (IOException | XMLStreamException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
    }

    /** The line with the words of cells merged from above; lines come in order. */
    List<String> fill(int line, List<String> cells) {
        var full = new ArrayList<>(cells);
        open.keySet().removeIf(merge -> merge.last() < line);
        open.forEach((merge, words) -> {
            while (full.size() <= merge.column()) {
                full.add("");
            }
            if (full.get(merge.column()).isBlank()) {
                full.set(merge.column(), words);
            }
        });
        byFirstLine
                .getOrDefault(line, List.of())
                .forEach(merge ->
                        open.put(
                                merge,
                                merge.column() < cells.size() ? cells.get(merge.column()) : ""));
        return full;
    }

    private interface Reading<T> {
        T read(InputStream stream) throws IOException, XMLStreamException;
    }

    private static Optional<String> path(byte[] content, int sheet)
            throws IOException, XMLStreamException {
        var ids = entry(content, "xl/workbook.xml", XlsxMerges::sheetIds).orElse(List.of());
        var targets =
                entry(content, "xl/_rels/workbook.xml.rels", XlsxMerges::targets).orElse(Map.of());
        if (sheet >= ids.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(targets.get(ids.get(sheet)))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    private static List<String> sheetIds(InputStream stream) throws XMLStreamException {
        var ids = new ArrayList<String>();
        var xml = SafeXml.read(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")
                            && xml.getAttributeNamespace(i) != null) {
                        ids.add(xml.getAttributeValue(i));
                    }
                }
            }
        }
        return ids;
    }

    private static Map<String, String> targets(InputStream stream) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        var xml = SafeXml.read(stream);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(
                        xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        }
        return targets;
    }

    private static XlsxMerges merges(InputStream stream) throws XMLStreamException {
        var merges = new ArrayList<Merge>();
        var xml = SafeXml.read(stream);
        while (xml.hasNext() && merges.size() < MOST) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                var area = AREA.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                if (area.matches()) {
                    int first = Integer.parseInt(area.group(2));
                    int last = Integer.parseInt(area.group(3));
                    int column = column(area.group(1));
                    if (last > first && column < SheetRows.MOST_CELLS) {
                        merges.add(new Merge(column, first, last));
                    }
                }
            }
        }
        return new XlsxMerges(merges);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static <T> Optional<T> entry(byte[] content, String name, Reading<T> reading)
            throws IOException, XMLStreamException {
        try (var zip = new SheetZip(content)) {
            var stream = zip.open(name);
            return stream.isEmpty() ? Optional.empty() : Optional.of(reading.read(stream.get()));
        }
    }
}
