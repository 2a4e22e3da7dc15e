package fr.inventons.foundation.territory;

import java.util.regex.Pattern;

/** Names as they are kept: one space between words, the apostrophe of print. */
final class Names {
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private Names() {}

    static String tidy(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip().replace('\'', '’');
    }
}
