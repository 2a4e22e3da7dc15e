package fr.inventons.platform.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetsTest {
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("Bœuf", "06 39 98 00 10", "=1+1"),
                    List.of("Pieri; dit \"Jo\"", "0033465710010", "première ligne\nseconde"),
                    List.of("’Ata  deux", "", "20137"));

    private static int heading(List<String> cells) {
        return cells.contains("Nom") ? cells.size() : 0;
    }

    private static SheetReading.Read read(byte[] content) {
        var reading = Spreadsheets.read(content, 1_000, SpreadsheetsTest::heading);
        assertThat(reading).isInstanceOf(SheetReading.Read.class);
        return (SheetReading.Read) reading;
    }

    private static String refusal(byte[] content) {
        return ((SheetReading.Unusable)
                        Spreadsheets.read(content, 1_000, SpreadsheetsTest::heading))
                .key();
    }

    private static List<List<String>> cells(SheetReading.Read read) {
        return read.rows().stream().map(SheetRow::cells).toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again_word_for_word(SheetFormat format) {
        var sheet =
                new Sheet(
                        "Personnes",
                        "Démonstration fictive",
                        List.of("Nom", "Téléphone", "Note"),
                        ROWS);
        var read = read(Spreadsheets.write(format, sheet));
        assertThat(read.name()).isEqualTo(format == SheetFormat.CSV ? "" : "Personnes");
        assertThat(read.heading()).isEqualTo(new SheetRow(2, List.of("Nom", "Téléphone", "Note")));
        assertThat(cells(read)).isEqualTo(ROWS);
        assertThat(read.rows().getLast().number()).isEqualTo(5);
    }

    @Test
    void other_programs_read_what_we_write() throws IOException {
        var sheet = new Sheet("Personnes", "", List.of("Nom", "Tél", "Note"), ROWS);
        var ods =
                new SpreadSheet(
                                new ByteArrayInputStream(
                                        Spreadsheets.write(SheetFormat.ODS, sheet)))
                        .getSheet(0);
        assertThat(ods.getName()).isEqualTo("Personnes");
        assertThat(ods.getRange(1, 1).getValue()).isEqualTo("06 39 98 00 10");
        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(Spreadsheets.write(SheetFormat.XLSX, sheet)))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Bœuf");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void a_workbook_as_people_make_them_is_read_as_they_see_it() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Notice").createRow(0).createCell(0).setCellValue("À lire");
            var sheet = workbook.createSheet("Liste");
            sheet.createRow(0).createCell(0).setCellValue("Rencontre du 14 avril");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            var heading = sheet.createRow(2);
            var names = List.of("Nom", "Organisme", "Tél", "Code", "Jour", "Heure", "Total");
            for (int i = 0; i < names.size(); i++) {
                heading.createCell(i).setCellValue(names.get(i));
            }
            for (int line = 3; line <= 5; line++) {
                var row = sheet.createRow(line);
                row.createCell(0).setCellValue("Pieri " + line);
                row.createCell(2).setCellValue(639980000.0 + line);
                row.getCell(2).setCellStyle(style(workbook, "00 00 00 00 00"));
                row.createCell(3).setCellValue(1004);
                row.getCell(3).setCellStyle(style(workbook, "00000"));
                row.createCell(4).setCellValue(LocalDate.of(2018, 4, 14));
                row.getCell(4).setCellStyle(style(workbook, "dd/mm/yyyy"));
                row.createCell(5).setCellValue(LocalDateTime.of(2018, 4, 14, 9, 30));
                row.getCell(5).setCellStyle(style(workbook, "dd/mm/yy hh:mm"));
                row.createCell(6).setCellFormula("1+" + line);
            }
            sheet.getRow(3).createCell(1).setCellValue("Centre social");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
        }
        var read = read(bytes.toByteArray());
        assertThat(read.name()).isEqualTo("Liste");
        assertThat(read.heading().number()).isEqualTo(3);
        assertThat(cells(read))
                .containsExactly(
                        List.of(
                                "Pieri 3",
                                "Centre social",
                                "0639980003",
                                "01004",
                                "2018-04-14",
                                "2018-04-14 09:30",
                                "4"),
                        List.of(
                                "Pieri 4",
                                "Centre social",
                                "0639980004",
                                "01004",
                                "2018-04-14",
                                "2018-04-14 09:30",
                                "5"),
                        List.of(
                                "Pieri 5",
                                "",
                                "0639980005",
                                "01004",
                                "2018-04-14",
                                "2018-04-14 09:30",
                                "6"));
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void an_open_document_with_merged_cells_dates_comments_and_a_million_blank_lines_is_read()
            throws IOException {
        var content =
                """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
                <table:table table:name="Vide"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
                <table:table table:name="Liste">
                <table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell><text:p>Organisme</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><office:annotation><text:p>un avis</text:p></office:annotation><text:p>Anne<text:s text:c="1"/>Pieri</text:p></table:table-cell><table:table-cell table:number-rows-spanned="2"><text:p>Mairie</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2018-04-14"><text:p>14/04/18</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/></table:table-row>
                <table:table-row><table:table-cell><text:p>Jo</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="639980010"><text:p>06 39 98 00 10</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1234.5"><text:p>1 234,50</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>Deux</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
                </table:table></office:document-content>
                """;
        var read = read(zip("mimetype", SheetFormat.ODS.mediaType(), "content.xml", content));
        assertThat(cells(read))
                .containsExactly(
                        List.of("Anne Pieri", "Mairie", "2018-04-14", "09:30"),
                        List.of("Jo", "Mairie", "0639980010", "1234.5"),
                        List.of("Deux"),
                        List.of("Deux"));
    }

    @Test
    void a_csv_reads_alike_in_each_encoding_and_with_each_separator() {
        var text = "Liste;;\r\n\r\nNom;Note\r\nBœuf;\"a;b\"\r\n";
        for (var charset :
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16)) {
            assertThat(cells(read(text.getBytes(charset)))).containsExactly(List.of("Bœuf", "a;b"));
        }
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).rows().getFirst().number())
                .isEqualTo(4);
        assertThat(cells(read("Nom\tNote\nBœuf\ta,b".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("Bœuf", "a,b"));
    }

    @Test
    void what_is_no_list_gets_its_sentence() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("source.sheet-empty");
        assertThat(refusal(" \n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source.sheet-empty");
        assertThat(refusal("Ville\nAjaccio".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source.sheet-no-heading");
        assertThat(refusal("Nom\n\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source.sheet-no-rows");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source.sheet-unknown");
        assertThat(refusal(zip("word/document.xml", "<a/>"))).isEqualTo("source.sheet-unknown");
        assertThat(refusal(zip("xl/workbook.bin", "x"))).isEqualTo("source.sheet-old");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .isEqualTo("source.sheet-old");
        assertThat(refusal(encrypted())).isEqualTo("source.sheet-encrypted");
        assertThat(
                        refusal(
                                zip(
                                        "mimetype",
                                        SheetFormat.ODS.mediaType(),
                                        "META-INF/manifest.xml",
                                        "<m><manifest:encryption-data/></m>",
                                        "content.xml",
                                        "x")))
                .isEqualTo("source.sheet-encrypted");
        assertThat(refusal(zip("xl/workbook.xml", "<workbook"))).isEqualTo("source.sheet-broken");
        assertThat(refusal(new byte[Spreadsheets.MOST_BYTES + 1]))
                .isEqualTo("source.sheet-too-big");
        assertThat(
                        ((SheetReading.Unusable)
                                        Spreadsheets.read(
                                                "Nom\na\nb\nc".getBytes(StandardCharsets.UTF_8),
                                                2,
                                                SpreadsheetsTest::heading))
                                .key())
                .isEqualTo("source.sheet-too-long");
    }

    @Test
    void a_cut_file_is_told_from_a_whole_one() {
        for (var format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
            var whole =
                    Spreadsheets.write(format, new Sheet("S", "", List.of("Nom", "b", "c"), ROWS));
            var cut = java.util.Arrays.copyOf(whole, whole.length / 2);
            assertThat(refusal(cut)).isIn("source.sheet-broken", "source.sheet-unknown");
        }
    }

    @Test
    void a_zip_bomb_and_outside_entities_are_refused_before_anything_is_read() throws IOException {
        var zeros = "0".repeat(64_000_000);
        assertThat(refusal(zip("xl/workbook.xml", "<a/>", "xl/worksheets/sheet1.xml", zeros)))
                .isEqualTo("source.sheet-bomb");
        var many = Stream.iterate(0, n -> n + 1).limit(2_002).map(n -> "e" + n).toList();
        assertThat(refusal(zip(many.toArray(String[]::new)))).isEqualTo("source.sheet-bomb");
        var entities =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        assertThat(refusal(zip("xl/workbook.xml", entities))).isEqualTo("source.sheet-entities");
        assertThat(refusal(zip("mimetype", SheetFormat.ODS.mediaType(), "content.xml", entities)))
                .isEqualTo("source.sheet-entities");
        // Even hidden behind a long comment, an entity gives nothing of what it names.
        var late =
                "<?xml version=\"1.0\"?><!--" + "x".repeat(5_000) + "-->" + entities.substring(21);
        assertThat(refusal(zip("mimetype", SheetFormat.ODS.mediaType(), "content.xml", late)))
                .isIn("source.sheet-broken", "source.sheet-no-heading");
    }

    private static byte[] encrypted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(
                        Spreadsheets.write(SheetFormat.XLSX, new Sheet("S", "", List.of(), ROWS)));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** A ZIP of these entries: name, content, name, content … */
    static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i + 1 < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
