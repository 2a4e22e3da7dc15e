package fr.inventons.recognition.candidacy.web;

import fr.inventons.recognition.candidacy.OpinionKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of an opinion or of an avis sends. */
public record AdviceForm(
        String conseil,
        String jour,
        String avis,
        String pour,
        String contre,
        String abstentions,
        String texte,
        String divergente,
        String qualite,
        String papier) {
    public AdviceForm(
            @Nullable String conseil,
            @Nullable String jour,
            @Nullable String avis,
            @Nullable String pour,
            @Nullable String contre,
            @Nullable String abstentions,
            @Nullable String texte,
            @Nullable String divergente,
            @Nullable String qualite,
            @Nullable String papier) {
        this.conseil = conseil == null ? "" : conseil;
        this.jour = jour == null ? "" : jour;
        this.avis = avis == null ? "" : avis;
        this.pour = pour == null ? "" : pour;
        this.contre = contre == null ? "" : contre;
        this.abstentions = abstentions == null ? "" : abstentions;
        this.texte = texte == null ? "" : texte;
        this.divergente = divergente == null ? "" : divergente;
        this.qualite = qualite == null ? "" : qualite;
        this.papier = papier == null ? "" : papier;
    }

    static AdviceForm empty(String conseil) {
        return new AdviceForm(conseil, "", "", "", "", "", "", "", "", "");
    }

    /** The value of a choice. */
    static String key(OpinionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    Optional<OpinionKind> kind() {
        return Arrays.stream(OpinionKind.values()).filter(one -> key(one).equals(avis)).findFirst();
    }

    /** True when the three numbers of votes can be read. */
    boolean countable() {
        return (pour.strip() + " " + contre.strip() + " " + abstentions.strip())
                .matches("[0-9]{0,4} [0-9]{0,4} [0-9]{0,4}");
    }

    static int count(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }
}
