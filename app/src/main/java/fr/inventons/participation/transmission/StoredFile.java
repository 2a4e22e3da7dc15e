package fr.inventons.participation.transmission;

/** A file as it was stored; its bytes are never changed. */
public final class StoredFile {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String sha256;

    StoredFile(String name, String mediaType, byte[] bytes, String sha256) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its fingerprint, in 64 small hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
