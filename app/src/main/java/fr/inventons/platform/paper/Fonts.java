package fr.inventons.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The free fonts that are embedded, kept with their licences in {@code resources/paper/fonts}: Noto
 * Serif for titles and people's words, Noto Sans for the rest, DejaVu Sans for the letters that
 * both lack.
 */
final class Fonts {
    /** Each font once in memory: a document asks for all of them. */
    private static final List<Font> ALL =
            List.of(
                    Font.read("Texte", 400, "NotoSans-Regular"),
                    Font.read("Texte", 700, "NotoSans-Bold"),
                    Font.read("Titre", 400, "NotoSerif-Regular"),
                    Font.read("Titre", 700, "NotoSerif-Bold"),
                    Font.read("Secours", 400, "DejaVuSans"));

    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        for (var font : ALL) {
            builder.useFont(font::open, font.family, font.weight, FontStyle.NORMAL, true);
        }
    }

    /** A font file under the name that the style sheet uses. */
    private static final class Font {
        private final String family;
        private final int weight;
        private final byte[] file;

        private Font(String family, int weight, byte[] file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        static Font read(String family, int weight, String name) {
            var resource = "/paper/fonts/" + name + ".ttf";
            try (var stream = Fonts.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("missing from the program: " + resource);
                }
                return new Font(family, weight, withoutLigatures(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        InputStream open() {
            return new ByteArrayInputStream(file);
        }
    }

    /**
     * Takes the table of substitutions (GSUB) out of the font's directory. French needs none of
     * them, a text with « fi » is found again as it was typed, and PDFBox 3 spends most of its time
     * there: it compiles an expression anew for every run of words.
     */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[entry] = 'x';
            }
        }
        return font;
    }
}
