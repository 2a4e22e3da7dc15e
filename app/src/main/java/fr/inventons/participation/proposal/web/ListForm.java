package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.proposal.Selection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list is asked for. What is not understood is left out. */
public record ListForm(
        String pilier, String departement, String quartier, String etat, String apres) {
    public ListForm(
            @Nullable String pilier,
            @Nullable String departement,
            @Nullable String quartier,
            @Nullable String etat,
            @Nullable String apres) {
        this.pilier = pilier == null ? "" : pilier;
        this.departement = departement == null ? "" : departement;
        this.quartier = quartier == null ? "" : quartier;
        this.etat = etat == null ? "" : etat;
        this.apres = apres == null ? "" : apres;
    }

    Selection selection() {
        var selection = Selection.ALL.from(apres, Selection.SIZE);
        if (!pilier.isEmpty()) {
            selection = selection.about(pilier);
        }
        if (departement.matches("[0-9]{2}|2[AB]|9[78][0-9]")) {
            selection = selection.in(new DepartmentCode(departement));
        }
        if (!quartier.isEmpty()) {
            selection = selection.in(new NeighbourhoodCode(quartier));
        }
        var stage =
                Arrays.stream(Stage.values()).filter(one -> one.name().equals(etat)).findFirst();
        return stage.isPresent() ? selection.at(stage.get()) : selection;
    }

    /** The address of the page after this one. */
    String following(String next) {
        return "/propositions?pilier=%s&departement=%s&quartier=%s&etat=%s&apres=%s"
                .formatted(
                        encoded(pilier),
                        encoded(departement),
                        encoded(quartier),
                        encoded(etat),
                        encoded(next));
    }

    boolean filters() {
        return !(pilier + departement + quartier + etat).isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
