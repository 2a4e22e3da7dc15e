package fr.inventons.foundation.identity;

import java.util.Optional;

/**
 * SIRET numbers: 14 digits whose Luhn sum is a multiple of ten; La Poste's add up to a multiple of
 * five.
 */
public final class Siret {
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /** The 14 digits; empty when they are none. Spaces are forgiven. */
    public static Optional<String> read(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f.]", "");
        return digits.matches("[0-9]{14}") && right(digits)
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static boolean right(String digits) {
        if (digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
