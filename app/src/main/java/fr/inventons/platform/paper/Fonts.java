package fr.inventons.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;

/**
 * The free fonts that are embedded, kept with their licences in {@code resources/paper/fonts}: Noto
 * Serif for titles and people's words, Noto Sans for the rest, DejaVu Sans for the letters that
 * both lack.
 */
final class Fonts {
    /** A font file under the name that the style sheet uses. */
    private record Font(String family, int weight, String name) {
        InputStream open() {
            var resource = "/paper/fonts/" + name + ".ttf";
            var stream = Fonts.class.getResourceAsStream(resource);
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return stream;
        }
    }

    private static final List<Font> ALL =
            List.of(
                    new Font("Texte", 400, "NotoSans-Regular"),
                    new Font("Texte", 700, "NotoSans-Bold"),
                    new Font("Titre", 400, "NotoSerif-Regular"),
                    new Font("Titre", 700, "NotoSerif-Bold"),
                    new Font("Secours", 400, "DejaVuSans"));

    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        for (var font : ALL) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
    }
}
