package fr.inventons.recognition.jury;

/** A frozen file of the minutes, with its fingerprint in small hexadecimal digits. */
public final class MinutesFile {
    private final String name;
    private final Kind kind;
    private final byte[] bytes;
    private final String sha256;

    MinutesFile(String name, Kind kind, byte[] bytes, String sha256) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    /** In which form. */
    public enum Kind {
        PDF("pdf", "application/pdf"),
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String extension;
        private final String mediaType;

        Kind(String extension, String mediaType) {
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
}
