package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.NewRegistration;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.workshop.Workshop;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper form as it is keyed: wishes by their numbers (« 2 1 »), needs by their letters (« FG »),
 * so that the hands never leave the keyboard.
 */
public record KeyingForm(
        String nom,
        String prenom,
        String qualite,
        String organisme,
        String telephone,
        String courriel,
        String adresse,
        String age,
        String adulte,
        String teladulte,
        String autorisation,
        String voeux,
        String besoins,
        String groupe,
        String remarque,
        String canal,
        String homonyme) {
    private static final Map<Need, String> LETTERS =
            new EnumMap<>(
                    Map.of(
                            Need.WHEELCHAIR, "F",
                            Need.HEARING_LOOP, "B",
                            Need.SIGN_LANGUAGE, "S",
                            Need.CHILDCARE, "G",
                            Need.TRANSPORT, "T",
                            Need.OTHER, "A"));

    public KeyingForm(
            @Nullable String nom,
            @Nullable String prenom,
            @Nullable String qualite,
            @Nullable String organisme,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            @Nullable String age,
            @Nullable String adulte,
            @Nullable String teladulte,
            @Nullable String autorisation,
            @Nullable String voeux,
            @Nullable String besoins,
            @Nullable String groupe,
            @Nullable String remarque,
            @Nullable String canal,
            @Nullable String homonyme) {
        this.nom = text(nom);
        this.prenom = text(prenom);
        this.qualite = text(qualite);
        this.organisme = text(organisme);
        this.telephone = text(telephone);
        this.courriel = text(courriel);
        this.adresse = text(adresse);
        this.age = text(age);
        this.adulte = text(adulte);
        this.teladulte = text(teladulte);
        this.autorisation = text(autorisation);
        this.voeux = text(voeux);
        this.besoins = text(besoins);
        this.groupe = text(groupe);
        this.remarque = text(remarque);
        this.canal = text(canal);
        this.homonyme = text(homonyme);
    }

    /** The next form: the kind of actor and the group often stay from one form to the next. */
    static KeyingForm next(String canal, String groupe) {
        return new KeyingForm(
                "", "", "", "", "", "", "", "", "", "", "", "", "", groupe, "", canal, "");
    }

    Channel channel() {
        return switch (canal) {
            case "PHONE" -> Channel.PHONE;
            case "BEHALF" -> Channel.BEHALF;
            default -> Channel.PAPER;
        };
    }

    /** Numbers that are of no workshop. */
    Set<String> strangeWishes(List<Workshop> workshops) {
        var strange = new TreeSet<String>();
        for (var typed : numbers()) {
            if (!typed.matches("[0-9]{1,3}")
                    || Integer.parseInt(typed) < 1
                    || Integer.parseInt(typed) > workshops.size()) {
                strange.add(typed);
            }
        }
        return strange;
    }

    /** Letters that are of no need. */
    Set<String> strangeNeeds() {
        var strange = new TreeSet<String>();
        for (var letter : letters().split("", -1)) {
            if (!letter.isEmpty() && !LETTERS.containsValue(letter)) {
                strange.add(letter);
            }
        }
        return strange;
    }

    /** What was keyed, once nothing strange is left in it. */
    NewRegistration registration(List<Workshop> workshops) {
        var wishes =
                numbers().stream()
                        .map(typed -> workshops.get(Integer.parseInt(typed) - 1).id())
                        .toList();
        var needs = new ArrayList<Need>();
        LETTERS.forEach((need, letter) -> {
            if (letters().contains(letter)) {
                needs.add(need);
            }
        });
        var band =
                switch (age) {
                    case "UNDER_15" -> AgeBand.UNDER_15;
                    case "FROM_15_TO_17" -> AgeBand.FROM_15_TO_17;
                    default -> AgeBand.ADULT;
                };
        return new NewRegistration(
                new NewPerson(
                        "",
                        prenom.strip(),
                        nom.strip(),
                        courriel.strip(),
                        telephone.strip(),
                        adresse.strip(),
                        ""),
                qualite,
                organisme.strip(),
                new Answers(
                        band,
                        adulte,
                        teladulte,
                        autorisation.equals("oui"),
                        wishes,
                        Set.copyOf(needs),
                        0,
                        "",
                        groupe,
                        remarque),
                homonyme.equals("oui"));
    }

    static String letter(Need need) {
        return LETTERS.getOrDefault(need, "");
    }

    private List<String> numbers() {
        return voeux.isBlank() ? List.of() : List.of(voeux.strip().split("[\\s,;./-]+"));
    }

    private String letters() {
        return besoins.toUpperCase(Locale.ROOT).replaceAll("[\\s,;./-]+", "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
