package fr.inventons.platform.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** Reads files that people send. Nothing of a file is trusted: neither its name nor its type. */
@Service
public class Uploads {
    /** Most bytes of a picture, said on every form that asks for one. */
    public static final int PICTURE_LIMIT = 12 * 1024 * 1024;

    /** Most bytes of an attachment. */
    public static final int ATTACHMENT_LIMIT = 10 * 1024 * 1024;

    /** Most pixels that are decoded: 50 million, twice what a telephone makes. */
    public static final long PIXEL_LIMIT = 50_000_000L;

    /** Width of the picture of a page, in pixels. */
    public static final int LARGE = 1600;

    /** Width of the picture of a list, in pixels. */
    public static final int SMALL = 640;

    /** A picture, drawn anew in two widths, upright. */
    public PictureReading picture(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new PictureReading.Empty();
        }
        if (bytes.length > PICTURE_LIMIT) {
            return new PictureReading.TooLarge(PICTURE_LIMIT);
        }
        return Drawing.anew(bytes);
    }

    /** The same; reads no more than the limit. */
    public PictureReading picture(InputStream file, String name) {
        return picture(read(file, PICTURE_LIMIT), name);
    }

    /** A document to join to a file: PDF, JPEG, PNG, DOCX or ODT, without anything that acts. */
    public AttachmentReading attachment(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new AttachmentReading.Empty();
        }
        if (bytes.length > ATTACHMENT_LIMIT) {
            return new AttachmentReading.TooLarge(ATTACHMENT_LIMIT);
        }
        return Vetting.vet(bytes, name);
    }

    /** The same; reads no more than the limit. */
    public AttachmentReading attachment(InputStream file, String name) {
        return attachment(read(file, ATTACHMENT_LIMIT), name);
    }

    private static byte[] read(InputStream file, int limit) {
        try {
            return file.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
