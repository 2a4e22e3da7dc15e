package fr.inventons.foundation.identity;

import java.util.concurrent.ThreadLocalRandom;

/** SIRET numbers that nobody has, with their check digit right. */
final class Sirets {
    private Sirets() {}

    static String siren() {
        return "9" + (10_000_000L + ThreadLocalRandom.current().nextLong(89_999_999L));
    }

    /** Another establishment of that SIREN at each call. */
    static String of(String siren) {
        var start = siren + (1_000 + ThreadLocalRandom.current().nextInt(8_999));
        for (int digit = 0; digit < 10; digit++) {
            if (Siret.read(start + digit).isPresent()) {
                return start + digit;
            }
        }
        throw new IllegalStateException(start);
    }

    static String any() {
        return of(siren());
    }
}
