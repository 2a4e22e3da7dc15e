package fr.inventons.foundation.identity.web;

import org.jspecify.annotations.Nullable;

/** An address and the code that its mail carried, as typed. */
record CodeForm(String courriel, String code) {
    CodeForm(@Nullable String courriel, @Nullable String code) {
        this.courriel = courriel == null ? "" : courriel;
        this.code = code == null ? "" : code;
    }

    /** The digits of the code; spaces and dashes are forgiven. */
    String digits() {
        return code.replaceAll("[\\s\\u00a0\\u202f.\\-]", "");
    }
}
