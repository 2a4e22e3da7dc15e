package fr.inventons.recognition.label.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Act;
import fr.inventons.recognition.label.Advised;
import fr.inventons.recognition.label.Kept;
import fr.inventons.recognition.label.Labels;
import fr.inventons.recognition.label.Signature;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Node;

/** The public pages of labels, as a stranger reads them. */
@InventonsTest
class RegisterPagesTest {
    @Autowired MockMvc web;
    @Autowired Advised scene;
    @Autowired Labels labels;

    @AfterEach
    void back() {
        scene.comeBack();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        var result = web.perform(get(path)).andReturn();
        return result.getRequest().isAsyncStarted()
                ? web.perform(asyncDispatch(result)).andReturn().getResponse()
                : result.getResponse();
    }

    private String text(String path) throws Exception {
        var answer = read(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_stranger_verifies_a_label_by_its_number_in_any_case() throws Exception {
        var number = scene.label("15");
        assertThat(text("/labels/" + number))
                .contains(number, "Label en vigueur", Advised.QUALITY, "12 octobre 2018")
                .contains("Le jardin au pied de la tour", "Les Essais, Essai-la-Ville");
        assertThat(text("/labels/" + number.toLowerCase(Locale.ROOT))).contains(number);
        assertThat(text("/labels?q=" + number)).contains("Un label", number);
        assertThat(text("/labels?departement=15&etat=en-vigueur&genre=action")).contains(number);
        assertThat(text("/labels?q=introuvable-ici")).contains("Aucun label ne correspond");
    }

    @Test
    void a_forged_number_gets_an_honest_page() throws Exception {
        for (var forged : new String[] {"L-2018-999999", "L-1999-0001"}) {
            for (var page : new String[] {"", "/badge", "/certificat.pdf"}) {
                var answer = read("/labels/" + forged + page);
                assertThat(answer.getStatus()).as(forged + page).isEqualTo(404);
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                        .contains("Aucun label ne porte ce numéro", forged)
                        .contains("n’a pas été délivré ici");
            }
        }
        for (var other : new String[] {"2018-0007", "<script>alert(1)<", "L-2018-0007x"}) {
            var answer = web.perform(get("/labels/{number}", other)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(other).isEqualTo(404);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Un numéro de label s’écrit comme ceci")
                    .doesNotContain("<script>alert");
        }
        assertThat(text("/labels?apres=nimporte-quoi&departement=%27&etat=x&genre=y"))
                .contains("Le registre");
    }

    @Test
    void the_certificate_is_accessible_and_its_code_leads_to_the_verification_page()
            throws Exception {
        var number = scene.label("15");
        var answer = read("/labels/" + number + "/certificat.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        var pdf = answer.getContentAsByteArray();
        Kept.file("certificat.pdf", pdf);
        assertThat(Pdfs.failures(pdf)).isEmpty();
        assertThat(Kept.text(pdf)).contains(number).contains("registre public");
        assertThat(scanned(pdf)).endsWith("/labels/" + number);
        assertThat(read("/labels/" + number + "/certificat.pdf").getContentAsByteArray())
                .isEqualTo(pdf);
    }

    /** What a telephone reads on the printed page. */
    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            int height = page.getHeight();
            var points = page.getRGB(0, 0, width, height, null, 0, width);
            var bitmap =
                    new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(width, height, points)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    @Test
    void an_abrogated_label_says_from_when_on_the_same_page_and_has_no_certificate_any_more()
            throws Exception {
        var play = scene.file("15", AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        assertThat(text("/labels/" + number + "/badge"))
                .contains("&lt;a href=", "/labels/" + number, "Les lignes à copier");
        labels.openAdversarial(play.authority(), number, Act.ABROGATION, "Elle s’arrête.");
        labels.observe(play.bearer(), number, "Oui.");
        labels.abrogate(
                play.authority(),
                number,
                LocalDate.of(2018, 10, 20),
                "Elle s’arrête.",
                Signature.onScreen(Advised.QUALITY));
        assertThat(text("/labels/" + number)).contains("Label en vigueur jusqu’au 20 octobre 2018");
        scene.travelTo(Instant.parse("2018-10-21T08:00:00Z"));
        assertThat(text("/labels/" + number))
                .contains("Label abrogé depuis le 20 octobre 2018", "Donné le 12 octobre 2018")
                .doesNotContain("certificat.pdf");
        var gone = read("/labels/" + number + "/certificat.pdf");
        assertThat(gone.getStatus()).isEqualTo(303);
        assertThat(gone.getHeader("Location")).isEqualTo("/labels/" + number);
        assertThat(text("/labels/" + number + "/badge"))
                .contains("ne se montre plus")
                .doesNotContain("Les lignes à copier");
    }

    @Test
    void a_withdrawn_label_says_that_it_is_as_if_never_given() throws Exception {
        var play = scene.file("15", AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        labels.openAdversarial(play.authority(), number, Act.WITHDRAWAL, "Pièce fausse.");
        labels.observe(play.bearer(), number, "Oui.");
        labels.withdraw(play.authority(), number, "Illégale.", Signature.onScreen(Advised.QUALITY));
        assertThat(text("/labels/" + number))
                .contains("Label retiré", "réputé n’avoir jamais été donné")
                .doesNotContain("Illégale", "certificat.pdf");
        assertThat(text("/labels.csv?q=" + number)).contains("retiré");
    }

    @Test
    void the_register_is_a_csv_that_spreadsheets_read_and_no_cell_is_a_formula() throws Exception {
        var number = scene.label("15");
        var text = text("/labels.csv?q=" + number + "&departement=15");
        assertThat(text).startsWith("\ufeff");
        try (var rows =
                CSVParser.parse(
                        text.substring(1),
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            assertThat(rows.getRecords())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.get("numero")).isEqualTo(number);
                        assertThat(row.get("etat")).isEqualTo("en vigueur");
                        assertThat(row.get("date_decision")).isEqualTo("2018-10-12");
                        assertThat(row.get("verification")).endsWith("/labels/" + number);
                    });
        }
        assertThat(RegisterCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(RegisterCsv.cell("@x")).isEqualTo("'@x");
        assertThat(RegisterCsv.cell("Une fête")).isEqualTo("Une fête");
    }

    @Test
    void what_is_given_and_what_ends_is_an_atom_feed() throws Exception {
        var number = scene.label("15");
        var answer = read("/labels.atom");
        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        var feed =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
                        .getDocumentElement();
        assertThat(feed.getTagName()).isEqualTo("feed");
        var entries = feed.getElementsByTagName("entry");
        assertThat(IntStream.range(0, entries.getLength()).mapToObj(entries::item))
                .extracting(Node::getTextContent)
                .filteredOn(text -> text.contains("n° " + number + "\u00a0:"))
                .singleElement()
                .asString()
                .contains("2018-10-12T08:0", "Label en vigueur", "Cantal");
    }
}
