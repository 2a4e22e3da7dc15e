package fr.inventons.platform.source;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An OpenDocument spreadsheet of one sheet, all cells text, written as its lines come. */
final class OdsWriting {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    private OdsWriting() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(new Unclosed(out))) {
            stored(zip, "mimetype", SheetFormat.ODS.mediaType());
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            content(sheet, xml);
            xml.flush();
            zip.closeEntry();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void content(Sheet sheet, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        xml.writeAttribute("xmlns:office", OFFICE);
        xml.writeAttribute("xmlns:table", TABLE);
        xml.writeAttribute("xmlns:text", TEXT);
        xml.writeAttribute("xmlns:style", STYLE);
        xml.writeAttribute("xmlns:fo", FO);
        xml.writeAttribute("office:version", "1.2");
        styles(xml);
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:spreadsheet");
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", sheet.title());
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:style-name", "co");
        xml.writeAttribute(
                "table:number-columns-repeated",
                String.valueOf(Math.max(1, sheet.heading().size())));
        if (!sheet.note().isEmpty()) {
            row(xml, List.of(sheet.note()), "");
        }
        row(xml, sheet.heading(), "he");
        for (var row : sheet.rows()) {
            row(xml, row, "");
        }
        xml.writeEndDocument();
    }

    private static void styles(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", "co");
        xml.writeAttribute("style:family", "table-column");
        xml.writeEmptyElement("style:table-column-properties");
        xml.writeAttribute("style:column-width", "4cm");
        xml.writeEndElement();
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", "he");
        xml.writeAttribute("style:family", "table-cell");
        xml.writeEmptyElement("style:table-cell-properties");
        xml.writeAttribute("fo:background-color", "#e3e3fd");
        xml.writeEmptyElement("style:text-properties");
        xml.writeAttribute("fo:font-weight", "bold");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void row(XMLStreamWriter xml, List<String> cells, String style)
            throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (var cell : cells) {
            xml.writeStartElement("table:table-cell");
            if (!style.isEmpty()) {
                xml.writeAttribute("table:style-name", style);
            }
            if (!cell.isEmpty()) {
                xml.writeAttribute("office:value-type", "string");
                for (var line : XlsxWriting.printable(cell).lines().toList()) {
                    xml.writeStartElement("text:p");
                    xml.writeCharacters(line);
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** The kind of the file stands first, uncompressed, as the format asks. */
    private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** What the caller opened, the caller closes. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
