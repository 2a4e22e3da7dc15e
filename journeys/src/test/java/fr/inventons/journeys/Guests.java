package fr.inventons.journeys;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The sixty people of a day in a journey; every name is invented. */
final class Guests {
    static final int BY_MAIL = 27;
    static final int BY_LETTER = 9;
    static final int BY_TELEPHONE = 4;
    static final int ALL = BY_MAIL + BY_LETTER + BY_TELEPHONE;

    private static final List<String> GIVEN =
            List.of("Aline", "Farouk", "Mireille", "Joris", "Salima", "Baptiste", "Awa", "Orso");
    private static final List<String> FAMILY =
            List.of(
                    "Castagnelle",
                    "Valdulmo",
                    "Pietralonga",
                    "Benzaref",
                    "Diambelle",
                    "Morvanelli",
                    "Lescabou",
                    "Traorelli");
    private static final List<String> QUALITIES =
            List.of(
                    "Résidente ou résident",
                    "Association",
                    "Résidente ou résident",
                    "Agente ou agent de l’État",
                    "Membre d’un conseil citoyen",
                    "Bailleur social",
                    "Résidente ou résident",
                    "Élue ou élu");

    private Guests() {}

    record Guest(String givenName, String familyName, String quality) {
        String name() {
            return givenName + " " + familyName;
        }

        /** As lists say it. */
        String listed() {
            return familyName + " " + givenName;
        }

        String email() {
            return ascii(givenName) + "." + ascii(familyName) + "@inventons.example";
        }
    }

    /** The forty first are those that the officer invites. */
    static Guest guest(int number) {
        return new Guest(
                GIVEN.get(number % GIVEN.size()),
                FAMILY.get(number / GIVEN.size() % FAMILY.size()),
                QUALITIES.get(number % QUALITIES.size()));
    }

    static String telephone(int number) {
        return "06 39 98 %02d %02d".formatted(number / 100, number % 100);
    }

    static boolean byMail(int number) {
        return number < BY_MAIL;
    }

    static boolean byLetter(int number) {
        return number >= BY_MAIL && number < BY_MAIL + BY_LETTER;
    }

    /** The officer's own workbook: its columns in her order, under her names. */
    static byte[] workbook() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Prénom", "NOM", "Qualite", "Courriel", "Adresse", "Téléphone"));
        IntStream.range(0, ALL)
                .mapToObj(number -> {
                    var guest = guest(number);
                    return List.of(
                            guest.givenName(),
                            guest.familyName(),
                            guest.quality(),
                            byMail(number) ? guest.email() : "",
                            byLetter(number)
                                    ? "%d rue du Lavoir, 20999 Sainte-Lucie".formatted(number)
                                    : "",
                            byMail(number) || byLetter(number) ? "" : telephone(number));
                })
                .forEach(rows::add);
        return Sheet.of(rows);
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
    }
}
