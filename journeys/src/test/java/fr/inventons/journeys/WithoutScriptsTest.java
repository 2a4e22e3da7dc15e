package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that a resident does, on a cheap phone whose browser runs no script. */
class WithoutScriptsTest {
    private static final String EMAIL = "samira.haddouche@inventons.example";
    private static final Pattern CODE = Pattern.compile("\\b\\d{4}[\\s\\u00a0\\u202f]?\\d{4}\\b");

    @Test
    void a_resident_finds_what_her_neighbourhood_said_and_what_came_of_it() {
        try (var resident = Visitor.withoutScripts()) {
            resident.opens("/")
                    .types(
                            "Votre commune, votre quartier ou le code de votre ticket",
                            "sainte lucie")
                    .presses("Chercher")
                    .follows("Les Oliviers")
                    .reads("Une maison des projets au pied de la tour")
                    .follows("Une maison des projets au pied de la tour")
                    .reads("Retenue en partie")
                    .reads("Le bailleur prête un local de 40 m²")
                    .reads("Un local de plus fermé la moitié du temps");
        }
    }

    @Test
    void somebody_without_an_account_signs_in_by_the_code_of_the_mail() {
        try (var resident = Visitor.withoutScripts()) {
            resident.opens("/connexion")
                    .types("Votre adresse électronique", EMAIL)
                    .presses("Recevoir le courriel")
                    .opens("/connexion/code")
                    .types("Votre adresse électronique", EMAIL)
                    .types("Le code du courriel", lastCode())
                    .presses("Entrer")
                    .opens("/aujourdhui")
                    .reads("table");
        }
    }

    /** The demonstration shows the mails that did not leave; the newest stands first. */
    private static String lastCode() {
        try (var reader = Visitor.withoutScripts()) {
            var text = reader.opens("/demonstration/courriels").main().innerText();
            var code = CODE.matcher(text);
            assertThat(code.find()).as("a code in %s", text).isTrue();
            return code.group();
        }
    }
}
