package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The day, before: planned from the template, forty invited, sixty registered, everyone in a
 * workshop, the badges printed, and the date moved by a week.
 */
class ADayPreparedTest {
    private static final String TITLE = "Rencontre de la Route haute";
    private static final String PLACE = "Gymnase de la Route haute, Sainte-Lucie";
    private static final String ROOM = "Salle du rez-de-chaussée";
    private static final String REACHABLE = "Cohésion sociale";
    private static final List<String> PILLARS =
            List.of(
                    REACHABLE,
                    "Cadre de vie et renouvellement urbain",
                    "Développement économique et emploi");
    private static final String GROUP = "Club de la Route haute";
    private static final String ADULT = "Marthe Orsolani";
    private static final List<String> MINORS =
            List.of("Enzo", "Lina", "Yanis", "Chiara", "Moussa", "Jade");

    @AfterEach
    void every_page_seen_is_accessible() {
        assertThat(Inspection.findings()).isEmpty();
    }

    @Test
    void a_day_is_planned_filled_allocated_printed_and_moved() throws Exception {
        try (var officer = Visitor.persona("Claire Ottavi")) {
            var meeting = plans(officer);
            setsTheSeats(officer, meeting);
            invites(officer, meeting);
            answerByTheirLinks();
            keysThePaperForms(officer, meeting);
            registersOnBehalf(officer, meeting);
            registerOnThePublicPage(meeting);
            readsTheList(officer, meeting);
            allocates(officer, meeting);
            printsTheBadges(officer, meeting);
            movesTheDay(officer, meeting);
        }
    }

    private static String plans(Visitor officer) {
        officer.opens("/rencontres/nouvelle")
                .types("Titre de la rencontre", TITLE)
                .chooses("Quartier", "Les Oliviers, à Sainte-Lucie (fictif)")
                .types("Jour", "2018-08-25")
                .types("Heure d’accueil", "09:30")
                .types("Lieu", PLACE)
                .presses("Préparer la rencontre")
                .reads("En préparation");
        var meeting = officer.path();
        officer.opens(meeting + "/journee")
                .reads("Restitution : ce que chaque table propose")
                .reads("3 ateliers, 63 places à table")
                .reads("Aucune n’est encore nommée.");
        namesTheRoom(officer, meeting, ROOM, REACHABLE);
        officer.reads("40 personnes, accessible en fauteuil").hurries();
        namesTheRoom(officer, meeting, "Salle de l’étage", PILLARS.get(1));
        namesTheRoom(officer, meeting, "Mezzanine", PILLARS.get(2));
        officer.takesTime().opens(meeting).presses("Annoncer la rencontre").reads("Annoncée");
        return meeting;
    }

    private static void namesTheRoom(
            Visitor officer, String meeting, String room, String workshop) {
        officer.opens(meeting + "/journee")
                .follows("Ajouter une salle")
                .types("Nom de la salle", room)
                .types("Combien de personnes", "40");
        if (room.equals(ROOM)) {
            officer.ticks("Accessible en fauteuil, toilettes comprises");
        }
        officer.presses("Ajouter la salle")
                .follows(workshop)
                .choosesWhatBegins("Salle", room)
                .presses("Enregistrer l’atelier")
                .reads(room);
    }

    private static void setsTheSeats(Visitor officer, String meeting) {
        officer.opens(meeting + "/inscriptions/regles")
                .types("Places en tout", "52")
                .types("Habitantes et habitants, Membres de conseils citoyens", "20")
                .ticks("Ouvrir les inscriptions au public")
                .presses("Garder ces règles")
                .reads("Aucune place prise sur 52");
    }

    private static void invites(Visitor officer, String meeting) {
        officer.opens(meeting + "/invites/liste")
                .brings("Votre fichier", "invités.xlsx", Sheet.TYPE, Guests.workbook())
                .presses("Regarder le fichier")
                .reads("40 personnes à ajouter")
                .presses("Importer la liste")
                .reads("40 personnes ont été ajoutées")
                .opens(meeting + "/invitations")
                .follows("Relire, puis envoyer les 40 invitations");
        assertThat(people(officer, "Courriel")).isEqualTo("27");
        assertThat(people(officer, "Lettre")).isEqualTo("9");
        assertThat(people(officer, "Téléphone")).isEqualTo("4");
        officer.reads("du samedi 25 août 2018".substring(3))
                .presses("Envoyer à 40 personnes")
                .reads("9 lettres à imprimer")
                .reads("4 appels, avec ce qu’il faut dire");
    }

    /** How many people a line of the table says. */
    private static String people(Visitor officer, String way) {
        return officer.main()
                .locator("tr", new Locator.LocatorOptions().setHasText(way))
                .first()
                .locator("td")
                .first()
                .innerText()
                .strip();
    }

