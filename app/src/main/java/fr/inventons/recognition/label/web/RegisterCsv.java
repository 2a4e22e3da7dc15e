package fr.inventons.recognition.label.web;

import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.label.Label;
import fr.inventons.recognition.label.LabelSearch;
import fr.inventons.recognition.label.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** The register as a file that machines and spreadsheets read. */
@Component
class RegisterCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "numero",
                            "titre",
                            "genre",
                            "porteur",
                            "departement",
                            "lieu",
                            "portee",
                            "signataire",
                            "date_decision",
                            "etat",
                            "date_effet",
                            "verification")
                    .get();

    private final Labels labels;
    private final LabelWords words;
    private final PublicUrl publicUrl;

    RegisterCsv(Labels labels, LabelWords words, PublicUrl publicUrl) {
        this.labels = labels;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    void write(LabelSearch search, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets take a file without this mark for another encoding.
        writer.write('\ufeff');
        try (var csv = new CSVPrinter(writer, FORMAT)) {
            labels.each(search, label -> print(csv, label));
        }
    }

    private void print(CSVPrinter csv, Label label) {
        try {
            csv.printRecord(
                    label.number(),
                    cell(label.title()),
                    label.kind().key(),
                    cell(label.bearerName()),
                    label.department().value(),
                    cell(label.place()),
                    label.national() ? "nationale" : "locale",
                    cell(label.signatory()),
                    label.decidedOn(),
                    standing(label),
                    effect(label),
                    publicUrl.of("/labels/" + label.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String standing(Label label) {
        return switch (label.status()) {
            case Label.Status.InForce _ -> "en vigueur";
            case Label.Status.Abrogated _ ->
                    label.inForceOn(words.today()) ? "en vigueur" : "abrogé";
            case Label.Status.Withdrawn _ -> "retiré";
        };
    }

    private static String effect(Label label) {
        return switch (label.status()) {
            case Label.Status.InForce _ -> "";
            case Label.Status.Abrogated(LocalDate from) -> from.toString();
            case Label.Status.Withdrawn(LocalDate on) -> on.toString();
        };
    }

    /** A cell that a spreadsheet would take for a formula is shown as text. */
    static String cell(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
