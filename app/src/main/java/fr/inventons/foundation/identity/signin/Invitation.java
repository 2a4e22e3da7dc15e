package fr.inventons.foundation.identity.signin;

import java.time.Instant;
import org.springframework.security.authentication.ott.OneTimeToken;

/** What one mail carries: the token of its link, and the eight digits to type instead. */
record Invitation(String token, String code, String email, Instant expiresAt)
        implements OneTimeToken {
    @Override
    public String getTokenValue() {
        return token;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** « 4829 1357 ». */
    String writtenCode() {
        return code.substring(0, 4) + " " + code.substring(4);
    }
}
