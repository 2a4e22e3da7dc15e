package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The other half: an action spotted in a workshop becomes a file written on a telephone, goes
 * before a committee, gets its label, which a stranger verifies, and which ends in the open.
 */
class FromActionToShowcaseTest {
    private static final String PROPOSAL = "Un jardin sur le toit du parking";
    private static final String TITLE = "Le jardin du toit, déjà commencé";
    private static final String QUALITY = "Pour le ministre et par délégation, le chef du service";

    /** Given name, family name, e-mail, quality of each member. */
    private static final List<List<String>> MEMBERS =
            List.of(
                    List.of("Colette", "Rossignol", "colette.rossignol", "Conseillère citoyenne"),
                    List.of("Bakary", "Sow", "bakary.sow", "Conseiller citoyen"),
                    List.of("Isabelle", "Aubry", "isabelle.aubry", "Service de l’État"),
                    List.of("Sylvie", "Peretti", "sylvie.peretti", "Collectivité"),
                    List.of("Didier", "Nicolaï", "didier.nicolai", "Centre de ressources"));

    @AfterEach
    void every_page_seen_is_accessible() {
        assertThat(Inspection.findings()).isEmpty();
    }

    @Test
    void an_action_travels_from_the_workshop_to_a_label_that_anyone_verifies() throws Exception {
        String action;
        String code;
        try (var facilitator = Visitor.persona("Sarah Teyssier")) {
            action = isSpotted(facilitator);
        }
        try (var officer = Visitor.persona("Lucas Bonnafous")) {
            code = givesTheCode(officer, action);
        }
        var file = isWrittenOnAPhone(code, action);
        String committee;
        try (var desk = Visitor.persona("Inès Garnier")) {
            desk.opens(file).presses("Déclarer recevable").reads("Recevable");
            committee = isConvened(desk);
        }
        var dossier = committee + "/dossiers/" + file.replace("/candidatures/", "");
        theMembersScore(committee, dossier);
        theCommitteeAdvises(committee, dossier);
        var number = isSigned(file);
        var scanned = aStrangerScansTheCertificate(number);
        isAbrogated(file);
        try (var stranger = Visitor.passerBy()) {
            stranger.opens(scanned)
                    .reads("Label abrogé depuis le 20 juillet 2018")
                    .reads("il a compté jusqu’au")
                    .doesNotRead("Imprimer le certificat");
            stranger.opens("/labels?etat=abroge").reads(TITLE);
        }
    }

    private static String isSpotted(Visitor facilitator) {
        facilitator
                .opens("/aujourdhui")
                .follows("Cadre de vie et renouvellement urbain")
                .follows("Les textes de la table 1")
                .follows(PROPOSAL);
        fill(facilitator, "titre", TITLE);
        facilitator.presses("Repérer cette action").reads(TITLE).reads("Rencontre des Figuières");
        return facilitator.path();
    }

    private static String givesTheCode(Visitor officer, String action) {
        return officer.opens(action)
                .presses("Donner un code")
                .reads("Le code du dossier")
                .page()
                .locator("main .inv-code")
                .first()
                .innerText();
    }

    /** On a cheap phone that runs no script, without an account. */
    private static String isWrittenOnAPhone(String code, String action) {
        try (var bearer = Visitor.withoutScripts()) {
            bearer.opens("/")
                    .types("Votre commune, votre quartier ou le code de votre ticket", code)
                    .presses("Chercher")
                    .reads(TITLE)
                    .opens(action);
            fill(bearer, "resume", "Trente bacs sur un parking vide, tenus par douze étages.");
            fill(bearer, "recit", "Un samedi, nous avons monté trois bacs par l’escalier.");
            fill(bearer, "du", "2018-03-03");
            fill(bearer, "porteur", "Le conseil citoyen des Figuières");
            fill(bearer, "organisme", "Radio Olive (fictif)");
            bearer.page().locator("select[name=quartiers]").first().selectOption("QP034901");
            bearer.presses("Enregistrer").reads("enregistr");
            bearer.opens("/candidatures/nouvelle?action=" + action.replaceAll(".*/", ""))
                    .ticks("Voie nationale")
                    .presses("Ouvrir le dossier")
                    .reads("Où en est le dossier");
            var file = bearer.path();
            bearer.opens(file + "/depot").reads("Ce qui manque avant de déposer").opens(file);
            for (var answer : bearer.page().locator("#ecrire textarea").all()) {
                answer.fill("Les douze étages décident ensemble, le premier lundi du mois.");
            }
            for (var box : bearer.page().locator("#ecrire input[type=checkbox]").all()) {
                box.check();
            }
            bearer.presses("Garder").follows("Relire et déposer");
            bearer.presses("Déposer la candidature");
            assertThat(bearer.opens(file).main().innerText()).containsPattern("C-2018-\\d{4}");
            assertThat(bearer.page().evaluate("() => document.scrollingElement.scrollWidth"))
                    .isEqualTo(360);
            return file;
        }
    }

