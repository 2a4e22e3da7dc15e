package fr.inventons.participation.transmission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as words, and leaves it where a person can look at it. */
final class Pages {
    private Pages() {}

    static String write(StoredFile pdf, String name) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            Files.write(
                    Files.createDirectories(Path.of("target", "paper")).resolve(name), pdf.bytes());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
