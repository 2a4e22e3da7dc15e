package fr.inventons.platform.web;

import fr.inventons.platform.source.Sheet;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.platform.source.Spreadsheets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list handed over as a file. In the demonstration its name and its first line say so. */
public final class SheetAnswer {
    private SheetAnswer() {}

    /**
     * A file of these lines.
     *
     * @param name of the file, without its extension
     * @param title of the sheet
     */
    public static ResponseEntity<byte[]> of(
            SheetFormat format,
            String name,
            String title,
            boolean fictional,
            List<String> heading,
            Iterable<List<String>> rows) {
        var note = fictional ? "Démonstration fictive : personnes et lieux inventés" : "";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        name + (fictional ? "-fictif." : ".") + format.extension())
                                .build()
                                .toString())
                .body(Spreadsheets.write(format, new Sheet(title, note, heading, rows)));
    }
}
