package fr.inventons.platform.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.inventons.testing.Pdfs;
import gg.jte.generated.precompiled.StaticTemplates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Instant WHEN = Instant.parse("2018-05-14T09:30:00Z");
    private final Paper fictional = new Paper(new StaticTemplates(), true);
    private final Paper real = new Paper(new StaticTemplates(), false);
    private final Attachment data =
            new Attachment(
                    "R-2A-2018-01.json",
                    "application/json",
                    "Les mêmes données, lisibles par une machine",
                    "{\"a\":1}");

    @Test
    void a_pdf_follows_ua_1_and_a_3_with_its_attachment_inside() throws IOException {
        var pdf = fictional.pdf(sample(), data);
        Files.write(Files.createDirectories(Path.of("target", "paper")).resolve("sample.pdf"), pdf);
        assertThat(Pdfs.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Remontée « d’essai » & suite");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(2);
            assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .hasEntrySatisfying(
                            "R-2A-2018-01.json",
                            file ->
                                    assertThatCode(() ->
                                                    assertThat(file.getEmbeddedFile().toByteArray())
                                                            .asString(UTF_8)
                                                            .isEqualTo(data.content()))
                                            .doesNotThrowAnyException());
        }
    }

    @Test
    void each_page_of_a_demonstration_says_fictive_and_no_page_of_a_real_one_does()
            throws IOException {
        for (var page : pages(fictional.pdf(sample()))) {
            assertThat(page)
                    .contains("Démonstration fictive")
                    .contains("Page ")
                    .contains("R-2A-2018-01");
        }
        assertThat(String.join("", pages(real.pdf(sample())))).doesNotContain("fictive");
    }

    @Test
    void letters_that_the_fonts_lack_break_no_rule_and_lose_no_neighbour() throws IOException {
        var odd =
                document(
                        new Document.Paragraph(
                                "Avant 😀 ﷽ 你好 مرحبا → ✓ \u0007\u0001 \uFFFF\u0085 après"));
        var pdf = real.pdf(odd);
        assertThat(Pdfs.failures(pdf)).isEmpty();
        assertThat(String.join("", pages(pdf))).contains("Avant").contains("→ ✓").contains("après");
    }

    @Test
    void markup_in_a_text_stays_text() throws IOException {
        var text = "<script>alert(1)</script> & </p> {content: url(http://x)}";
        assertThat(String.join("", pages(real.pdf(document(new Document.Paragraph(text))))))
                .contains("<script>alert(1)</script> & </p>");
    }

    @Test
    void the_same_content_at_the_same_instant_gives_the_same_bytes() {
        assertThat(real.pdf(sample(), data)).isEqualTo(real.pdf(sample(), data));
        assertThat(real.docx(sample())).isEqualTo(real.docx(sample()));
    }

    @Test
    void a_docx_has_real_headings_a_list_a_table_with_a_header_row_and_its_language()
            throws IOException {
        var docx = fictional.docx(sample());
        Files.write(
                Files.createDirectories(Path.of("target", "paper")).resolve("sample.docx"), docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Remontée « d’essai » & suite");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Titre", "Titre2", "Titre3");
            assertThat(document.getStyles().getStyle("Titre2").getName()).isEqualTo("heading 1");
            assertThat(document.getParagraphs()).anyMatch(each -> each.getNumID() != null);
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getHeaderList().getFirst().getText()).contains("fictive");
            assertThat(document.getStyles().getCtStyles().xmlText()).contains("fr-FR");
        }
    }

    @Test
    void a_free_page_is_as_accessible_as_a_document() {
        var pdf =
                fictional.pdf(
                        "<h1>K7M-4Q2X</h1><p>Votre table</p>",
                        "h1 { font-size: 60pt; }",
                        metadata());
        assertThat(Pdfs.failures(pdf)).isEmpty();
    }

    @Test
    void the_check_itself_finds_what_is_wrong_with_an_ordinary_pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
        }
        assertThat(Pdfs.failures(bytes.toByteArray())).hasSizeGreaterThan(5);
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }

    private static Document document(Document.Block... blocks) {
        return new Document(metadata(), "Campagne d’essai", "Un résumé.", List.of(blocks));
    }

    private static Metadata metadata() {
        return new Metadata(
                "Remontée « d’essai » & suite", "Un essai", "Préfecture", "R-2A-2018-01", WHEN);
    }

    private static Document sample() {
        var longText =
                IntStream.range(0, 60)
                        .mapToObj(n -> "Une phrase longue, la n° " + n + " de ce texte.")
                        .reduce("", (a, b) -> a + " " + b);
        return document(
                new Document.Heading(2, "Ce que contient la remontée"),
                new Document.Paragraph("Un texte.\nUn deuxième alinéa."),
                new Document.Bullets(List.of("un point", "un autre", "un troisième")),
                new Document.Table(
                        "Les propositions",
                        List.of("Référence", "Titre", "Pilier"),
                        List.of(
                                List.of("2A-2018-01", "Un bus le soir", "Cadre de vie"),
                                List.of("2A-2018-02", "Une maison des projets", ""))),
                new Document.Heading(2, "Cadre de vie"),
                new Document.Heading(3, "2A-2018-01. Un bus le soir"),
                new Document.Framed(
                        Document.Voice.SAID,
                        "Ce que les personnes proposent",
                        List.of(new Document.Quote(longText, "Table 3, atelier Cadre de vie"))),
                new Document.Definitions(
                        List.of(
                                new Document.Definition("Public", "Tout le monde"),
                                new Document.Definition("Indicateurs", "Voyageurs par soir"))),
                new Document.Framed(
                        Document.Voice.PLAIN,
                        "Avis du conseil citoyen",
                        List.of(
                                new Document.Paragraph("Favorable. 9 pour, 2 contre."),
                                new Document.Paragraph("Opinion divergente : pas le dimanche."))),
                new Document.Framed(
                        Document.Voice.GIVEN,
                        "Observations de l’État",
                        List.of(new Document.Paragraph("Le marché des bus court jusqu’en 2019."))),
                new Document.NewPage(),
                new Document.Heading(2, "Signature"),
                new Document.Note("Empreinte 9c41…e07b"));
    }
}
