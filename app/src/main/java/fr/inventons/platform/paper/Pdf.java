package fr.inventons.platform.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Turns XHTML into one accessible, archivable PDF. Nothing is fetched from anywhere. */
final class Pdf {
    private static final String TOOL = "Inventons";

    /** A picture written in the page itself, such as a QR code. */
    private static final String HELD_INSIDE = "data:image/png;base64,";

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Metadata metadata;

    Pdf(Metadata metadata) {
        this.metadata = metadata;
    }

    byte[] make(String xhtml, List<Attachment> attachments) {
        var builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .useColorProfile(COLOURS)
                        .withProducer(TOOL)
                        .useUnicodeLineBreaker(new FrenchLineBreaks())
                        .useUriResolver((base, uri) -> uri.startsWith(HELD_INSIDE) ? uri : null)
                        .withHtmlContent(xhtml, null);
        Fonts.into(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            date(document);
            attach(document, attachments);
            var bytes = new ByteArrayOutputStream();
            document.setDocumentId((long) xhtml.hashCode() << 32 | metadata.madeAt().hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("PDF of «" + metadata.title() + "»", e);
        }
    }

    /** The library writes the machine's time; a frozen document tells the instant it was made. */
    private void date(PDDocument document) throws IOException {
        var at = metadata.madeAt().truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(calendar());
        var catalog = document.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var date = DateTimeFormatter.ISO_INSTANT.format(at);
        var dated =
                xmp.replaceAll(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + date + "</xmp:CreateDate>");
        catalog.setMetadata(
                new PDMetadata(
                        document,
                        new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
        catalog.setLanguage("fr-FR");
    }

    private void attach(PDDocument document, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var named = new LinkedHashMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.bytes()));
            file.setSubtype(attachment.mediaType());
            file.setSize(attachment.bytes().length);
            file.setModDate(calendar());
            var specification = new PDComplexFileSpecification();
            specification.setFile(attachment.name());
            specification.setFileUnicode(attachment.name());
            specification.setFileDescription(attachment.description());
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            specification
                    .getCOSObject()
                    .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
            named.put(attachment.name(), specification);
            associated.add(specification);
        }
        var catalog = document.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private Calendar calendar() {
        return GregorianCalendar.from(
                metadata.madeAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    }
}
