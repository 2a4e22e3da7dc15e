package fr.inventons.platform.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Looks into a DOCX or an ODT for macros and things to run, without unfolding a zip bomb. */
final class OfficeVetting {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final long UNFOLDED_LIMIT = 200L * 1024 * 1024;
    private static final int ENTRY_LIMIT = 5000;
    private static final int TEXT_LIMIT = 2 * 1024 * 1024;

    private OfficeVetting() {}

    static AttachmentReading vet(byte[] bytes, String name) {
        try {
            var texts = read(bytes);
            if (texts.containsKey("[content_types].xml")
                    && texts.containsKey("word/document.xml")) {
                return docx(bytes, name, texts);
            }
            if (texts.getOrDefault("mimetype", "").equals(ODT)) {
                return odt(bytes, name, texts);
            }
            return new AttachmentReading.UnknownKind("ZIP");
        } catch (IOException | IllegalArgumentException e) {
            return new AttachmentReading.UnknownKind("ZIP");
        }
    }

    private static AttachmentReading docx(byte[] bytes, String name, Map<String, String> texts) {
        boolean macros =
                texts.keySet().stream().anyMatch(entry -> entry.endsWith("vbaproject.bin"))
                        || texts.getOrDefault("[content_types].xml", "").contains("macroenabled");
        if (macros) {
            return new AttachmentReading.Active("macro");
        }
        boolean inside =
                texts.keySet().stream()
                        .anyMatch(entry ->
                                entry.startsWith("word/embeddings/")
                                        || entry.startsWith("word/activex/"));
        boolean template =
                texts.entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith(".rels"))
                        .map(Map.Entry::getValue)
                        .anyMatch(text ->
                                text.contains("/attachedtemplate") || text.contains("/oleobject"));
        return inside || template
                ? new AttachmentReading.Active("inside")
                : accepted(bytes, DOCX, name, "docx");
    }

    private static AttachmentReading odt(byte[] bytes, String name, Map<String, String> texts) {
        boolean macros =
                texts.keySet().stream()
                                .anyMatch(entry ->
                                        entry.startsWith("basic/") || entry.startsWith("scripts/"))
                        || texts.getOrDefault("content.xml", "").contains("<script:event-listener");
        if (macros) {
            return new AttachmentReading.Active("macro");
        }
        if (texts.keySet().stream().anyMatch(entry -> entry.startsWith("object "))) {
            return new AttachmentReading.Active("inside");
        }
        return accepted(bytes, ODT, name, "odt");
    }

    private static AttachmentReading accepted(
            byte[] bytes, String type, String name, String ending) {
        return new AttachmentReading.Accepted(
                new ReadFile(bytes, type, Vetting.named(name, ending)));
    }

    /** The text of each entry in small letters, binary ones included, as far as it matters. */
    private static Map<String, String> read(byte[] bytes) throws IOException {
        var texts = new HashMap<String, String>();
        long left = UNFOLDED_LIMIT;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[16 * 1024];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var start = zip.readNBytes(TEXT_LIMIT);
                left -= start.length;
                for (int n = zip.read(buffer); n > 0 && left > 0; n = zip.read(buffer)) {
                    left -= n;
                }
                if (left <= 0 || texts.size() >= ENTRY_LIMIT) {
                    throw new IOException("more than it claims");
                }
                var path = entry.getName().toLowerCase(Locale.ROOT);
                boolean telling =
                        path.endsWith(".rels")
                                || path.equals("[content_types].xml")
                                || path.equals("content.xml")
                                || path.equals("mimetype");
                texts.put(
                        path,
                        telling
                                ? new String(start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)
                                : "");
            }
        }
        return texts;
    }
}
