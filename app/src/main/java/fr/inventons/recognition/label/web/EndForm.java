package fr.inventons.recognition.label.web;

import fr.inventons.recognition.label.Act;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about the end of a label.
 *
 * @param acte {@code abrogation} or {@code retrait}
 * @param effet day from which an abrogation counts
 */
public record EndForm(
        String acte,
        String motifs,
        String observations,
        String effet,
        String qualite,
        String nom,
        String jour) {
    static final EndForm EMPTY = new EndForm("", "", "", "", "", "", "");

    public EndForm(
            @Nullable String acte,
            @Nullable String motifs,
            @Nullable String observations,
            @Nullable String effet,
            @Nullable String qualite,
            @Nullable String nom,
            @Nullable String jour) {
        this.acte = acte == null ? "" : acte;
        this.motifs = motifs == null ? "" : motifs;
        this.observations = observations == null ? "" : observations;
        this.effet = effet == null ? "" : effet;
        this.qualite = qualite == null ? "" : qualite;
        this.nom = nom == null ? "" : nom;
        this.jour = jour == null ? "" : jour;
    }

    Optional<Act> act() {
        return switch (acte) {
            case "abrogation" -> Optional.of(Act.ABROGATION);
            case "retrait" -> Optional.of(Act.WITHDRAWAL);
            default -> Optional.empty();
        };
    }
}
