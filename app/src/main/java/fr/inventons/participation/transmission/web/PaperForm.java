package fr.inventons.participation.transmission.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An act that was done on paper, as the officer types it. */
record PaperForm(
        String acte,
        String nom,
        String qualite,
        String delegation,
        String suppleance,
        String jour,
        String joint,
        String motif) {
    PaperForm(
            @Nullable String acte,
            @Nullable String nom,
            @Nullable String qualite,
            @Nullable String delegation,
            @Nullable String suppleance,
            @Nullable String jour,
            @Nullable String joint,
            @Nullable String motif) {
        this.acte = acte == null ? "" : acte;
        this.nom = nom == null ? "" : nom;
        this.qualite = qualite == null ? "" : qualite;
        this.delegation = delegation == null ? "" : delegation;
        this.suppleance = suppleance == null ? "" : suppleance;
        this.jour = jour == null ? "" : jour;
        this.joint = joint == null ? "" : joint;
        this.motif = motif == null ? "" : motif;
    }

    Map<String, String> values() {
        return Map.of(
                "acte", acte,
                "nom", nom,
                "qualite", qualite,
                "delegation", delegation,
                "suppleance", suppleance,
                "jour", jour,
                "joint", joint,
                "motif", motif);
    }
}
