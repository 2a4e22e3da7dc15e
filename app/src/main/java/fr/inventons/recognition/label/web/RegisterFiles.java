package fr.inventons.recognition.label.web;

import fr.inventons.platform.memory.Remembered;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import fr.inventons.recognition.label.Labels;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register as files: CSV, Atom, and the certificate of a label. */
@Controller
class RegisterFiles {
    private final Labels labels;
    private final RegisterCsv csv;
    private final RegisterAtom atom;
    private final Certificates certificates;
    private final RegisterPages pages;

    RegisterFiles(
            Labels labels,
            RegisterCsv csv,
            RegisterAtom atom,
            Certificates certificates,
            RegisterPages pages) {
        this.labels = labels;
        this.csv = csv;
        this.atom = atom;
        this.certificates = certificates;
        this.pages = pages;
    }

    /** Every label found, written while it is read: memory does not grow with the register. */
    @Open
    @GetMapping("/labels.csv")
    ResponseEntity<StreamingResponseBody> csv(RegisterForm form) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form.fileName())
                                .build()
                                .toString())
                .body(out -> csv.write(form.search(), out));
    }

    @Open
    @Remembered("label")
    @GetMapping("/labels.atom")
    ResponseEntity<String> atom() {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .body(atom.write());
    }

    /** A label that does not count any more has no certificate: its page says why. */
    @Open
    @Remembered("label")
    @GetMapping("/labels/{number}/certificat.pdf")
    ResponseEntity<?> certificate(Frame frame, @PathVariable String number) {
        var label = labels.label(number);
        if (label.isEmpty()) {
            return pages.unknown(frame, number);
        }
        var pdf = certificates.pdf(label.get());
        if (pdf.isEmpty()) {
            return Html.redirect("/labels/" + label.get().number());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("certificat-" + label.get().number() + ".pdf")
                                .build()
                                .toString())
                .body(pdf.get());
    }
}