    private static String isConvened(Visitor desk) {
        desk.opens("/comites/nouveau");
        desk.page().locator("select[name=voie]").selectOption("nationale");
        fill(desk, "titre", "Comité national, session du jardin");
        fill(desk, "jour", "2018-07-24");
        for (int i = 0; i < MEMBERS.size(); i++) {
            var member = MEMBERS.get(i);
            fill(desk, "prenom-" + i, member.get(0));
            fill(desk, "nom-" + i, member.get(1));
            fill(desk, "courriel-" + i, member.get(2) + "@inventons.example");
            fill(desk, "qualite-" + i, member.get(3));
        }
        desk.page().locator("input[name=preside]").first().check();
        desk.presses("Réunir le comité").reads("Les dossiers");
        var committee = desk.path();
        desk.page().getByLabel(TITLE).first().check();
        desk.presses("Ajouter ces dossiers").reads(TITLE);
        return committee;
    }

    /** Three score on screen, one on paper, one has a link and stays out. */
    private static void theMembersScore(String committee, String dossier) {
        for (var name : List.of("Isabelle Aubry", "Sylvie Peretti", "Didier Nicolaï")) {
            try (var juror = Visitor.persona(name)) {
                declares(juror, committee, "");
                juror.opens(dossier).reads("Personne d’autre ne les lit");
                marks(juror, name.startsWith("S") ? 4 : 3);
                juror.presses("Remettre mes notes").doesNotRead("notes manquent");
            }
        }
        try (var juror = Visitor.persona("Bakary Sow")) {
            declares(juror, committee, "Mon neveu tient un des bacs.");
            juror.opens(committee).reads("Bakary Sow");
        }
        try (var desk = Visitor.persona("Inès Garnier")) {
            desk.opens(dossier).follows("Colette Rossignol");
            desk.page().locator("select[name=lien]").selectOption(none(desk));
            desk.presses("Enregistrer la déclaration");
            marks(desk, 4);
            fill(desk, "papier", "Grille signée, remise le 19 juillet.");
            desk.presses("Enregistrer ces notes");
        }
    }

    private static void declares(Visitor juror, String committee, String words) {
        juror.opens(committee).reads("D’abord, vos liens");
        var link = juror.page().locator("select[name^='lien-']").first();
        if (words.isEmpty()) {
            link.selectOption(none(juror));
        } else {
            link.selectOption("PERSONAL");
            juror.page().locator("input[name^='mots-']").first().fill(words);
        }
        juror.presses("Déclarer mes liens").doesNotRead("D’abord, vos liens");
    }

