package fr.inventons.participation.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: people type them with or without accents, capitals, plurals. */
public final class Plain {
    private static final Set<String> SMALL =
            Set.of("de", "d", "du", "des", "le", "la", "les", "l", "un", "une", "a", "au");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLURAL = Pattern.compile("[sx]$");
    private static final Pattern FEMININE = Pattern.compile("e$");
    private static final Pattern TWICE = Pattern.compile("(.)\\1$");

    private Plain() {}

    /** {@code « Adresse e-mail »} → {@code "adresse e mail"}. */
    public static String words(String text) {
        var bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace("œ", "oe")
                        .replace("Œ", "oe")
                        .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * {@link #words} without small words nor the endings of plural and feminine: « Agentes de
     * l’État » → {@code "agent etat"}.
     */
    static String stems(String text) {
        return Arrays.stream(words(text).split(" "))
                .filter(word -> !SMALL.contains(word))
                .map(Plain::stem)
                .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        var singular = PLURAL.matcher(word).replaceFirst("");
        return TWICE.matcher(FEMININE.matcher(singular).replaceFirst("")).replaceFirst("$1");
    }
}
