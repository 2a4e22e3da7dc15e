package fr.inventons.platform.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Tells what a file is from its bytes, whatever its name, and refuses traps before reading it. */
final class SheetVetting {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_UNFOLDED = 200_000_000;
    private static final long MOST_RATIO = 150;
    private static final long RATIO_FROM = 10_000_000;
    private static final int PROLOGUE = 4_096;

    private SheetVetting() {}

    static SheetFormat vet(byte[] content) {
        if (begins(content, 'P', 'K', 3, 4)) {
            return zip(content);
        }
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnusableFile(
                    holds(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                            ? "source.sheet-encrypted"
                            : "source.sheet-old");
        }
        if (begins(content, '%', 'P', 'D', 'F')
                || begins(content, '<', '?', 'x', 'm', 'l')
                || begins(content, '<', '!')
                || begins(content, '<', 'h', 't', 'm', 'l')
                || begins(content, '{')) {
            throw new UnusableFile("source.sheet-unknown");
        }
        return SheetFormat.CSV;
    }

    private static SheetFormat zip(byte[] content) {
        var names = new HashSet<String>();
        var mimetype = "";
        long unfolded = 0;
        try (var zip = new SheetZip(content)) {
            for (var entry : zip.entries()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new UnusableFile("source.sheet-bomb");
                }
                try (var part = zip.open(entry)) {
                    var start = part.readNBytes(PROLOGUE);
                    var text = new String(start, StandardCharsets.ISO_8859_1);
                    if (entry.getName().equals("mimetype")) {
                        mimetype = text.strip();
                    }
                    if (text.replace("\0", "").contains("<!DOCTYPE")) {
                        throw new UnusableFile("source.sheet-entities");
                    }
                    if (entry.getName().equals("META-INF/manifest.xml")
                            && (text + rest(part)).contains("encryption-data")) {
                        throw new UnusableFile("source.sheet-encrypted");
                    }
                    unfolded = unfold(part, unfolded + start.length, content.length);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnusableFile("source.sheet-broken");
        }
        return kind(names, mimetype);
    }

    /** How much all parts weigh so far; stops as soon as it is too much. */
    private static long unfold(InputStream part, long before, int packed) throws IOException {
        var buffer = new byte[64 * 1024];
        long unfolded = before;
        for (int n = part.read(buffer); n > 0; n = part.read(buffer)) {
            unfolded += n;
            if (unfolded > MOST_UNFOLDED
                    || (unfolded > RATIO_FROM && unfolded / packed > MOST_RATIO)) {
                throw new UnusableFile("source.sheet-bomb");
            }
        }
        return unfolded;
    }

    private static String rest(InputStream manifest) throws IOException {
        return new String(manifest.readNBytes(500_000), StandardCharsets.ISO_8859_1);
    }

    private static SheetFormat kind(Set<String> names, String mimetype) {
        if (names.contains("xl/workbook.xml")) {
            return SheetFormat.XLSX;
        }
        if (mimetype.startsWith(SheetFormat.ODS.mediaType()) && names.contains("content.xml")) {
            return SheetFormat.ODS;
        }
        throw new UnusableFile(
                names.contains("xl/workbook.bin") ? "source.sheet-old" : "source.sheet-unknown");
    }

    private static boolean begins(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int place = 0; place < signature.length; place++) {
            if ((content[place] & 0xFF) != signature[place]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] content, byte[] words) {
        for (int from = 0; from + words.length <= content.length; from++) {
            int same = 0;
            while (same < words.length && content[from + same] == words[same]) {
                same++;
            }
            if (same == words.length) {
                return true;
            }
        }
        return false;
    }
}
