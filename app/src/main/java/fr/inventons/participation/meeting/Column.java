package fr.inventons.participation.meeting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A column that a list of participants may have, with the names people give it. */
public enum Column {
    CIVILITY("Civilité", "civ", "titre"),
    FAMILY_NAME("Nom", "nom de famille", "nom usuel", "nom d usage", "noms"),
    GIVEN_NAME("Prénom", "prenoms"),
    QUALITY("Qualité", "categorie", "college", "type d acteur", "type", "qualites"),
    ORGANISATION(
            "Organisme",
            "organisation",
            "structure",
            "association",
            "service",
            "employeur",
            "institution"),
    EMAIL(
            "Courriel",
            "e mail",
            "email",
            "mail",
            "mel",
            "adresse mail",
            "adresse e mail",
            "adresse email",
            "adresse courriel",
            "adresse electronique"),
    MOBILE("Mobile", "portable", "telephone portable", "telephone mobile", "tel portable", "gsm"),
    PHONE("Téléphone", "tel", "telephone fixe", "numero de telephone", "telephones", "fixe"),
    ADDRESS("Adresse", "adresse postale", "adresse complete"),
    RELAY("Relais", "personne relais", "contact relais"),
    /** Written by our own file of refused lines, so that a corrected line replaces it. */
    MARK("Repère", "repere");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> names;

    Column(String title, String... synonyms) {
        this.title = title;
        this.names = Set.of(synonyms);
    }

    /** The name that our own exports give it. */
    public String title() {
        return title;
    }

    /** The column that somebody calls so, whatever the accents and the case. */
    public static Optional<Column> called(String name) {
        var words = Plain.words(name);
        return Arrays.stream(values())
                .filter(column ->
                        column.names.contains(words) || Plain.words(column.title).equals(words))
                .findFirst();
    }
}
