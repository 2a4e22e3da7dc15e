package fr.inventons.participation.workshop;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes printed on tickets: easy to read aloud and to type, hard to guess (32⁷ of them). */
final class TicketCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TicketCodes() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What somebody typed, as it is stored: without case, spaces or dash. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f.‐‑–—-]", "").toUpperCase(Locale.ROOT);
    }

    /** {@code K7M-4Q2X}, as it is printed. */
    static String shown(String code) {
        return code.substring(0, 3) + "-" + code.substring(3);
    }
}
