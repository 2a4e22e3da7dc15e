package fr.inventons.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as an office's spreadsheet saves it, one sheet, every cell a text. */
final class Sheet {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PART =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Sheet() {}

    static byte[] of(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                    </Types>\
                    """
                            .formatted(PART, PART, PART));
            put(zip, "_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN));
            put(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Invités" sheetId="1" r:id="r1"/></sheets></workbook>\
                    """
                            .formatted(MAIN, OFFICE));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    links(
                            link("r1", "worksheet", "worksheets/sheet1.xml")
                                    + link("r2", "styles", "styles.xml")));
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(List<List<String>> rows) {
        var text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append("<row r=\"%d\">".formatted(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
                text.append(
                        "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted('A' + column, row + 1, rows.get(row).get(column)));
            }
            text.append("</row>");
        }
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(MAIN, text);
    }

    private static String links(String all) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(LINKS, all);
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, kind, target);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
