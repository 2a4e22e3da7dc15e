package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.LabelScheme.Criterion;
import fr.inventons.foundation.campaign.LabelScheme.Track;
import fr.inventons.foundation.campaign.LabelVisibility.Matter;
import fr.inventons.foundation.campaign.LabelVisibility.Moment;
import fr.inventons.foundation.campaign.LabelVisibility.Party;
import fr.inventons.foundation.identity.OrganisationKind;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPartTest {
    private static final String GOOD = CampaignFiles.text(CampaignFiles.OLDER);

    @ParameterizedTest
    @ValueSource(strings = {CampaignFiles.OLDER, CampaignFiles.NEWER})
    void each_edition_has_a_local_and_a_national_track_and_one_criterion_on_the_image(String name) {
        var scheme = CampaignFiles.campaign(name).label().orElseThrow();
        assertThat(scheme.tracks()).extracting(Track::national).containsExactly(false, true);
        assertThat(scheme.criteria()).filteredOn(Criterion::image).hasSize(1);
        assertThat(scheme.criteria().stream().mapToInt(Criterion::weight).sum()).isEqualTo(100);
        assertThat(scheme.criteria())
                .allSatisfy(criterion -> assertThat(criterion.descriptors()).hasSize(5));
        assertThat(scheme.committee().members()).isEqualTo(5);
        assertThat(scheme.committee().files()).isEqualTo(9);
        assertThat(scheme.committee().statistics()).isFalse();
        assertThat(scheme.adversarialDays()).isEqualTo(15);
        assertThat(scheme.withdrawalMonths()).isEqualTo(4);
        assertThat(scheme.origin()).contains("les nôtres");
    }

    @Test
    void the_two_editions_differ_in_their_calls_and_in_who_may_bear() {
        var older = CampaignFiles.campaign(CampaignFiles.OLDER).label().orElseThrow();
        var newer = CampaignFiles.campaign(CampaignFiles.NEWER).label().orElseThrow();
        assertThat(older.tracks().getFirst().calls()).noneMatch(LabelScheme.Call::rolling);
        assertThat(newer.tracks().getFirst().calls()).allMatch(LabelScheme.Call::rolling);
        assertThat(older.bearer(OrganisationKind.BUSINESS)).isEmpty();
        assertThat(newer.bearer(OrganisationKind.BUSINESS)).isPresent();
        assertThat(older.bearer(OrganisationKind.STATE)).isEmpty();
    }

    @Test
    void a_wave_closes_at_the_hour_of_its_place() {
        var scheme = CampaignFiles.campaign(CampaignFiles.OLDER).label().orElseThrow();
        var local = scheme.tracks().getFirst();
        var wave = local.call("ete").orElseThrow();
        var reunion = local.zone(ZoneId.of("Indian/Reunion"));
        var paris = local.zone(ZoneId.of("Europe/Paris"));
        var noon = Instant.parse("2018-09-14T13:30:00Z");
        assertThat(wave.receives(noon, paris)).isTrue();
        assertThat(wave.receives(noon, reunion)).isFalse();
        assertThat(wave.receives(Instant.parse("2018-06-14T21:59:00Z"), paris)).isFalse();
        assertThat(wave.receives(Instant.parse("2018-06-14T22:00:00Z"), paris)).isTrue();
        assertThat(scheme.tracks().getLast().zone(ZoneId.of("Indian/Reunion")))
                .isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CampaignFiles.OLDER, CampaignFiles.NEWER})
    void a_draft_is_read_by_its_bearers_and_the_prefecture_alone(String name) {
        var visibility = CampaignFiles.campaign(name).label().orElseThrow().visibility();
        assertThat(visibility.readers(Matter.FILE, Moment.DRAFT))
                .containsExactlyInAnyOrder(Party.BEARER, Party.OFFICER);
        assertThat(visibility.readers(Matter.OPINION, Moment.SUBMITTED))
                .doesNotContain(Party.BEARER, Party.PUBLIC);
        for (var matter : Matter.values()) {
            for (var moment : Moment.values()) {
                assertThat(visibility.lets(Party.PUBLIC, matter, moment)).isFalse();
            }
        }
    }

    @Test
    void an_edition_without_a_label_awards_none() {
        var without = GOOD.substring(0, GOOD.indexOf("\nlabel:\n") + 1);
        assertThat(CampaignFiles.faults(without)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    closes: 2018-09-14T17:00   | closes: 2018-09-14         | label.tracks[1].calls[2].closes : « 2018-09-14 » n’est pas une date et une heure
                    closes: 2018-09-14T17:00   | closes: 2018-06-01T17:00   | label.tracks[1].calls[2].closes : la fin, 2018-06-01T17:00, est avant le début
                    windowUntil: 2018-10-30    | windowUntil: 2016-10-30    | label.windowUntil : la fin, 2016-10-30, est avant le début, 2017-11-01.
                    id: nationale              | id: locale                 | label.tracks : l’identifiant « locale » est utilisé deux fois.
                    weight: 25                 | weight: 30                 | label.criteria : les poids font 105 en tout ; on attend 100.
                    family: apport             | family: ailleurs           | family : « ailleurs » est inconnu. Valeurs possibles : regard, apport.
                    - "Rien n’est dit du besoin." | - ""                    | label.criteria[5].descriptors : on attend ici une seule valeur.
                    ties: [regard-change       | ties: [elegance            | label.committee.ties : « elegance » est inconnu.
                    kinds: [COUNCIL]           | kinds: [CAT]               | label.bearers[3].kinds : « CAT » est inconnu.
                    links: [EMPLOYED           | links: [COUSIN             | label.tracks[1].recusal.links : « COUSIN » est inconnu.
                    quorum: 3                  | quorum: 9                  | label.committee.quorum : « 9 » n’est pas un nombre entier de 2 à 5.
                    withdrawalMonths: 4        | withdrawalMonths: 12       | label.withdrawalMonths : « 12 » n’est pas un nombre entier de 1 à 4.
                    DRAFT: [BEARER, OFFICER]   | DRAFT: [BEARER, PUBLIC]    | label.visibility.FILE.DRAFT : le public ne lit rien d’une candidature avant la décision.
                    statistics: false          | statistic: false           | label.committee.statistic : la clé « statistic » est inconnue.
                    """)
    void a_fault_is_said_with_its_place(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good);
        assertThat(CampaignFiles.faults(GOOD.replace(good, bad)))
                .anySatisfy(fault -> assertThat(fault.replace('\u00a0', ' ')).contains(sentence));
    }
}
