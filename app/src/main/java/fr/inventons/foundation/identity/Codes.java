package fr.inventons.foundation.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes that people read on paper and type: seven characters without 0, O, 1 and I, written {@code
 * K7M-4Q2X}. 32^7 of them, so that guessing is hopeless when tries are counted.
 */
public final class Codes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new code, without its dash. */
    public static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The seven characters of a code as typed: case, spaces and dashes are forgiven. */
    public static Optional<String> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f\\-‐‑–—.]", "");
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** As it is printed: {@code K7M-4Q2X}. */
    public static String written(String code) {
        return code.substring(0, 3) + "-" + code.substring(3);
    }
}
