package fr.inventons.platform.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses what can be seen to be no list before a line of it is read. */
final class Openings {
    /** The largest real list, of communes, weighs 2.2 MB. */
    static final long MOST_BYTES = 20_000_000;

    private static final int BYTES_LOOKED_AT = 8_192;

    private Openings() {}

    /** What the first signs of a file tell. */
    enum Form {
        CSV,
        JSON
    }

    /** Reads UTF-8, and fails on what is not. */
    static Reader reader(Path file) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
    }

    static Form inspect(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFile("source.file-absent");
        }
        try (var stream = Files.newInputStream(file)) {
            var size = Files.size(file);
            if (size == 0) {
                throw new UnusableFile("source.file-empty");
            }
            if (size > MOST_BYTES) {
                throw new UnusableFile(
                        "source.file-too-big", size / 1_000_000, MOST_BYTES / 1_000_000);
            }
            var start = stream.readNBytes(BYTES_LOOKED_AT);
            inspect(start);
            var text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
            return text.startsWith("{") || text.startsWith("[") ? Form.JSON : Form.CSV;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void inspect(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFile("source.file-spreadsheet");
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            throw new UnusableFile("source.file-encoding");
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            throw new UnusableFile("source.file-binary");
        }
        for (var octet : start) {
            if (octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r') {
                throw new UnusableFile("source.file-binary");
            }
        }
    }

    private static boolean begins(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (var place = 0; place < signature.length; place++) {
            if ((start[place] & 0xFF) != signature[place]) {
                return false;
            }
        }
        return true;
    }
}
