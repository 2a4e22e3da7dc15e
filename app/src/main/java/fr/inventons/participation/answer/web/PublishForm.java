package fr.inventons.participation.answer.web;

import org.jspecify.annotations.Nullable;

/** What is typed to publish: not before that day and hour, and why a reserve does not apply. */
public record PublishForm(String reponse, String jour, String heure, String motif) {
    static final PublishForm EMPTY = new PublishForm("", "", "", "");

    public PublishForm(
            @Nullable String reponse,
            @Nullable String jour,
            @Nullable String heure,
            @Nullable String motif) {
        this.reponse = reponse == null ? "" : reponse;
        this.jour = jour == null ? "" : jour;
        this.heure = heure == null ? "" : heure;
        this.motif = motif == null ? "" : motif;
    }
}
