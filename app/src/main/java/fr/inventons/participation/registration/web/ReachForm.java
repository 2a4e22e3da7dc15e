package fr.inventons.participation.registration.web;

import fr.inventons.participation.registration.NewReach;
import org.jspecify.annotations.Nullable;

/** Other ways to reach somebody, as typed. What is known already never stands in it. */
public record ReachForm(String courriel, String telephone, String adresse, String relais) {
    static final ReachForm EMPTY = new ReachForm("", "", "", "");

    public ReachForm(
            @Nullable String courriel,
            @Nullable String telephone,
            @Nullable String adresse,
            @Nullable String relais) {
        this.courriel = text(courriel);
        this.telephone = text(telephone);
        this.adresse = text(adresse);
        this.relais = text(relais);
    }

    NewReach typed() {
        return new NewReach(courriel.strip(), telephone.strip(), adresse.strip(), relais.strip());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
