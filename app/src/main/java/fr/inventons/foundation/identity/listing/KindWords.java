package fr.inventons.foundation.identity.listing;

import fr.inventons.foundation.identity.OrganisationKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sort of organisation a list speaks of: by its word when the list has one, otherwise by the
 * first digits of the SIREN, which tell public bodies, and by words of the name.
 */
final class KindWords {
    private static final Map<String, OrganisationKind> WORDS =
            Map.ofEntries(
                    Map.entry("association", OrganisationKind.ASSOCIATION),
                    Map.entry("collectivite", OrganisationKind.LOCAL_AUTHORITY),
                    Map.entry("collectivite territoriale", OrganisationKind.LOCAL_AUTHORITY),
                    Map.entry("commune", OrganisationKind.LOCAL_AUTHORITY),
                    Map.entry("bailleur", OrganisationKind.LANDLORD),
                    Map.entry("bailleur social", OrganisationKind.LANDLORD),
                    Map.entry("entreprise", OrganisationKind.BUSINESS),
                    Map.entry("ecole", OrganisationKind.SCHOOL),
                    Map.entry("etablissement scolaire", OrganisationKind.SCHOOL),
                    Map.entry("classe", OrganisationKind.SCHOOL),
                    Map.entry("conseil citoyen", OrganisationKind.COUNCIL),
                    Map.entry("collectif", OrganisationKind.COLLECTIVE),
                    Map.entry("collectif d habitants", OrganisationKind.COLLECTIVE),
                    Map.entry("service de l etat", OrganisationKind.STATE),
                    Map.entry("agence", OrganisationKind.AGENCY),
                    Map.entry("organisme public", OrganisationKind.AGENCY));

    private static final Pattern COUNCIL = Pattern.compile("\\bconseil (citoyen|de quartier)\\b");
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "\\b(college|lycee|ecole (maternelle|elementaire|primaire|publique))\\b");
    private static final Pattern LANDLORD =
            Pattern.compile("\\b(habitat|hlm|oph|opac|logement social|office public)\\b");
    private static final Pattern ASSOCIATION =
            Pattern.compile("\\b(associations?|assoc|asso|ass|club|amicale|federation|ligue)\\b");
    private static final Pattern COLLECTIVE = Pattern.compile("\\bcollectif\\b");

    private KindWords() {}

    /** The kind that a list names; empty when it is no word that we know. */
    static Optional<OrganisationKind> named(String word) {
        return Optional.ofNullable(WORDS.get(plain(word)));
    }

    /**
     * The kind that SIREN and name suggest.
     *
     * @param employer the list is one of funded posts, where what is private is an association
     */
    static OrganisationKind guess(String siret, String name, boolean employer) {
        var words = plain(name);
        var school = SCHOOL.matcher(words).find();
        var landlord = LANDLORD.matcher(words).find();
        if (siret.startsWith("19")) {
            return OrganisationKind.SCHOOL;
        }
        if (siret.startsWith("1")) {
            return school ? OrganisationKind.SCHOOL : OrganisationKind.STATE;
        }
        if (siret.startsWith("2")) {
            return school
                    ? OrganisationKind.SCHOOL
                    : landlord ? OrganisationKind.LANDLORD : OrganisationKind.LOCAL_AUTHORITY;
        }
        if (COUNCIL.matcher(words).find()) {
            return OrganisationKind.COUNCIL;
        }
        if (ASSOCIATION.matcher(words).find()) {
            return OrganisationKind.ASSOCIATION;
        }
        if (landlord && !siret.isEmpty()) {
            return OrganisationKind.LANDLORD;
        }
        if (COLLECTIVE.matcher(words).find() && siret.isEmpty() && !employer) {
            return OrganisationKind.COLLECTIVE;
        }
        return employer ? OrganisationKind.ASSOCIATION : OrganisationKind.OTHER;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
