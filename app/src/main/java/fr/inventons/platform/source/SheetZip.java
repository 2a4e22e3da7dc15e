package fr.inventons.platform.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook by the directory at its end: the one that is vetted is the one that is
 * read, whatever stands between.
 */
final class SheetZip implements AutoCloseable {
    private final ZipFile zip;

    SheetZip(byte[] content) throws IOException {
        zip = ZipFile.builder().setByteArray(content).setIgnoreLocalFileHeader(true).get();
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    Optional<InputStream> open(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
