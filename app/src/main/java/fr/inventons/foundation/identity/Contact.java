package fr.inventons.foundation.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads e-mail addresses and telephone numbers as people type them. Gentle: it refuses only what no
 * machine could reach.
 */
public final class Contact {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@,;<>\"()\\p{Cntrl}]+@[^\\s@,;<>\"()\\p{Cntrl}.]+(\\.[^\\s@,;<>\"()\\p{Cntrl}.]+)+");
    private static final int EMAIL_LIMIT = 254;

    private Contact() {}

    /** The address in lower case, without the spaces around it; empty when it is none. */
    public static Optional<String> email(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= EMAIL_LIMIT && EMAIL.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    /** The number as {@code +33612345678}; « 06 12 34 56 78 » is a French one. */
    public static Optional<String> mobile(String typed) {
        var digits = typed.replaceAll("[\\s.\\-()/\\u00a0\\u202f]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.matches("0[1-9][0-9]{8}")) {
            digits = "+33" + digits.substring(1);
        }
        return digits.matches("\\+[1-9][0-9]{5,14}") ? Optional.of(digits) : Optional.empty();
    }
}
