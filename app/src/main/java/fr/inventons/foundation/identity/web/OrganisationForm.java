package fr.inventons.foundation.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the forms of the directory send: a new organisation, or what one is. */
public record OrganisationForm(
        String nom,
        String nature,
        String siret,
        String departement,
        String commune,
        String porteur,
        String avec,
        String motif) {
    public OrganisationForm(
            @Nullable String nom,
            @Nullable String nature,
            @Nullable String siret,
            @Nullable String departement,
            @Nullable String commune,
            @Nullable String porteur,
            @Nullable String avec,
            @Nullable String motif) {
        this.nom = Objects.requireNonNullElse(nom, "");
        this.nature = Objects.requireNonNullElse(nature, "");
        this.siret = Objects.requireNonNullElse(siret, "");
        this.departement = Objects.requireNonNullElse(departement, "");
        this.commune = Objects.requireNonNullElse(commune, "");
        this.porteur = Objects.requireNonNullElse(porteur, "");
        this.avec = Objects.requireNonNullElse(avec, "");
        this.motif = Objects.requireNonNullElse(motif, "");
    }
}
