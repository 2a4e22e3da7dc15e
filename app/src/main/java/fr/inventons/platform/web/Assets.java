package fr.inventons.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * Addresses of the files that pages need. An address changes with the content of its file, so a
 * browser may keep the file for a year and still never show an old one.
 */
public final class Assets {
    static final String BOOTSTRAP = "bootstrap-5.3.8.min.css";
    static final String FOLDER = "design/";

    /** Files of other people's that stand in our jar, by the name that pages give them. */
    static final Map<String, String> PARTS =
            Map.of(
                    BOOTSTRAP,
                    "META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
                    "leaflet-1.9.4.css",
                    "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css",
                    "leaflet-1.9.4.js",
                    "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js");

    private static final ConcurrentHashMap<String, String> HREFS = new ConcurrentHashMap<>();

    private Assets() {}

    /** Address of a file of {@code resources/design}, such as {@code tokens.css}. */
    public static String href(String file) {
        return HREFS.computeIfAbsent(
                file, name -> "/design/" + name + "?v=" + fingerprint(path(name)));
    }

    /** Address of the sheet of the CSS framework. */
    public static String bootstrap() {
        return href(BOOTSTRAP);
    }

    static String path(String file) {
        return PARTS.getOrDefault(file, FOLDER + file);
    }

    private static String fingerprint(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("no such file for pages: " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
