package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Edited;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.NewRegistration;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A registration as typed, on any of the pages.
 *
 * @param voeux ranked workshops, each an id or nothing
 * @param besoins names of {@link Need}
 * @param accord {@code oui} when she agrees to what is done with this
 * @param homonyme {@code oui} when she is somebody else than the person of that name
 */
public record RegistrationForm(
        String prenom,
        String nom,
        String courriel,
        String telephone,
        String adresse,
        String relais,
        String qualite,
        String organisme,
        String age,
        String adulte,
        String teladulte,
        String autorisation,
        List<String> voeux,
        List<String> besoins,
        String enfants,
        String langue,
        String groupe,
        String remarque,
        String accord,
        String canal,
        String homonyme,
        String revision) {
    public RegistrationForm(
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable String courriel,
            @Nullable String telephone,
            @Nullable String adresse,
            @Nullable String relais,
            @Nullable String qualite,
            @Nullable String organisme,
            @Nullable String age,
            @Nullable String adulte,
            @Nullable String teladulte,
            @Nullable String autorisation,
            @Nullable List<String> voeux,
            @Nullable List<String> besoins,
            @Nullable String enfants,
            @Nullable String langue,
            @Nullable String groupe,
            @Nullable String remarque,
            @Nullable String accord,
            @Nullable String canal,
            @Nullable String homonyme,
            @Nullable String revision) {
        this.prenom = text(prenom);
        this.nom = text(nom);
        this.courriel = text(courriel);
        this.telephone = text(telephone);
        this.adresse = text(adresse);
        this.relais = text(relais);
        this.qualite = text(qualite);
        this.organisme = text(organisme);
        this.age = text(age);
        this.adulte = text(adulte);
        this.teladulte = text(teladulte);
        this.autorisation = text(autorisation);
        this.voeux = voeux == null ? List.of() : List.copyOf(voeux);
        this.besoins = besoins == null ? List.of() : List.copyOf(besoins);
        this.enfants = text(enfants);
        this.langue = text(langue);
        this.groupe = text(groupe);
        this.remarque = text(remarque);
        this.accord = text(accord);
        this.canal = text(canal);
        this.homonyme = text(homonyme);
        this.revision = text(revision);
    }

    static RegistrationForm empty(String qualite, String canal) {
        return new RegistrationForm(
                "", "", "", "", "", "", qualite, "", "", "", "", "", List.of(), List.of(), "", "",
                "", "", "", canal, "", "");
    }

    /** What a registration says now; the person's own lines stay with identity. */
    static RegistrationForm of(Registration one, String organisation) {
        var answers = one.answers();
        return new RegistrationForm(
                "",
                "",
                "",
                "",
                "",
                "",
                one.qualityId(),
                organisation,
                answers.ageBand().name(),
                answers.adultInCharge(),
                answers.adultPhone(),
                answers.mayAttend() ? "oui" : "",
                answers.wishes().stream().map(wish -> wish.value().toString()).toList(),
                answers.needs().stream().map(Need::name).sorted().toList(),
                answers.children() == 0 ? "" : String.valueOf(answers.children()),
                answers.language(),
                answers.group(),
                answers.remark(),
                "",
                one.channel().name(),
                "",
                String.valueOf(one.revision()));
    }

    NewRegistration registration() {
        return new NewRegistration(
                new NewPerson(
                        "",
                        prenom.strip(),
                        nom.strip(),
                        courriel.strip(),
                        telephone.strip(),
                        adresse.strip(),
                        relais.strip()),
                qualite,
                organisme.strip(),
                answers(),
                homonyme.equals("oui"));
    }

    Edited edited() {
        return new Edited(qualite, organisme.strip(), answers());
    }

    /** Minus one when what was typed is no number: nothing has that revision. */
    int readRevision() {
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1;
    }

    boolean agreed() {
        return accord.equals("oui");
    }

    private Answers answers() {
        return new Answers(
                ageBand(),
                adulte,
                teladulte,
                autorisation.equals("oui"),
                wishes(),
                needs(),
                children(),
                langue,
                groupe,
                remarque);
    }

    private AgeBand ageBand() {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.name().equals(age))
                .findFirst()
                .orElse(AgeBand.ADULT);
    }

    private List<WorkshopId> wishes() {
        var wishes = new ArrayList<WorkshopId>();
        voeux.stream().flatMap(wish -> id(wish).stream()).map(WorkshopId::new).forEach(wishes::add);
        return wishes;
    }

    private Set<Need> needs() {
        return Arrays.stream(Need.values())
                .filter(need -> besoins.contains(need.name()))
                .collect(Collectors.toSet());
    }

    /** More than anyone has when it is no number, so that the verb says so. */
    private int children() {
        var typed = enfants.strip();
        return typed.isEmpty()
                ? 0
                : typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private static Optional<UUID> id(String typed) {
        return Stream.of(typed)
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .findFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
