package fr.inventons.foundation.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses what can be seen to be no CSV before a line of it is read. */
final class Openings {
    /** The largest real list weighs 0.2 MB. */
    static final long MOST_BYTES = 20_000_000;

    private static final int BYTES_LOOKED_AT = 8_192;

    private Openings() {}

    static void inspect(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFile("territory.file-absent");
        }
        try (var stream = Files.newInputStream(file)) {
            var size = Files.size(file);
            if (size == 0) {
                throw new UnusableFile("territory.file-empty");
            }
            if (size > MOST_BYTES) {
                throw new UnusableFile(
                        "territory.file-too-big", size / 1_000_000, MOST_BYTES / 1_000_000);
            }
            inspect(stream.readNBytes(BYTES_LOOKED_AT));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void inspect(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFile("territory.file-spreadsheet");
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            throw new UnusableFile("territory.file-encoding");
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            throw new UnusableFile("territory.file-binary");
        }
        for (var octet : start) {
            if (octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r') {
                throw new UnusableFile("territory.file-binary");
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
