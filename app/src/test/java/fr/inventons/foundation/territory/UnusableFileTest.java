package fr.inventons.foundation.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.testing.InventonsTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that is not what it says gets one clear sentence, and changes nothing. */
@InventonsTest
class UnusableFileTest {
    private static final String HEADING = "code_qp,lib_qp,insee_communes\n";

    @Autowired NeighbourhoodImport qpv;

    @Autowired JdbcClient jdbc;

    @TempDir Path folder;

    private long before;

    @BeforeEach
    void count() {
        before = rows();
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothing_is_there() {
        refused(folder.resolve("absent.csv"), "Le fichier « absent.csv » n’existe pas");
    }

    @Test
    void it_is_a_folder() {
        refused(folder, "n’existe pas ou ne peut pas être lu");
    }

    @Test
    void it_is_empty() throws IOException {
        refused(bytes(), "Le fichier « x.csv » est vide.");
    }

    @Test
    void a_column_is_missing() throws IOException {
        refused(
                text("code_qp,lib_qp\nQN02101X,Nom\n"),
                "n’a pas la colonne « insee_communes » ; colonnes attendues : code_qp, lib_qp, insee_communes.");
    }

    @Test
    void columns_are_missing_in_the_layout_of_2015() throws IOException {
        refused(text("nom_qp\nBel-Air\n"), "n’a pas les colonnes « code_qp », « nom_commune »");
    }

    @Test
    void it_is_about_something_else() throws IOException {
        refused(text("nom,prénom\nA,B\n"), "n’a pas les colonnes « code_qp », « lib_qp »");
    }

    @Test
    void it_is_encoded_for_windows() throws IOException {
        var text = HEADING + "QN02101X,Les Grésilles,21231\n";
        refused(
                bytes(text.getBytes(Charset.forName("windows-1252"))),
                "n’est pas encodé en UTF-8 : enregistrez-le en « CSV UTF-8 »");
    }

    @Test
    void it_is_encoded_for_windows_far_from_its_beginning() throws IOException {
        var text = new StringBuilder(HEADING);
        for (var number = 0; number < 99; number++) {
            for (var letter = 'D'; letter < 'I'; letter++) {
                text.append(
                        "QN021%02d%c,Une assez longue dénomination,21231\n"
                                .formatted(number, letter));
            }
        }
        var good = text.toString().getBytes(StandardCharsets.UTF_8);
        var all = java.util.Arrays.copyOf(good, good.length + 20);
        var last = "QN02199I,\u00C9,21231\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(last, 0, all, good.length, last.length);
        refused(
                bytes(java.util.Arrays.copyOf(all, good.length + last.length)),
                "n’est pas encodé en UTF-8");
    }

    @Test
    void it_is_encoded_on_two_octets() throws IOException {
        refused(
                bytes(("\uFEFF" + HEADING).getBytes(StandardCharsets.UTF_16LE)),
                "n’est pas encodé en UTF-8");
    }

    @Test
    void it_is_a_spreadsheet_renamed() throws IOException {
        var file = folder.resolve("x.csv");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        refused(file, "est un classeur (Excel ou OpenDocument), pas un fichier CSV");
    }

    @Test
    void it_is_an_old_spreadsheet_renamed() throws IOException {
        refused(
                bytes((byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0),
                "est un classeur");
    }

    @Test
    void it_is_a_pdf_or_a_picture() throws IOException {
        refused(text("%PDF-1.7\n"), "n’est pas un fichier de texte");
        refused(
                bytes((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 0),
                "n’est pas un fichier de texte");
    }

    @Test
    @Timeout(5)
    void it_weighs_two_gigabytes() throws IOException {
        var file = folder.resolve("x.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(HEADING.getBytes(StandardCharsets.UTF_8));
            sparse.setLength(2_000_000_000L);
        }
        refused(file, "pèse 2 000 Mo, plus que les 20 Mo admis");
    }

    @Test
    void it_has_too_many_lines() throws IOException {
        refused(text(HEADING + ",,\n".repeat(50_000)), "a plus de 50 000 lignes");
    }

    @Test
    void a_quote_is_never_closed() throws IOException {
        refused(
                text(HEADING + "QN02101X,Un,21231\nQN02102X,\"Deux,21231\n"),
                "n’est pas un CSV bien formé");
    }

    @Test
    void a_heading_alone_adds_nothing() throws IOException {
        assertThat(qpv.run(text(HEADING), false).fatal()).isEmpty();
    }

    private void refused(Path file, String reason) {
        for (var dryRun : new boolean[] {true, false}) {
            var report = qpv.run(file, dryRun);
            var sentence = report.fatal().replaceAll("[\\u00A0\\u202F]", " ");
            assertThat(sentence).contains(reason).endsWith("Rien n’a été changé.");
            assertThat(report.lines()).isEmpty();
        }
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("x.csv"), text);
    }

    private Path bytes(byte... bytes) throws IOException {
        return Files.write(folder.resolve("x.csv"), bytes);
    }

    private long rows() {
        var neighbourhoods =
                jdbc.sql("select count(*) from territory.neighbourhood").query(Long.class).single();
        return neighbourhoods + JournalLines.all(jdbc);
    }
}
