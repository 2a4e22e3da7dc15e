package fr.inventons.recognition.action.web;

import fr.inventons.recognition.action.Correspondent;
import org.jspecify.annotations.Nullable;

/** Whom to write to about an action. */
public record ContactForm(String contactNom, String contactCourriel, String contactTelephone) {
    public ContactForm(
            @Nullable String contactNom,
            @Nullable String contactCourriel,
            @Nullable String contactTelephone) {
        this.contactNom = contactNom == null ? "" : contactNom;
        this.contactCourriel = contactCourriel == null ? "" : contactCourriel;
        this.contactTelephone = contactTelephone == null ? "" : contactTelephone;
    }

    Correspondent who() {
        return new Correspondent(contactNom, contactCourriel, contactTelephone);
    }

    /** The name of its field for a field of {@link InviteForm}. */
    static String field(String name) {
        return "contact"
                + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + name.substring(1);
    }
}
