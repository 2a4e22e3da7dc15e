package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignFileTest {
    private static final String GOOD = CampaignFiles.text(CampaignFiles.OLDER);

    @ParameterizedTest
    @ValueSource(strings = {CampaignFiles.OLDER, CampaignFiles.NEWER})
    void the_shipped_editions_load(String name) {
        assertThat(CampaignFiles.campaign(name).id().value()).isEqualTo(name);
    }

    @Test
    void the_two_editions_differ_in_what_the_law_and_the_calendar_changed() {
        var older = CampaignFiles.campaign(CampaignFiles.OLDER);
        var newer = CampaignFiles.campaign(CampaignFiles.NEWER);
        assertThat(older.pillars()).hasSize(3);
        assertThat(newer.pillars()).hasSize(4);
        assertThat(older.from()).hasToString("2017-11-01");
        assertThat(older.until()).hasToString("2018-10-30");
        assertThat(older.ruleSet().sortition()).isTrue();
        assertThat(newer.ruleSet().sortition()).isFalse();
        assertThat(newer.ruleSet().since()).hasToString("2024-11-18");
        assertThat(older.workingGroups()).hasSize(10);
        assertThat(older.qualities())
                .extracting(Campaign.Quality::id)
                .contains("elu", "agent-etat", "agent-collectivite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    until: 2018-10-30            | until: 2018-13-30              | until : « 2018-13-30 » n’est pas une date
                    until: 2018-10-30            | until: 2016-10-30              | until : la fin, 2016-10-30, est avant le début, 2017-11-01.
                    from: 2017-11-01             | form: 2017-11-01               | form : la clé « form » est inconnue.
                    from: 2017-11-01             | form: 2017-11-01               | from : il manque la clé « from ».
                    id: 2018-40-ans              | id: 2019-40-ans                | id : l’identifiant « 2019-40-ans » doit être le nom du fichier
                    theme:                       | title:                         | title : la clé « title » est écrite deux fois.
                    id: cadre-de-vie             | id: cohesion-sociale           | pillars : l’identifiant « cohesion-sociale » est utilisé deux fois.
                    id: cadre-de-vie             | id: Cadre de vie               | pillars[2].id : « Cadre de vie » n’est pas un identifiant
                    pillar: cadre-de-vie         | pillar: ailleurs               | workingGroups[5].pillar : le pilier « ailleurs » n’existe pas
                    signs: true                  | signs: false                   | visaChain : aucune étape du visa ne signe.
                    signs: false                 | signs: true                    | visaChain : une seule étape signe, et c’est la dernière.
                    sortition: true              | sortition: yes                 | ruleSet.sortition : « yes » n’est ni true ni false.
                    since: 2014-02-21            | since: 2024-02-21              | ruleSet : les règles commencent le 2024-02-21
                    answerDelayDays: 120         | answerDelayDays: bientôt       | answerDelayDays : « bientôt » n’est pas un nombre entier de 1 à 730.
                    smallCellThreshold: 5        | smallCellThreshold: 1          | smallCellThreshold : « 1 » n’est pas un nombre entier
                    tone: ardoise                | tone: rouge                    | outcomes[5].tone : « rouge » est inconnu.
                    reservePeriods: []           | reservePeriods: plus tard      | reservePeriods : on attend ici une liste.
                    resident: true               | resident: false                | qualities : aucune qualité ne désigne
                    SAID: { TABLE: FULL          | SAID: { NEIGHBOUR: FULL        | visibility.PROPOSAL.SAID.NEIGHBOUR : la clé « NEIGHBOUR » est inconnue.
                    SAID: { TABLE: FULL          | SAID: { TABLE: SOME            | visibility.PROPOSAL.SAID.TABLE : « SOME » est inconnu.
                    SAID: { TABLE: FULL          | SAID: { PUBLIC: FULL           | visibility.PROPOSAL.SAID.PUBLIC : le public ne lit rien à l’état SAID
                    SENT: { AGENCY: FULL }       | SENT: { TABLE: FULL }          | visibility.AGENCY_NOTE.SENT.TABLE : une note interne ne peut pas être lue par TABLE.
                    '  NOTE:'                    | '  NOTES:'                     | visibility.NOTE : il manque la clé « NOTE ».
                    """)
    void a_fault_is_said_with_its_place(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good);
        assertThat(CampaignFiles.faults(GOOD.replace(good, bad)))
                .anySatisfy(fault -> {
                    assertThat(fault.replace('\u00a0', ' ')).contains(sentence);
                    assertThat(fault).containsPattern("2018-40-ans.yaml, ligne [1-9]");
                });
    }

    @Test
    void the_line_said_is_the_line_of_the_fault() {
        var line = GOOD.lines().toList().indexOf("answerDelayDays: 120") + 1;
        assertThat(CampaignFiles.faults(GOOD.replace("answerDelayDays: 120", "answerDelayDays: 0")))
                .singleElement()
                .asString()
                .startsWith("2018-40-ans.yaml, ligne " + line + ", answerDelayDays");
    }

    @Test
    void all_faults_are_said_together() {
        var spoilt =
                GOOD.replace("until: 2018-10-30", "until: demain")
                        .replace("answerDelayDays: 120", "answerDelayDays: -1")
                        .replace("signs: true", "signs: false")
                        .replace("theme:", "slogan:");
        assertThat(CampaignFiles.faults(spoilt)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# rien", "- une liste", "a: [", "une phrase", "? {a: b}\n: c"})
    void a_file_that_is_no_campaign_is_refused(String text) {
        assertThat(CampaignFiles.faults(text)).isNotEmpty();
    }

    @Test
    void a_file_cannot_construct_anything() {
        var attack = GOOD.replace("theme: ", "theme: !!java.net.URL [\"http://example.org\"] #");
        assertThat(CampaignFiles.faults(attack)).anyMatch(fault -> fault.contains("java.net.URL"));
    }

    @Test
    void a_hold_counts_touching_periods_as_one() {
        var text =
                GOOD.replace(
                        "reservePeriods: []",
                        """
                        reservePeriods:
                          - { label: "Un", from: 2018-03-01, until: 2018-03-10 }
                          - { label: "Deux", from: 2018-03-11, until: 2018-03-20 }
                        """);
        var campaign =
                CampaignFile.read(CampaignFiles.OLDER, text, new ArrayList<>()).orElseThrow();
        assertThat(
                        Stream.of(
                                        "2018-02-28",
                                        "2018-03-01",
                                        "2018-03-11",
                                        "2018-03-20",
                                        "2018-03-21")
                                .map(LocalDate::parse)
                                .map(campaign::holdUntil)
                                .map(until -> until.map(Object::toString).orElse("-")))
                .containsExactly("-", "2018-03-20", "2018-03-20", "2018-03-20", "-");
    }
}
