package fr.inventons.recognition.action.web;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.Correspondent;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Story;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody tells of an action, the first time. */
public record TellForm(
        String departement,
        String titre,
        String recit,
        String porteur,
        String nom,
        String courriel,
        String telephone) {
    public TellForm(
            @Nullable String departement,
            @Nullable String titre,
            @Nullable String recit,
            @Nullable String porteur,
            @Nullable String nom,
            @Nullable String courriel,
            @Nullable String telephone) {
        this.departement = departement == null ? "" : departement;
        this.titre = titre == null ? "" : titre;
        this.recit = recit == null ? "" : recit.replace("\r\n", "\n");
        this.porteur = porteur == null ? "" : porteur;
        this.nom = nom == null ? "" : nom;
        this.courriel = courriel == null ? "" : courriel;
        this.telephone = telephone == null ? "" : telephone;
    }

    static TellForm empty(String department) {
        return new TellForm(department, "", "", "", "", "", "");
    }

    Optional<DepartmentCode> department() {
        try {
            return Optional.of(new DepartmentCode(departement));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    NewAction action() {
        var first =
                NewAction.of(
                        new Story(titre, "", recit, "", "", "", "", "", "", "", "", "", "", ""));
        return new NewAction(
                first.kind(),
                first.story(),
                Optional.empty(),
                porteur,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Set.of());
    }

    Correspondent who() {
        return new Correspondent(nom, courriel, telephone);
    }
}
