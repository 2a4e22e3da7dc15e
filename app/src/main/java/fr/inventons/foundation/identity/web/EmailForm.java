package fr.inventons.foundation.identity.web;

import org.jspecify.annotations.Nullable;

/** The address to send a sign-in mail to, as typed. */
record EmailForm(String courriel) {
    EmailForm(@Nullable String courriel) {
        this.courriel = courriel == null ? "" : courriel;
    }
}
