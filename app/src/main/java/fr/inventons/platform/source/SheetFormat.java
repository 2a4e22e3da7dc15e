package fr.inventons.platform.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three forms in which lists come and go. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code "xlsx"}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that extension, in any case. */
    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