    /** The choice that says « aucun lien ». */
    private static String none(Visitor visitor) {
        var options = visitor.page().locator("select[name^='lien'] option").all();
        return options.stream()
                .filter(option -> option.innerText().toLowerCase(Locale.FRENCH).contains("aucun"))
                .map(option -> option.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }

    private static void marks(Visitor visitor, int mark) {
        for (Locator group : visitor.page().locator("#notes fieldset").all()) {
            group.locator("input[type=radio][value='" + mark + "']").check();
        }
        for (var comment : visitor.page().locator("#notes textarea").all()) {
            comment.fill("On voit les étages se parler.");
        }
    }

    private static void theCommitteeAdvises(String committee, String dossier) {
        try (var desk = Visitor.persona("Inès Garnier")) {
            desk.opens(committee);
            for (var box : desk.page().locator("input[name=present]").all()) {
                box.check();
            }
            desk.presses("Ouvrir la discussion").reads("côte à côte");
            desk.opens(dossier).reads("Les notes, côte à côte");
            desk.page().locator("input[name=avis]").first().check();
            fill(desk, "motifs", "Douze étages qui décident ensemble, et un toit qui sert.");
            desk.presses("Enregistrer l’avis");
            desk.opens(committee).presses("Figer le procès-verbal").reads("Procès-verbal (PDF)");
        }
    }

    private static String isSigned(String file) {
        var decision = file.replace("/candidatures/", "/decisions/");
        try (var authority = Visitor.persona("Étienne Courcelle")) {
            authority.opens("/decisions").follows(TITLE).reads("Avis favorable");
            authority
                    .ticks("Refuser le label")
                    .types("Les raisons", "Un toit qui sert.")
                    .types("Ce qui aiderait", "Revenir.")
                    .types("En quelle qualité", QUALITY)
                    .presses("Signer la décision")
                    .reads("ne suit pas l’avis du comité");
            authority
                    .ticks("Attribuer le label")
                    .types("Ce qui aiderait", "")
                    .presses("Signer la décision")
                    .reads("Label en vigueur")
                    .reads("Version figée");
            assertThat(authority.path()).isEqualTo(decision);
            return authority.hrefOf("Vérifier ce label").replace("/labels/", "");
        }
    }

    private static String aStrangerScansTheCertificate(String number) throws Exception {
        try (var stranger = Visitor.passerBy()) {
            stranger.opens("/labels")
                    .types("Un numéro, un titre, un lieu, un porteur", "jardin du toit")
                    .presses("Chercher")
                    .follows(TITLE)
                    .reads("Label en vigueur")
                    .reads(number)
                    .reads(QUALITY);
            var certificate = stranger.hrefOf("Imprimer le certificat (PDF)");
            var pdf = stranger.page().request().get(certificate).body();
            var address = URI.create(scanned(pdf));
            assertThat(address.getPath()).isEqualTo("/labels/" + number);
            stranger.opens(address.getPath())
                    .follows("Voir l’action")
                    .reads(TITLE)
                    .reads("Trente bacs sur un parking vide")
                    .reads("Label en vigueur");
            stranger.opens(address.getPath()).reads("Label en vigueur").follows("Montrer ce label");
            stranger.reads("Les lignes à copier");
            stranger.isRefused("/labels/L-2018-9999", 404).reads("Aucun label ne porte ce numéro");
            return address.getPath();
        }
    }

    /** What a telephone reads on the printed page. */
    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            int height = page.getHeight();
            var points = page.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, points);
            var bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    private static void isAbrogated(String file) {
        var decision = file.replace("/candidatures/", "/decisions/");
        try (var desk = Visitor.persona("Inès Garnier")) {
            desk.opens(decision)
                    .ticks("Abrogation")
                    .types("Pourquoi", "Le parking ferme pour travaux.")
                    .presses("Prévenir le porteur")
                    .reads("La réponse du porteur est attendue")
                    .types("Ce que le porteur répond", "C’est exact, nous reprendrons ailleurs.")
                    .presses("Enregistrer la réponse")
                    .reads("Le porteur a répondu");
        }
        try (var authority = Visitor.persona("Étienne Courcelle")) {
            authority
                    .opens(decision)
                    .types("Les raisons", "Le lieu n’existe plus.")
                    .types("À partir du", "20/07/2018")
                    .types("En quelle qualité", QUALITY)
                    .presses("Signer l’abrogation")
                    .reads("Label abrogé depuis le 20 juillet 2018");
        }
    }

    private static void fill(Visitor visitor, String name, String text) {
        visitor.page().locator("[name='" + name + "']").first().fill(text);
    }
}
