package fr.inventons.foundation.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A commune's INSEE code: text, such as {@code 2A004}. */
public record CommuneCode(String value) {
    private static final Pattern FORM = Pattern.compile("([0-9]{2}|2[AB])[0-9]{3}");

    public CommuneCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a commune's code: «" + value + "»");
        }
    }

    /** A code as typed; empty when it has not the form of one. */
    public static Optional<CommuneCode> read(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new CommuneCode(code)) : Optional.empty();
    }
}
