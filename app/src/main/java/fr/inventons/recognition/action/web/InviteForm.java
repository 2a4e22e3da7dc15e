package fr.inventons.recognition.action.web;

import fr.inventons.recognition.action.Correspondent;
import org.jspecify.annotations.Nullable;

/** Somebody to invite, or to write to. */
public record InviteForm(String nom, String courriel, String telephone) {
    static final InviteForm EMPTY = new InviteForm("", "", "");

    public InviteForm(@Nullable String nom, @Nullable String courriel, @Nullable String telephone) {
        this.nom = nom == null ? "" : nom;
        this.courriel = courriel == null ? "" : courriel;
        this.telephone = telephone == null ? "" : telephone;
    }

    Correspondent who() {
        return new Correspondent(nom, courriel, telephone);
    }
}
