package fr.inventons.platform.upload;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say that it is. */
enum Kind {
    JPEG("JPEG"),
    PNG("PNG"),
    PDF("PDF"),
    ZIP("ZIP"),
    SVG("SVG"),
    HTML("HTML"),
    GIF("GIF"),
    WEBP("WEBP"),
    HEIC("HEIC"),
    OLD_OFFICE("DOC"),
    PROGRAM("EXE"),
    UNKNOWN("");

    /** How people call it. */
    final String seen;

    Kind(String seen) {
        this.seen = seen;
    }

    static Kind of(byte[] bytes) {
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (starts(bytes, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(bytes, 0, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        if (starts(bytes, 4, 'f', 't', 'y', 'p')) {
            return HEIC;
        }
        if (starts(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        if (starts(bytes, 0, 'M', 'Z') || starts(bytes, 0, 0x7F, 'E', 'L', 'F')) {
            return PROGRAM;
        }
        return text(bytes);
    }

    private static Kind text(byte[] bytes) {
        var start =
                new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (start.contains("<svg")) {
            return SVG;
        }
        return start.contains("<html") || start.contains("<!doctype") || start.contains("<script")
                ? HTML
                : UNKNOWN;
    }

    private static boolean starts(byte[] bytes, int at, int... wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
