package fr.inventons.foundation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.PublicationHold.Because;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edition of 2026 holds publications until 22 March 2026 included. */
class PublicationHoldTest {
    private static final ZoneId AJACCIO = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final Instant RESERVED = Instant.parse("2026-03-10T10:00:00Z");
    private static final Instant FREE = Instant.parse("2026-05-10T10:00:00Z");

    private final Campaign campaign = CampaignFiles.campaign(CampaignFiles.NEWER);

    private PublicationHold decide(Instant now, Optional<Instant> embargo, String reason) {
        return PublicationHold.decide(campaign, AJACCIO, now, embargo, reason);
    }

    @Test
    void nothing_holds_outside_a_reserve() {
        var hold = decide(FREE, Optional.empty(), "");
        assertThat(hold).isEqualTo(new PublicationHold(FREE, Because.NOTHING, ""));
        assertThat(hold.holds(FREE)).isFalse();
    }

    @Test
    void a_reserve_holds_until_the_first_instant_after_its_last_day_where_it_is_read() {
        assertThat(decide(RESERVED, Optional.empty(), "").visibleFrom())
                .isEqualTo("2026-03-22T23:00:00Z");
        assertThat(
                        PublicationHold.decide(campaign, REUNION, RESERVED, Optional.empty(), "")
                                .visibleFrom())
                .isEqualTo("2026-03-22T20:00:00Z");
    }

    @Test
    void a_reserve_begins_at_midnight_where_it_is_read() {
        var lastEvening = Instant.parse("2026-02-22T21:30:00Z");
        assertThat(decide(lastEvening, Optional.empty(), "").because()).isEqualTo(Because.NOTHING);
        assertThat(
                        PublicationHold.decide(campaign, REUNION, lastEvening, Optional.empty(), "")
                                .because())
                .isEqualTo(Because.RESERVE);
    }

    @Test
    void an_embargo_in_the_past_holds_nothing() {
        var hold = decide(FREE, Optional.of(FREE.minusSeconds(1)), "");
        assertThat(hold.because()).isEqualTo(Because.NOTHING);
        assertThat(hold.visibleFrom()).isEqualTo(FREE);
    }

    @Test
    void an_embargo_that_ends_within_a_reserve_waits_for_its_end() {
        var before = Instant.parse("2026-02-01T10:00:00Z");
        var hold = decide(before, Optional.of(RESERVED), "");
        assertThat(hold.because()).isEqualTo(Because.RESERVE);
        assertThat(hold.visibleFrom()).isEqualTo("2026-03-22T23:00:00Z");
    }

    @Test
    void a_reason_lifts_the_reserve_and_a_blank_one_does_not() {
        var hold = decide(RESERVED, Optional.empty(), "Danger pour les personnes");
        assertThat(hold.because()).isEqualTo(Because.EXCEPTION);
        assertThat(hold.visibleFrom()).isEqualTo(RESERVED);
        assertThat(hold.reserve()).contains("municipales");
        assertThat(decide(RESERVED, Optional.empty(), " \n").because()).isEqualTo(Because.RESERVE);
    }

    @Test
    void a_reason_never_lifts_the_embargo() {
        var embargo = RESERVED.plusSeconds(3600);
        var hold = decide(RESERVED, Optional.of(embargo), "Danger pour les personnes");
        assertThat(hold.because()).isEqualTo(Because.EMBARGO);
        assertThat(hold.visibleFrom()).isEqualTo(embargo);
    }
}
