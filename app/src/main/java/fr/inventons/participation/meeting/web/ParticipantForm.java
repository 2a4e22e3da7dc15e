package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.NewParticipant;
import org.jspecify.annotations.Nullable;

/**
 * A person as typed.
 *
 * @param homonyme {@code oui} when she is somebody else than the person of that name on the list
 */
public record ParticipantForm(
        String civilite,
        String prenom,
        String nom,
        String qualite,
        String organisme,
        String courriel,
        String telephone,
        String adresse,
        String relais,
        String homonyme) {
    public ParticipantForm(
            @Nullable String civilite,
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable String qualite,
            @Nullable String organisme,
            @Nullable String courriel,
            @Nullable String telephone,
            @Nullable String adresse,
            @Nullable String relais,
            @Nullable String homonyme) {
        this.civilite = civilite == null ? "" : civilite;
        this.prenom = prenom == null ? "" : prenom;
        this.nom = nom == null ? "" : nom;
        this.qualite = qualite == null ? "" : qualite;
        this.organisme = organisme == null ? "" : organisme;
        this.courriel = courriel == null ? "" : courriel;
        this.telephone = telephone == null ? "" : telephone;
        this.adresse = adresse == null ? "" : adresse;
        this.relais = relais == null ? "" : relais;
        this.homonyme = homonyme == null ? "" : homonyme;
    }

    static ParticipantForm empty() {
        return new ParticipantForm("", "", "", "", "", "", "", "", "", "");
    }

    /** A line of a file, to correct; {@code quality} is the id it means, or empty. */
    static ParticipantForm of(NewParticipant line, String quality) {
        var person = line.person();
        return new ParticipantForm(
                person.civility(),
                person.givenName(),
                person.familyName(),
                quality,
                line.organisation(),
                person.email(),
                person.mobile(),
                person.postalAddress(),
                person.relay(),
                "");
    }

    boolean namesake() {
        return homonyme.equals("oui");
    }

    NewParticipant participant() {
        return new NewParticipant(
                new NewPerson(
                        civilite.strip(),
                        prenom.strip(),
                        nom.strip(),
                        courriel.strip(),
                        telephone.strip(),
                        adresse.strip(),
                        relais.strip()),
                qualite,
                organisme.strip());
    }
}
