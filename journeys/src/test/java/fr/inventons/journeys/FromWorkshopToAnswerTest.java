package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The spine: what a table says becomes a proposal, a signed remontée, an answer that its authors
 * see.
 */
class FromWorkshopToAnswerTest {
    private static final String TITLE = "Un abri devant l’arrêt du Vieux Port";
    private static final String SECRET = "Le soir, on attend sous la pluie.";
    private static final String LIST =
            """
            Civilité;Prénom;Nom;Qualité;Courriel;Téléphone
            Mme;Aïcha;Benali;conseiller citoyen;aicha.benali@inventons.example;
            Mme;Nadia;Ferrand;agent de collectivité;nadia.ferrand@inventons.example;
            M.;Ange;Sansnom;marchand de sable;;
            Mme;Josiane;Vico;habitant;;04 65 71 00 90
            """;

    @AfterEach
    void every_page_seen_is_accessible() {
        assertThat(Inspection.findings()).isEmpty();
    }

    @Test
    void a_proposal_travels_from_the_workshop_to_the_answer() {
        String meeting;
        String proposal;
        String remontee;
        String ticket;
        try (var officer = Visitor.persona("Claire Ottavi")) {
            meeting = preparesTheDay(officer);
            var workshop = officer.hrefOf("Cadre de vie et renouvellement urbain");
            officer.opens(meeting).presses("Commencer la rencontre");
            officer.opens(workshop).presses("Ouvrir l’atelier").reads("Fermer l’atelier");
            var table = officer.hrefOf("Les textes de la table 1");
            ticket =
                    officer.opens(table + "/ticket")
                            .page()
                            .locator(".inv-code")
                            .first()
                            .innerText();

            proposal = writesAtTheTable(table);

            officer.opens(meeting).presses("Clore la rencontre").reads("Close");
            givesTheCouncilsAvis(proposal);
            remontee = preparesTheRemontee(officer);
        }
        aStrangerSeesNothingOf(proposal, remontee);
        goesUpTheVisaChain(remontee);
        String number;
        try (var officer = Visitor.persona("Claire Ottavi")) {
            number =
                    officer.opens(remontee)
                            .reads("empreinte")
                            .page()
                            .locator("h1")
                            .innerText()
                            .replaceAll("^Remontée |,.*", "");
        }
        theDeskSortsAndAsks(number, proposal);
        theServiceAnswers();
        try (var officer = Visitor.persona("Claire Ottavi")) {
            officer.opens(remontee).presses("Publier").reads("publi");
        }
        try (var service = Visitor.persona("Jeanne Delmas")) {
            service.opens("/reponses").follows(TITLE).presses("Publier");
        }
        thePublicReadsTheAnswer(proposal, ticket);
    }

    private static String preparesTheDay(Visitor officer) {
        officer.opens("/aujourdhui")
                .opens("/rencontres/nouvelle")
                .types("Titre de la rencontre", "Rencontre de Bel-Air")
                .types("Jour", "2019-01-05")
                .types("Heure d’accueil", "09:30")
                .types("Lieu", "Maison de quartier, Port-Vieux")
                .presses("Préparer la rencontre")
                .reads("2019-01-05".substring(0, 2))
                .chooses("Quartier", "Bel-Air et Vieux Port, à Port-Vieux (fictif)")
                .types("Jour", "2018-07-20")
                .presses("Préparer la rencontre")
                .reads("En préparation");
        var meeting = officer.path();
        officer.presses("Annoncer la rencontre")
                .opens(meeting + "/participants/liste")
                .brings("Votre fichier", "liste.csv", LIST)
                .presses("Regarder le fichier")
                .reads("marchand de sable")
                .presses("Importer la liste")
                .reads("une ligne a été refusée et gardée")
                .opens(meeting + "/participants")
                .reads("Josiane Vico")
                .opens(meeting + "/animation")
                .chooses("Personne inscrite", "Nadia Ferrand")
                .presses("Confier l’animation")
                .opens(meeting)
                .follows("Cadre de vie et renouvellement urbain")
                .choosesWhatBegins(
                        "Place de Aïcha Benali", "Cadre de vie et renouvellement urbain, table 1")
                .presses("Placer ces personnes")
                .choosesWhatBegins("Qui écrit", "Aïcha Benali")
                .presses("Désigner")
                .opens(meeting);
        return meeting;
    }

