package fr.inventons.participation.meeting.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file for a French spreadsheet: semicolons, UTF-8 with its mark. A cell that a spreadsheet would
 * run as a formula is disarmed by an apostrophe, which our own import takes off again.
 */
final class CsvFile {
    private CsvFile() {}

    static ResponseEntity<byte[]> answer(
            String name, boolean fictional, List<String> header, List<List<String>> rows) {
        var text = new StringBuilder("\ufeff");
        if (fictional) {
            text.append("Démonstration fictive : personnes et lieux inventés\r\n");
        }
        text.append(line(header));
        rows.forEach(row -> text.append(line(row)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + (fictional ? "-fictif" : "") + ".csv")
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
