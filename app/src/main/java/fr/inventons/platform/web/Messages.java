package fr.inventons.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every French sentence that code chooses: refusals, words of a status, mails, labels of a PDF.
 * They stand in {@code messages/<way>/<module>.properties}, all of them read when the program
 * starts.
 *
 * <p>A sentence holds {@code {0}}, {@code {1}} … and the apostrophe ’ (a straight one would hide
 * what follows). Spaces before « : ; ? ! » are made unbreakable here, so a bundle is typed plainly.
 */
@Component
public class Messages {
    private final Map<String, MessageFormat> sentences = new HashMap<>();

    Messages() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/**/*.properties");
        for (var file : files) {
            var bundle = new Properties();
            try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                bundle.load(in);
            }
            for (var key : bundle.stringPropertyNames()) {
                add(key, bundle.getProperty(key), String.valueOf(file.getFilename()));
            }
        }
    }

    /**
     * The sentence {@code key} with its gaps filled. Numbers are written the French way (« 4 150
     * »): hand a year or a code over as text.
     *
     * @throws IllegalArgumentException when no bundle has the key
     */
    public String say(String key, Object... args) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no message «" + key + "»");
        }
        return ((MessageFormat) sentence.clone()).format(args);
    }

    private void add(String key, String text, String file) {
        if (text.indexOf('\'') >= 0) {
            throw new IllegalStateException(
                    "straight apostrophe in message «" + key + "» of " + file + ": write ’");
        }
        var sentence = new MessageFormat(French.typeset(text), Locale.FRANCE);
        if (sentences.put(key, sentence) != null) {
            throw new IllegalStateException("message «" + key + "» twice, once in " + file);
        }
    }
}
