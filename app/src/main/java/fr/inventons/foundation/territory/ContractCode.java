package fr.inventons.foundation.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a city contract, such as {@code CV066} or {@code CN07501M}. Overseas, one code names
 * a contract in each generation.
 */
public record ContractCode(String value) {
    static final Pattern FORM = Pattern.compile("CV[0-9]{3}|CN([0-9]{3}|02[AB])[0-9]{2}[A-Z]");

    public ContractCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a city contract's code: «" + value + "»");
        }
    }

    /** A code as typed; empty when it has not the form of one. */
    public static Optional<ContractCode> read(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches()
                ? Optional.of(new ContractCode(code))
                : Optional.empty();
    }
}
