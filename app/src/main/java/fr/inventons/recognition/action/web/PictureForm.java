package fr.inventons.recognition.action.web;

import fr.inventons.recognition.action.Consent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed beside a picture. */
public record PictureForm(String description, String accord, String qui, String jusque) {
    static final PictureForm EMPTY = new PictureForm("", "", "", "");

    public PictureForm(
            @Nullable String description,
            @Nullable String accord,
            @Nullable String qui,
            @Nullable String jusque) {
        this.description = description == null ? "" : description;
        this.accord = accord == null ? "" : accord;
        this.qui = qui == null ? "" : qui;
        this.jusque = jusque == null ? "" : jusque;
    }

    Optional<Consent.How> how() {
        return Arrays.stream(Consent.How.values())
                .filter(one -> one.key().equals(accord))
                .findFirst();
    }

    boolean untilUnreadable() {
        return !jusque.isBlank() && ActionForm.day(jusque).isEmpty();
    }

    Consent consent(Consent.How how) {
        return new Consent(qui.strip(), how, ActionForm.day(jusque));
    }
}