    private static void answerByTheirLinks() {
        var links = links("Invitation : " + TITLE, Guests.BY_MAIL);
        try (var guest = Visitor.passerBy()) {
            for (int number = 0; number < Guests.BY_MAIL; number++) {
                var link = links.get(Guests.guest(number).email());
                assertThat(link).as("the link of %s", Guests.guest(number)).isNotNull();
                guest.opens(String.valueOf(link))
                        .chooses("Premier choix", PILLARS.get(number % 3))
                        .chooses("Deuxième choix", PILLARS.get((number + 1) % 3))
                        .presses("Dire que je viens")
                        .reads("votre place est réservée")
                        .hurries();
            }
        }
    }

    /** What the mails of that subject open, by the address that each went to. */
    private static Map<String, String> links(String subject, int expected) {
        try (var reader = Visitor.passerBy().hurries()) {
            for (int attempt = 0; attempt < 40; attempt++) {
                reader.opens("/demonstration/courriels");
                var found = new HashMap<String, String>();
                @SuppressWarnings("unchecked")
                var mails =
                        (List<List<String>>)
                                reader.page()
                                        .evaluate(
                                                """
                                                subject => [...document.querySelectorAll('main article')]
                                                    .filter(mail => mail.querySelector('h2').innerText.replace(/\\s/g, ' ') === subject)
                                                    .map(mail => [
                                                        mail.querySelector('.inv-note').innerText.replace(/^À\\s|, le .*/g, ''),
                                                        new URL(mail.querySelector('a').href).pathname])
                                                """,
                                                subject);
                mails.forEach(mail -> found.putIfAbsent(mail.getFirst(), mail.getLast()));
                if (found.size() >= expected) {
                    return found;
                }
                reader.page().waitForTimeout(500);
            }
            throw new AssertionError("no " + expected + " mails « " + subject + " »");
        }
    }

    private static void keysThePaperForms(Visitor officer, String meeting) {
        officer.opens(meeting + "/inscriptions/saisie");
        for (int number = Guests.BY_MAIL; number <= Guests.BY_MAIL + Guests.BY_LETTER; number++) {
            // The tenth form is of somebody whom nobody had invited.
            boolean invited = Guests.byLetter(number);
            var guest = invited ? Guests.guest(number) : Guests.guest(Guests.ALL);
            officer.types("Nom (nécessaire)", guest.familyName())
                    .types("Prénom", guest.givenName())
                    .chooses("Qualité", guest.quality())
                    .types("Vœux, par leurs numéros", number % 2 == 0 ? "2 1" : "3 2");
            if (invited) {
                officer.types(
                        "Adresse postale",
                        "%d rue du Lavoir, 20999 Sainte-Lucie".formatted(number));
            } else {
                officer.types("Téléphone", Guests.telephone(99))
                        .types("Besoins, par leurs lettres", "F");
            }
            officer.page().getByLabel("Vœux, par leurs numéros").press("Enter");
            officer.reads(guest.name() + " : place réservée. Son code").hurries();
        }
        officer.takesTime();
    }

    private static void registersOnBehalf(Visitor officer, String meeting) {
        int first = Guests.BY_MAIL + Guests.BY_LETTER;
        for (int number = first; number < first + 3; number++) {
            officer.opens(meeting + "/inscriptions?etat=INVITED")
                    .follows(Guests.guest(number).listed())
                    .chooses("Premier choix", PILLARS.get(number % 3))
                    .presses("Inscrire")
                    .reads("Place réservée")
                    .hurries();
        }
        officer.takesTime();
    }

    private static void registerOnThePublicPage(String meeting) {
        try (var resident = Visitor.passerBy()) {
            resident.opens("/participer").follows("Demander une place : " + TITLE);
            resident.types("Prénom", "Marthe")
                    .types("Nom (nécessaire)", "Orsolani")
                    .chooses("Vous venez comme", "Association")
                    .types("Courriel", "marthe.orsolani@inventons.example")
                    .chooses("Premier choix", PILLARS.get(1))
                    .types("Vous venez avec un groupe", GROUP)
                    .ticks("J’accepte que ces réponses")
                    .presses("Demander ma place")
                    .reads("il restait des places")
                    .hurries();
            for (var minor : MINORS) {
                resident.opens(meeting + "/inscription")
                        .types("Prénom", minor)
                        .types("Nom (nécessaire)", "Pietrabuona")
                        .chooses("Vous venez comme", "Résidente ou résident")
                        .chooses("Premier choix", PILLARS.get(1))
                        .types("Vous venez avec un groupe", GROUP)
                        .ticks("De 15 à 17 ans")
                        .types("L’adulte responsable", ADULT)
                        .types("Son téléphone", Guests.telephone(90))
                        .ticks("L’adulte responsable autorise")
                        .ticks("J’accepte que ces réponses")
                        .presses("Demander ma place")
                        .reads("il restait des places");
            }
            for (int number = 1; number <= 13; number++) {
                var guest = Guests.guest(Guests.ALL + number);
                if (number == 6) {
                    resident.takesTime();
                }
                resident.opens(meeting + "/inscription")
                        .types("Prénom", guest.givenName())
                        .types("Nom (nécessaire)", guest.familyName())
                        .chooses("Vous venez comme", guest.quality())
                        .types("Courriel", guest.email())
                        .chooses("Premier choix", PILLARS.get(number % 3))
                        .ticks("J’accepte que ces réponses")
                        .presses("Demander ma place")
                        .reads(
                                number <= 5
                                        ? "il restait des places"
                                        : "rejoignent la liste d’attente")
                        .hurries();
            }
        }
    }

