package fr.inventons.participation.answer.web;

import org.jspecify.annotations.Nullable;

/** What is typed to say that another authority is competent. */
public record DeclineForm(String competent, String raison, String signataire) {
    static final DeclineForm EMPTY = new DeclineForm("", "", "");

    public DeclineForm(
            @Nullable String competent, @Nullable String raison, @Nullable String signataire) {
        this.competent = competent == null ? "" : competent;
        this.raison = raison == null ? "" : raison;
        this.signataire = signataire == null ? "" : signataire;
    }
}
