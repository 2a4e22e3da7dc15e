package fr.inventons.platform.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** An answer ready to leave: its headers already in bytes, its text already pressed. */
final class KeptPage {
    private static final Set<String> MADE_ANEW =
            Set.of(
                    "date",
                    "set-cookie",
                    "content-length",
                    "content-encoding",
                    "transfer-encoding",
                    "connection",
                    "expires",
                    "pragma");

    private final Set<String> subjects;
    private final String etag;
    private final boolean pressed;
    private final byte[] bytes;
    private final HttpFields whole;
    private final HttpFields plain;
    private final HttpFields unchanged;
    private final long bornAt = System.nanoTime();
    private final AtomicBoolean beingRenewed = new AtomicBoolean();

    private KeptPage(Set<String> subjects, String etag, byte[] body, Map<String, String> headers) {
        this.subjects = subjects;
        this.etag = etag;
        var text = headers.getOrDefault("content-type", "");
        this.pressed = !text.startsWith("image/") && !text.startsWith("application/pdf");
        this.bytes = pressed ? press(body) : body;
        this.plain = fields(headers, body.length, false);
        this.whole = pressed ? fields(headers, bytes.length, true) : plain;
        this.unchanged =
                HttpFields.from(
                                field("cache-control", headers.getOrDefault("cache-control", "")),
                                field("etag", etag),
                                field("vary", headers.getOrDefault("vary", "")))
                        .asImmutable();
    }

    /**
     * @param headers of the answer, names in lower case, {@code etag} among them
     */
    static KeptPage of(Set<String> subjects, byte[] body, Map<String, String> headers) {
        return new KeptPage(subjects, headers.getOrDefault("etag", ""), body, headers);
    }

    /** Weak, because the same text leaves pressed or not. */
    static String etag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Set<String> subjects() {
        return subjects;
    }

    String etag() {
        return etag;
    }

    int weight() {
        return bytes.length + 1024;
    }

    /** True for the one who finds the page too old and is to make it anew; others still get it. */
    boolean isOneToRenew(long nanos) {
        return System.nanoTime() - bornAt > nanos && beingRenewed.compareAndSet(false, true);
    }

    /** True when it is so old that nobody may get it. */
    boolean isStale(long nanos) {
        return System.nanoTime() - bornAt > nanos;
    }

    HttpFields fields(boolean gzip) {
        return gzip ? whole : plain;
    }

    HttpFields unchanged() {
        return unchanged;
    }

    byte[] bytes(boolean gzip) {
        return gzip || !pressed ? bytes : open(bytes);
    }

    private HttpFields fields(Map<String, String> headers, int length, boolean gzip) {
        var fields = HttpFields.build();
        headers.forEach((name, value) -> {
            if (!MADE_ANEW.contains(name)) {
                fields.add(field(name, value));
            }
        });
        if (gzip) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip"));
        }
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(length)));
        return fields.asImmutable();
    }

    private static HttpField field(String name, String value) {
        var known = HttpHeader.CACHE.get(name);
        return known == null
                ? new PreEncodedHttpField(name, value)
                : new PreEncodedHttpField(known, known.asString(), value);
    }

    private static byte[] press(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip =
                new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] open(byte[] pressed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(pressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
