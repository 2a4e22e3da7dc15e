package fr.inventons.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.inventons.platform.journal.Fact;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The French sentences that code chooses are well-formed, all there, and all in use. */
class MessagesTest {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");

    /** What joins pieces of a string in a class file. */
    private static final String GAP = "\u0001";

    @Test
    void a_sentence_is_well_formed_and_has_no_straight_apostrophe() throws IOException {
        for (var sentence : sentences().entrySet()) {
            assertThat(sentence.getValue()).as(sentence.getKey()).doesNotContain("'");
            assertThat(sentence.getValue().isBlank() && !sentence.getKey().endsWith("."))
                    .as(
                            sentence.getKey()
                                    + " is empty: only a key that ends with a dot, completed by nothing, may be")
                    .isFalse();
            assertThatCode(() -> new MessageFormat(sentence.getValue(), Locale.FRANCE))
                    .as(sentence.getKey())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_key_stands_once_in_all_bundles_and_is_well_formed() throws IOException {
        var keys = keys();
        assertThat(keys)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(key -> KEY.matcher(key + (key.endsWith(".") ? "x" : "")).matches());
    }

    @Test
    void each_key_that_code_writes_is_in_a_bundle() throws IOException {
        var known = sentences().keySet();
        var prefixes = new TreeSet<String>();
        known.forEach(key -> prefixes.add(key.substring(0, key.indexOf('.'))));
        var facts = factTypes();
        var missing = new TreeSet<String>();
        House.strings()
                .forEach((name, strings) ->
                        strings.stream()
                                .filter(string -> KEY.matcher(string).matches())
                                .filter(string ->
                                        prefixes.contains(string.substring(0, string.indexOf('.'))))
                                .filter(string ->
                                        !known.contains(string) && !facts.contains(string))
                                .filter(string -> !isName(string))
                                .filter(string ->
                                        known.stream()
                                                .noneMatch(key -> key.startsWith(string + ".")))
                                .forEach(string -> missing.add(name + ": " + string)));
        assertThat(missing).isEmpty();
    }

    @Test
    void each_sentence_is_in_use() throws IOException {
        var written = new TreeSet<String>();
        House.strings().values().forEach(written::addAll);
        var beginnings = beginnings(written);
        var idle = new TreeSet<>(sentences().keySet());
        idle.removeIf(key ->
                beginnings.stream().anyMatch(key::startsWith)
                        || written.contains(key)
                        || writtenInPart(key, written));
        assertThat(idle).isEmpty();
    }

    /** True when code writes the key's beginning, and adds the rest after a dot. */
    private static boolean writtenInPart(String key, Set<String> written) {
        for (var dot = key.lastIndexOf('.');
                dot > key.indexOf('.');
                dot = key.lastIndexOf('.', dot - 1)) {
            if (written.contains(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** A name of a file or of a setting, which looks like a key. */
    private static boolean isName(String string) {
        return string.startsWith("mail.smtp.")
                || Pattern.matches(
                        ".*\\.(csv|yaml|yml|css|js|svg|pdf|docx|json|xml|html|jte|properties|uuid|id)",
                        string);
    }

    /** « status. » in {@code "status." + word}: the beginnings of keys that code completes. */
    private static List<String> beginnings(Collection<String> written) {
        var found = new ArrayList<String>();
        for (var string : written) {
            var end = string.indexOf(GAP);
            var beginning = end < 0 ? string : string.substring(0, end);
            if (beginning.matches("[a-z][a-z0-9-]*\\.([A-Za-z0-9._-]*[._-])?")) {
                found.add(beginning);
            }
        }
        return found;
    }

    /** Stable names of the journal's facts, which look like keys. */
    private static Set<String> factTypes() {
        var types = new TreeSet<String>();
        var strings = House.strings();
        House.CLASSES.stream()
                .filter(one -> one.isAssignableTo(Fact.class))
                .forEach(one -> types.addAll(strings.getOrDefault(one.getName(), List.of())));
        return types;
    }

    private static Map<String, String> sentences() throws IOException {
        var sentences = new TreeMap<String, String>();
        for (var file : bundles()) {
            var bundle = new Properties();
            bundle.load(new StringReader(House.text(file)));
            bundle.stringPropertyNames()
                    .forEach(key -> sentences.put(key, bundle.getProperty(key)));
        }
        return sentences;
    }

    /** Every key as often as it is written, which a loaded bundle would hide. */
    private static List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        for (var file : bundles()) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    keys.add((String) key);
                    return value;
                }
            }.load(new StringReader(House.text(file)));
        }
        return keys;
    }

    private static List<Path> bundles() {
        return House.files(House.RESOURCES.resolve("messages"), ".properties");
    }
}