    private static void readsTheList(Visitor officer, String meeting) {
        officer.opens(meeting + "/inscriptions")
                .reads("52 places prises sur 52. 8 personnes attendent.")
                .reads("Une invitation est sans réponse.")
                .reads("En attente (8)")
                .opens(meeting + "/inscriptions?etat=WAITING")
                .reads(Guests.guest(Guests.ALL + 13).listed());
    }

    private static void allocates(Visitor officer, String meeting) {
        var path = meeting + "/repartition";
        officer.opens(path)
                .presses("Proposer une répartition")
                .reads("52 personnes dans 3 ateliers.")
                .reads("Proposée, personne n’a encore bougé");
        var chair = Guests.guest(Guests.ALL).name();
        assertThat(inWorkshop(officer, REACHABLE)).contains(chair);
        assertThat(inWorkshop(officer, PILLARS.get(1)))
                .contains(ADULT)
                .containsAll(MINORS.stream().map(minor -> minor + " Pietrabuona").toList());

        var pinned = Guests.guest(1).name();
        var hers = otherThan(officer, pinned);
        officer.follows(pinned)
                .chooses("L’épingler dans l’atelier", hers)
                .presses("Épingler et recalculer");
        assertThat(inWorkshop(officer, hers)).contains(pinned);

        var dragged = Guests.guest(0).name();
        var his = otherThan(officer, dragged);
        name(officer, dragged).dragTo(workshop(officer, his).locator("h3"));
        PlaywrightAssertions.assertThat(officer.main().locator("li.epingle")).hasCount(2);
        assertThat(inWorkshop(officer, his)).contains(dragged);
        assertThat(inWorkshop(officer, hers)).contains(pinned);

        officer.presses("Accepter cette répartition").reads("Acceptée");
        var moved = Guests.guest(4).name();
        var to = otherThan(officer, moved);
        officer.follows(moved).chooses("La placer dans l’atelier", to).presses("Déplacer");
        assertThat(inWorkshop(officer, to)).contains(moved);
        assertThat(inWorkshop(officer, hers)).contains(pinned);
        assertThat(inWorkshop(officer, his)).contains(dragged);
    }

    /** The workshop with the most free chairs among those where that person is not. */
    private static String otherThan(Visitor officer, String name) {
        return PILLARS.stream()
                .filter(title -> !inWorkshop(officer, title).contains(name))
                .min(Comparator.comparingInt(title -> inWorkshop(officer, title).size()))
                .orElseThrow();
    }

    private static Locator workshop(Visitor officer, String title) {
        return officer.main()
                .locator(".inv-atelier", new Locator.LocatorOptions().setHasText(title))
                .first();
    }

    private static Locator name(Visitor officer, String name) {
        return officer.main()
                .locator("li[data-personne]", new Locator.LocatorOptions().setHasText(name))
                .first();
    }

    private static List<String> inWorkshop(Visitor officer, String title) {
        return workshop(officer, title).locator("li a").allInnerTexts();
    }

    private static void printsTheBadges(Visitor officer, String meeting) throws Exception {
        officer.opens(meeting + "/impressions").reads("52 badges, 6 pages");
        var answer = officer.page().request().get(meeting + "/impressions.pdf?quoi=badges");
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        try (var document = Loader.loadPDF(answer.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(6);
            var text = new PDFTextStripper().getText(document);
            IntStream.range(0, Guests.BY_MAIL)
                    .forEach(
                            number -> assertThat(text).contains(Guests.guest(number).familyName()));
            assertThat(text).contains(MINORS).contains(PILLARS.get(1));
        }
    }

    private static void movesTheDay(Visitor officer, String meeting) {
        officer.opens(meeting + "/date")
                .reads("41 par courriel")
                .reads("11 par téléphone, avec un texte à lire")
                .reads("9 par lettre")
                .types("Nouveau jour", "2018-09-01")
                .presses("Déplacer et prévenir 61 personnes")
                .opens(meeting)
                .reads("samedi 1er septembre 2018, à 9 h 30");
        var link = links("Du changement : " + TITLE, 41).get(Guests.guest(0).email());
        try (var guest = Visitor.passerBy()) {
            guest.opens(String.valueOf(link)).reads("Le samedi 1er septembre 2018, à 9 h 30");
            guest.opens("/demonstration/courriels")
                    .reads("Nouvelle date : samedi 1er septembre 2018");
        }
        officer.opens(meeting + "/appels")
                .reads("Par téléphone")
                .reads(Guests.guest(Guests.ALL - 1).name())
                .reads(Guests.guest(Guests.BY_MAIL).name())
                .reads("samedi 1er septembre 2018")
                .opens(meeting + "/courrier")
                .reads("appels à passer, 27 lettres à poster");
    }
}
