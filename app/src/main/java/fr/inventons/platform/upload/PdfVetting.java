package fr.inventons.platform.upload;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks through every object of a PDF, compressed ones too, for what could act: scripts, programs
 * to launch, files inside, forms that send.
 */
final class PdfVetting {
    private static final String TYPE = "application/pdf";
    private static final Map<String, String> ACTIONS =
            Map.of(
                    "JavaScript", "script",
                    "Launch", "launch",
                    "SubmitForm", "send",
                    "ImportData", "import",
                    "Rendition", "script",
                    "GoToE", "inside",
                    "RichMediaExecute", "script");
    private static final Map<String, String> KEYS =
            Map.of(
                    "JS", "script",
                    "JavaScript", "script",
                    "EmbeddedFiles", "inside",
                    "EF", "inside",
                    "XFA", "script",
                    "RichMediaContent", "script");

    private PdfVetting() {}

    static AttachmentReading vet(byte[] bytes, String name) {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                return new AttachmentReading.Locked();
            }
            if (pdf.getNumberOfPages() == 0) {
                return new AttachmentReading.UnknownKind("PDF");
            }
            var document = pdf.getDocument();
            for (var key : document.getXrefTable().keySet()) {
                var found = active(document.getObjectFromPool(key));
                if (found.isPresent()) {
                    return new AttachmentReading.Active(found.get());
                }
            }
            var found = active(document.getTrailer());
            return found.isPresent()
                    ? new AttachmentReading.Active(found.get())
                    : new AttachmentReading.Accepted(new ReadFile(bytes, TYPE, name));
        } catch (InvalidPasswordException e) {
            return new AttachmentReading.Locked();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The parser throws anything on a broken file; what cannot be checked is not kept.
            return new AttachmentReading.UnknownKind("PDF");
        }
    }

    /** What acts in this object; objects that it points to are looked at by themselves. */
    private static Optional<String> active(COSBase object) {
        var there = object instanceof COSObject indirect ? indirect.getObject() : object;
        return there == null ? Optional.empty() : direct(there);
    }

    private static Optional<String> direct(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            return dictionary(dictionary);
        }
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                var found = inner(array.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dictionary(COSDictionary dictionary) {
        var act = ACTIONS.get(String.valueOf(dictionary.getNameAsString(COSName.S)));
        if (act != null) {
            return Optional.of(act);
        }
        for (var key : dictionary.keySet()) {
            var what = KEYS.get(key.getName());
            if (what != null) {
                return Optional.of(what);
            }
            var found = inner(dictionary.getItem(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inner(COSBase value) {
        return value == null || value instanceof COSObject ? Optional.empty() : direct(value);
    }
}
