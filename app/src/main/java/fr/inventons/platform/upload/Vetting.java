package fr.inventons.platform.upload;

import java.util.Locale;

/** Whether a document may be joined, and under which name. */
final class Vetting {
    private static final int NAME_LIMIT = 100;

    private Vetting() {}

    static AttachmentReading vet(byte[] bytes, String name) {
        var kind = Kind.of(bytes);
        return switch (kind) {
            case PDF -> PdfVetting.vet(bytes, named(name, "pdf"));
            case ZIP -> OfficeVetting.vet(bytes, name);
            case JPEG, PNG -> picture(bytes, name);
            case SVG, HTML, GIF, WEBP, HEIC, OLD_OFFICE, PROGRAM, UNKNOWN ->
                    new AttachmentReading.UnknownKind(kind.seen);
        };
    }

    /** A picture that is joined is drawn anew too. */
    private static AttachmentReading picture(byte[] bytes, String name) {
        return switch (Drawing.anew(bytes)) {
            case PictureReading.Accepted(var large, var small) ->
                    new AttachmentReading.Accepted(
                            new ReadFile(large.bytes(), large.contentType(), named(name, "jpg")));
            case PictureReading.Refused refused -> new AttachmentReading.UnknownKind("");
        };
    }

    /** The name without path, control characters or ending, then the ending of the real type. */
    static String named(String name, String ending) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        var base =
                (dot > 0 ? last.substring(0, dot) : last)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]", "")
                        .strip();
        if (base.length() > NAME_LIMIT) {
            base = base.substring(0, NAME_LIMIT).strip();
        }
        return (base.isEmpty() ? "document" : base) + "." + ending.toLowerCase(Locale.ROOT);
    }
}
