package fr.inventons.foundation.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

/** The short code of a mail, typed with the address it went to, instead of the link's token. */
public final class TypedCode extends OneTimeTokenAuthenticationToken {
    private final String email;

    /**
     * @param email an address as {@code Contact.email} gives it
     */
    public TypedCode(String email, String code) {
        super(code);
        this.email = email;
    }

    String email() {
        return email;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedCode code && super.equals(code) && email.equals(code.email);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + email.hashCode();
    }
}
