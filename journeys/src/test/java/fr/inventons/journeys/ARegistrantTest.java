package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * Somebody asks for a seat on a cheap phone, 360 px wide, whose browser runs no script, and with
 * the keyboard alone; changes an answer by the link of the mail, then leaves the list.
 */
class ARegistrantTest {
    private static final String MEETING = "Rencontre du Vieux Port";
    private static final String EMAIL = "zelie.montelupo@inventons.example";
    private static final String WISH = "Cadre de vie et renouvellement urbain";
    private static final String OTHER = "Développement économique et emploi";

    @Test
    void a_resident_registers_by_keyboard_alone() {
        try (var resident = Visitor.withoutScripts()) {
            asks(resident);
            var link = linkOfTheMail();
            changesAWish(resident, link);
            leaves(resident, link);
        }
    }

    private static void asks(Visitor resident) {
        resident.opens("/participer");
        var keyboard = new Keyboard(resident);
        keyboard.follows("Demander une place : " + MEETING);
        resident.reads("Toutes les places sont prises");
        keyboard.types("Prénom", "Zélie")
                .types("Nom (nécessaire)", "Montelupo")
                .types("Courriel", EMAIL)
                .chooses("Premier choix", WISH)
                .ticks("Une garde d’enfants")
                .types("Combien d’enfants", "2")
                .ticks("J’accepte que ces réponses")
                .presses("Demander ma place");

        resident.reads("Choisissez une réponse dans la liste.");
        assertThat(resident.page().getByLabel("Prénom").inputValue()).isEqualTo("Zélie");
        assertThat(resident.page().getByLabel("Courriel").inputValue()).isEqualTo(EMAIL);
        assertThat(resident.page().getByLabel("Combien d’enfants").inputValue()).isEqualTo("2");
        assertThat(resident.page().getByLabel("Une garde d’enfants").isChecked()).isTrue();
        assertThat(keyboard.chosen("Premier choix")).isEqualTo(WISH);

        keyboard.chooses("Vous venez comme", "Résidente ou résident").presses("Demander ma place");
        resident.reads("Votre demande est arrivée").reads("rejoignent la liste d’attente");
    }

    private static void changesAWish(Visitor resident, String link) {
        resident.opens(link).reads("Zélie, vous attendez une place, au rang");
        var keyboard = new Keyboard(resident);
        assertThat(keyboard.chosen("Premier choix")).isEqualTo(WISH);
        keyboard.chooses("Premier choix", OTHER).presses("Garder mes réponses");
        resident.reads("Vos réponses sont gardées.").opens(link);
        assertThat(keyboard.chosen("Premier choix")).isEqualTo(OTHER);
    }

    private static void leaves(Visitor resident, String link) {
        new Keyboard(resident).presses("Annuler mon inscription");
        resident.reads("votre inscription est annulée")
                .reads("C’est noté. Merci de l’avoir dit")
                .opens(link)
                .reads("si vous changez d’avis, demandez une place ci-dessous");
    }

    /** The personal link, as the mail brings it. */
    private static String linkOfTheMail() {
        try (var reader = Visitor.withoutScripts()) {
            for (int attempt = 0; attempt < 40; attempt++) {
                var mail =
                        reader.opens("/demonstration/courriels")
                                .main()
                                .locator("article", new Locator.LocatorOptions().setHasText(EMAIL));
                if (mail.count() > 0) {
                    assertThat(mail.first().innerText())
                            .contains("Vous êtes sur la liste d’attente")
                            .contains(MEETING);
                    return URI.create(
                                    String.valueOf(
                                            mail.first().locator("a").first().getAttribute("href")))
                            .getPath();
                }
                reader.page().waitForTimeout(500);
            }
        }
        throw new AssertionError("no mail for " + EMAIL);
    }
}
