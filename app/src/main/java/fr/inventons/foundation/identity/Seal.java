package fr.inventons.foundation.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what a browser keeps for us: HMAC-SHA-256 under a key that this database made for itself,
 * so that every copy of the program reads the same seals.
 */
@Component
public class Seal {
    private static final String ALGORITHM = "HmacSHA256";

    /** Never used itself: each seal is made by a copy of it. */
    private final Mac mould;

    Seal(SealStore store) {
        try {
            mould = Mac.getInstance(ALGORITHM);
            mould.init(new SecretKeySpec(store.key(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** {@code value} with its seal; {@code purpose} keeps one seal from serving elsewhere. */
    public String close(String purpose, String value) {
        return value + "." + fingerprint(purpose, value);
    }

    /** The value, if its seal is ours. */
    public Optional<String> open(String purpose, String sealed) {
        int dot = sealed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var value = sealed.substring(0, dot);
        return MessageDigest.isEqual(
                        sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8),
                        fingerprint(purpose, value).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(value)
                : Optional.empty();
    }

    /** A name for {@code value} that nobody can turn back into it without the key. */
    public String fingerprint(String purpose, String value) {
        try {
            var mac = (Mac) mould.clone();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the seal of Java can be copied", e);
        }
    }
}
