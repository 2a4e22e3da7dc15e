package fr.inventons.participation.transmission;

/** The three files in which a remontée is frozen. */
public enum Format {
    /** The data, for a machine. */
    JSON("json", "application/json"),
    /** The document that was signed, with the data inside. */
    PDF("pdf", "application/pdf"),
    /** The same document, for a word processor. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
