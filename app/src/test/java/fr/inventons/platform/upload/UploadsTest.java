package fr.inventons.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
    private final Uploads uploads = new Uploads();

    @Test
    void a_photo_is_drawn_anew_in_two_widths_without_what_the_camera_wrote() throws IOException {
        var photo = withExif(jpeg(2400, 1200), 1, "GPS 41.9192 8.7386");

        var read = (PictureReading.Accepted) uploads.picture(photo, "photo.jpg");

        assertThat(read.picture().width()).isEqualTo(1600);
        assertThat(read.picture().height()).isEqualTo(800);
        assertThat(read.small().width()).isEqualTo(640);
        assertThat(text(photo)).contains("41.9192");
        assertThat(text(read.picture().bytes())).doesNotContain("Exif").doesNotContain("41.9192");
        assertThat(text(read.small().bytes())).doesNotContain("41.9192");
        assertThat(read.picture().contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        var read = (PictureReading.Accepted) uploads.picture(png(300, 200), "dessin.png");

        assertThat(read.picture().width()).isEqualTo(300);
        assertThat(read.small().width()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_stands_upright_however_the_telephone_was_held(int orientation) throws IOException {
        var read =
                (PictureReading.Accepted)
                        uploads.picture(withExif(held(orientation), orientation, "x"), "p.jpg");

        var upright = ImageIO.read(new ByteArrayInputStream(read.picture().bytes()));
        assertThat(upright.getWidth()).isEqualTo(120);
        assertThat(upright.getHeight()).isEqualTo(80);
        assertThat(new Color(upright.getRGB(10, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(110, 70)).getBlue()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(110, 10)).getGreen()).isGreaterThan(200);
    }

    @Test
    void what_hides_behind_a_photo_stays_behind() throws IOException {
        var tail = "PK\u0003\u0004<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var photo = joined(jpeg(200, 100), tail);

        var read = (PictureReading.Accepted) uploads.picture(photo, "photo.jpg");

        assertThat(text(read.picture().bytes())).doesNotContain("script");
    }

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() {
        assertThat(picture("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))
                .isEqualTo(new PictureReading.NotAPicture("SVG"));
        assertThat(picture("<!doctype html><script>alert(1)</script>"))
                .isEqualTo(new PictureReading.NotAPicture("HTML"));
        assertThat(picture("%PDF-1.7\n")).isEqualTo(new PictureReading.NotAPicture("PDF"));
        assertThat(picture("GIF89a")).isEqualTo(new PictureReading.NotAPicture("GIF"));
        assertThat(picture("bonjour")).isEqualTo(new PictureReading.NotAPicture(""));
        assertThat(picture("")).isEqualTo(new PictureReading.Empty());
    }

    @Test
    void a_picture_cut_short_is_refused() throws IOException {
        var whole = png(300, 200);
        var cut = java.util.Arrays.copyOf(whole, 60);

        assertThat(uploads.picture(cut, "p.png")).isEqualTo(new PictureReading.NotAPicture(""));
    }

    @Test
    void a_bomb_of_pixels_is_refused_before_it_is_decoded() throws IOException {
        var bomb = png(1, 1);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertThat(uploads.picture(bomb, "p.png"))
                .isEqualTo(new PictureReading.TooManyPixels(60_000, 60_000, Uploads.PIXEL_LIMIT));
    }

    @Test
    void three_hundred_megabytes_are_refused_after_reading_twelve() {
        var endless = new Endless(300L * 1024 * 1024);

        assertThat(uploads.picture(endless, "photo.jpg"))
                .isEqualTo(new PictureReading.TooLarge(Uploads.PICTURE_LIMIT));
        assertThat(endless.read).isLessThanOrEqualTo(Uploads.PICTURE_LIMIT + 16L * 1024);
    }

    @Test
    void a_plain_pdf_is_joined_under_a_name_without_path() throws IOException {
        var read = uploads.attachment(pdf(document -> {}), "../../etc/Devis\u0007 photo.exe");

        var file = ((AttachmentReading.Accepted) read).file();
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("Devis photo.pdf");
    }

    @Test
    void a_pdf_that_acts_is_refused_and_says_what_it_does() throws IOException {
        assertThat(
                        uploads.attachment(
                                pdf(document ->
                                        document.getDocumentCatalog()
                                                .setOpenAction(
                                                        new PDActionJavaScript("app.alert(1)"))),
                                "a.pdf"))
                .isEqualTo(new AttachmentReading.Active("script"));
        assertThat(
                        uploads.attachment(
                                pdf(document ->
                                        document.getDocumentCatalog()
                                                .setOpenAction(new PDActionLaunch())),
                                "a.pdf"))
                .isEqualTo(new AttachmentReading.Active("launch"));
        assertThat(
                        uploads.attachment(
                                pdf(document -> {
                                    var names =
                                            new PDDocumentNameDictionary(
                                                    document.getDocumentCatalog());
                                    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                                    document.getDocumentCatalog().setNames(names);
                                }),
                                "a.pdf"))
                .isEqualTo(new AttachmentReading.Active("inside"));
    }

    @Test
    void a_locked_or_broken_pdf_is_refused() throws IOException {
        assertThat(
                        uploads.attachment(
                                pdf(document ->
                                        document.protect(
                                                new StandardProtectionPolicy(
                                                        "clé", "mot", new AccessPermission()))),
                                "a.pdf"))
                .isEqualTo(new AttachmentReading.Locked());
        assertThat(uploads.attachment(bytes("%PDF-1.7 rien d’autre"), "a.pdf"))
                .isEqualTo(new AttachmentReading.UnknownKind("PDF"));
    }

    @Test
    void a_text_document_is_joined_unless_it_holds_a_macro_or_another_file() throws IOException {
        assertThat(uploads.attachment(zip("[Content_Types].xml", "word/document.xml"), "l.docx"))
                .isInstanceOf(AttachmentReading.Accepted.class);
        assertThat(
                        uploads.attachment(
                                zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin"),
                                "l.docx"))
                .isEqualTo(new AttachmentReading.Active("macro"));
        assertThat(
                        uploads.attachment(
                                zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/embeddings/oleObject1.bin"),
                                "l.docx"))
                .isEqualTo(new AttachmentReading.Active("inside"));
        assertThat(uploads.attachment(zip("mimetype", "content.xml"), "l.odt"))
                .isInstanceOf(AttachmentReading.Accepted.class);
        assertThat(
                        uploads.attachment(
                                zip("mimetype", "content.xml", "Basic/Standard/Module1.xml"),
                                "l.odt"))
                .isEqualTo(new AttachmentReading.Active("macro"));
        assertThat(uploads.attachment(zip("quoi.txt"), "l.docx"))
                .isEqualTo(new AttachmentReading.UnknownKind("ZIP"));
        assertThat(uploads.attachment(bytes("<html>"), "l.docx"))
                .isEqualTo(new AttachmentReading.UnknownKind("HTML"));
    }

    private PictureReading picture(String content) {
        return uploads.picture(bytes(content), "photo.jpg");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /**
     * As the file of a telephone held so holds it. EXIF says which side of the file is the top and
     * which the left.
     *
     * <p>Upright: red at the top left, green at the top right, blue at the bottom right.
     */
    private static byte[] held(int orientation) throws IOException {
        var upright = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(Color.GREEN);
        pen.fillRect(60, 0, 60, 40);
        pen.setColor(Color.BLUE);
        pen.fillRect(60, 40, 60, 40);
        pen.dispose();
        boolean over = orientation >= 5;
        var held = new BufferedImage(over ? 80 : 120, over ? 120 : 80, upright.getType());
        for (int y = 0; y < held.getHeight(); y++) {
            for (int x = 0; x < held.getWidth(); x++) {
                int u =
                        switch (orientation) {
                            case 2, 3 -> 119 - x;
                            case 5, 8 -> y;
                            case 6, 7 -> 119 - y;
                            default -> x;
                        };
                int v =
                        switch (orientation) {
                            case 3, 4 -> 79 - y;
                            case 5, 6 -> x;
                            case 7, 8 -> 79 - x;
                            default -> y;
                        };
                held.setRGB(x, y, upright.getRGB(u, v));
            }
        }
        return encoded(held, "jpg");
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String words) {
        var tiff = ByteBuffer.allocate(26 + words.length());
        tiff.putInt(0x4D4D002A).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        tiff.put(bytes(words));
        var block = ByteBuffer.allocate(10 + tiff.capacity());
        block.putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        block.put(bytes("Exif\0\0")).put(tiff.array());
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, 2);
        all.writeBytes(block.array());
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.on(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        bytes(
                                name.equals("mimetype")
                                        ? "application/vnd.oasis.opendocument.text"
                                        : "<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A body that begins as a photo and does not end. */
    private static final class Endless extends InputStream {
        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (read >= size) {
                return -1;
            }
            read += length;
            return length;
        }
    }
}
