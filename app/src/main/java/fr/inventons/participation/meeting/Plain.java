package fr.inventons.participation.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as they are compared: people type them with or without accents, capitals, plurals. */
public final class Plain {
    private static final Set<String> SMALL =
            Set.of("de", "d", "du", "des", "le", "la", "les", "l", "un", "une", "a", "au");

    private Plain() {}

    /** {@code « Adresse e-mail »} → {@code "adresse e mail"}. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
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
        var stem = word.replaceFirst("[sx]$", "").replaceFirst("e$", "");
        return stem.replaceFirst("(.)\\1$", "$1");
    }
}