    private static String writesAtTheTable(String table) {
        try (var rapporteur = Visitor.persona("Aïcha Benali")) {
            rapporteur
                    .opens(table)
                    .types("Ce qui se passe", SECRET)
                    .types("Ce que ça change pour nous", "Les anciens ne sortent plus.")
                    .presses("Enregistrer la proposition")
                    .reads("Il manque la proposition")
                    .follows("Reprendre")
                    .types("Ce qu’on propose", "Un abri, un banc et une lampe.")
                    .types("Un titre", TITLE)
                    .presses("Enregistrer la proposition")
                    .presses("Présenter dans la salle");
            var proposal = rapporteur.hrefOf("Compléter la fiche").replace("/fiche", "");
            rapporteur
                    .opens(proposal + "/fiche")
                    .types("Qui pourrait le faire", "L’agglomération, avec les artisans du port")
                    .presses("Enregistrer la fiche")
                    .opens(proposal)
                    .reads("L’agglomération, avec les artisans du port");
            return proposal;
        }
    }

    private static void givesTheCouncilsAvis(String proposal) {
        try (var member = Visitor.persona("Aïcha Benali")) {
            member.opens(proposal + "/avis")
                    .types("Réuni le", "2018-07-20")
                    .types("Votes favorables", "7")
                    .types("Votes favorables avec réserves", "2")
                    .types("Votes défavorables", "1")
                    .types("Abstentions", "0")
                    .ticksOrChooses("L’avis du conseil", "Favorable avec réserves")
                    .types("Les réserves", "Que la lampe s’éteigne à minuit.")
                    .types("Une opinion divergente", "Un abri attire du bruit sous les fenêtres.")
                    .ticks("La personne demande qu’elle soit publiée")
                    .presses("Donner l’avis")
                    .opens(proposal)
                    .reads("Un abri attire du bruit sous les fenêtres.");
        }
    }

    private static String preparesTheRemontee(Visitor officer) {
        officer.opens("/remontees").ticks("Rencontre de Bel-Air").presses("Préparer la remontée");
        var remontee = officer.path();
        officer.reads(TITLE).presses("Remettre au visa").reads("visa");
        return remontee;
    }

    private static void aStrangerSeesNothingOf(String proposal, String remontee) {
        try (var stranger = Visitor.passerBy()) {
            stranger.isRefused(proposal, 404).doesNotRead(SECRET);
            stranger.opens("/propositions").doesNotRead(TITLE);
        }
        try (var other = Visitor.persona("Lucas Bonnafous")) {
            other.isRefused(proposal, 404).doesNotRead(SECRET);
            other.isRefused(remontee, 404);
        }
    }

    private static void goesUpTheVisaChain(String remontee) {
        try (var service = Visitor.persona("Marc Vauthier")) {
            service.opens(remontee + "/signature").reads(TITLE).presses("Viser");
        }
        try (var subPrefect = Visitor.persona("Paul Santoni")) {
            subPrefect.opens(remontee + "/signature").presses("Viser");
        }
        try (var signatory = Visitor.persona("Hélène Casabianca")) {
            signatory
                    .opens(remontee + "/signature")
                    .reads("une opinion divergente")
                    .presses("Signer et transmettre");
        }
    }

    private static void theDeskSortsAndAsks(String number, String proposal) {
        try (var desk = Visitor.persona("Inès Garnier")) {
            desk.opens("/agence").presses("Accuser réception de " + number);
            var id = proposal.substring(proposal.lastIndexOf('/') + 1);
            desk.opens("/agence/propositions/" + id + "/groupe")
                    .chooses("Groupe de travail national", "Mobilité")
                    .presses("Ranger")
                    .opens("/agence/propositions/" + id + "/solliciter")
                    .chooses("Qui est compétent", "Préfecture de Corse-du-Sud (fictif)")
                    .presses("Solliciter");
        }
    }

    private static void theServiceAnswers() {
        try (var service = Visitor.persona("Jeanne Delmas")) {
            service.opens("/reponses")
                    .follows(TITLE)
                    .reads(SECRET)
                    .ticksOrChooses("La réponse", "Retenue en partie")
                    .types("Ce qui est retenu", "L’abri et le banc, avant l’hiver.")
                    .types(
                            "Ce qui n’est pas retenu",
                            "La lampe : la ligne est enterrée l’an prochain.")
                    .types("Signature", "Pour le préfet et par délégation, la sous-préfète")
                    .presses("Signer la réponse")
                    .reads("L’abri et le banc, avant l’hiver.");
        }
    }

    private static void thePublicReadsTheAnswer(String proposal, String ticket) {
        try (var stranger = Visitor.passerBy()) {
            stranger.opens(proposal)
                    .reads("Retenue en partie")
                    .reads("L’abri et le banc, avant l’hiver.")
                    .reads("Un abri attire du bruit sous les fenêtres.");
            stranger.opens("/").reads(TITLE);
        }
        try (var resident = Visitor.withoutScripts()) {
            resident.opens("/")
                    .types("Votre commune, votre quartier ou le code de votre ticket", ticket)
                    .presses("Chercher")
                    .reads(TITLE);
        }
    }
}
