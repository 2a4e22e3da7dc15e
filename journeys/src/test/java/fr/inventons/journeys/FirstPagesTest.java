package fr.inventons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that each one sees first, public or after entering: accessible, on a phone too. */
class FirstPagesTest {
    @AfterEach
    void every_page_seen_is_accessible() {
        assertThat(Inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recherche?q=oliviers",
                "/recherche?q=introuvable-ici",
                "/quartiers/QP02A901",
                "/departements/2A",
                "/carte",
                "/propositions",
                "/qui-voit-quoi",
                "/campagne",
                "/participer",
                "/j-ai-participe",
                "/porter-une-action",
                "/ticket",
                "/code",
                "/connexion",
                "/contact",
                "/actions",
                "/actions/L-2018-0001",
                "/actions/L-2018-0001/ecrire",
                "/actions/raconter",
                "/label",
                "/labels",
                "/labels/L-2018-0001",
                "/labels/L-2018-0001/badge",
                "/agenda",
                "/organisations",
                "/accessibilite",
                "/donnees-personnelles",
                "/demonstration/personnages",
                "/demonstration/courriels",
                "/demonstration/composants"
            })
    void a_passer_by_opens(String path) {
        try (var passerBy = Visitor.passerBy()) {
            passerBy.opens(path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claire Ottavi",
                "Nadia Ferrand",
                "Samira Haddouche",
                "Paul Santoni",
                "Danielle Ferracci",
                "Inès Garnier",
                "Xavier Lemoine",
                "Odile Marchal",
                "Lucas Bonnafous",
                "Marie-Josée Payet",
                "Léa Fabre",
                "Colette Rossignol",
                "Lucie Santarelli",
                "Serge Montaigu",
                "Agnès Kermarec"
            })
    void each_one_lands_on_a_first_page(String name) {
        try (var somebody = Visitor.persona(name)) {
            somebody.opens("/aujourdhui");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/journee",
                "/journee/programme",
                "/journee/salles/ajout",
                "/date",
                "/inscriptions",
                "/inscriptions/saisie",
                "/inscriptions/regles",
                "/inscriptions/separer",
                "/invites/liste",
                "/invitations",
                "/invitations/envoi?pour=rappel",
                "/invitations/texte?pour=invitation",
                "/invitations/expediteur",
                "/courrier",
                "/appels",
                "/repartition",
                "/repartition/choix",
                "/repartition/preuve",
                "/impressions"
            })
    void the_officer_prepares_her_day_on(String page) {
        try (var officer = Visitor.persona("Claire Ottavi")) {
            officer.opens(vieuxPort() + page);
        }
    }

    @Test
    void the_national_desk_opens_many_days() {
        try (var analyst = Visitor.persona("Inès Garnier")) {
            analyst.opens("/agence/rencontres");
        }
    }

    @Test
    void anybody_asks_for_a_seat() {
        try (var passerBy = Visitor.passerBy()) {
            passerBy.opens(vieuxPort() + "/inscription")
                    .opens(vieuxPort() + "/repartition/preuve")
                    .isRefused("/inscription/ZZZZZZZ", 404);
        }
    }

    /** The day that the demonstration prepares. */
    private static String vieuxPort() {
        try (var passerBy = Visitor.passerBy().hurries()) {
            return passerBy.opens("/participer")
                    .hrefOf("Demander une place : Rencontre du Vieux Port")
                    .replace("/inscription", "");
        }
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        try (var passerBy = Visitor.passerBy()) {
            passerBy.isRefused("/quartiers/QP00000X", 404)
                    .isRefused("/labels/L-2018-9999", 404)
                    .isRefused("/nulle-part", 404);
        }
    }
}
