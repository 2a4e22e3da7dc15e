package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class RemonteeRulesTest {
    @Autowired Scene scene;
    @Autowired RemonteeActs acts;
    @Autowired Folk folk;
    @Autowired Transmissions transmissions;
    @Autowired Proposals proposals;
    @Autowired ReadingRoom room;
    @Autowired ProgramClock clock;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void the_officer_of_another_departement_knows_nothing_of_it() {
        var play = scene.closed("30");
        var id = acts.prepared(play);
        var other = folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("31")));
        assertThat(transmissions.submit(other, id)).isInstanceOf(Progress.Unknown.class);
        assertThat(transmissions.withhold(other, id, play.proposals().getFirst(), "x"))
                .isInstanceOf(Progress.Unknown.class);
        assertThat(transmissions.prepare(other, play.department(), Set.of(play.meeting())))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.see(other, id)).isEmpty();
        assertThat(transmissions.see(Actor.ANYONE, id)).isEmpty();
        assertThat(scene.journal(id)).containsExactly("transmission.prepared");
    }

    @Test
    void a_meeting_that_is_not_closed_is_not_transmitted() {
        var play = scene.closed("32");
        var open = scene.open(play.officer(), play.department());
        assertThat(transmissions.prepare(play.officer(), play.department(), Set.of(open)))
                .isInstanceOf(Progress.MeetingNotClosed.class);
        assertThat(transmissions.prepare(play.officer(), play.department(), Set.of()))
                .isInstanceOf(Progress.NoMeeting.class);
    }

    @Test
    void one_at_a_time_then_a_complement_for_what_came_later() {
        var play = scene.closed("33");
        var id = acts.prepared(play);
        assertThat(transmissions.prepare(play.officer(), play.department(), Set.of(play.meeting())))
                .isEqualTo(new Progress.AlreadyInPreparation(id));
        acts.sign(play, id);
        assertThat(transmissions.prepare(play.officer(), play.department(), Set.of(play.meeting())))
                .isInstanceOf(Progress.AlreadyTransmitted.class);
        var first = transmissions.see(play.officer(), id).orElseThrow().transmission().number();
        var again = scene.closed("33");
        var next = acts.prepared(again);
        acts.sign(again, next);
        var second = transmissions.see(again.officer(), next).orElseThrow().transmission().number();
        assertThat(Integer.parseInt(second.orElseThrow().substring(10)))
                .isEqualTo(Integer.parseInt(first.orElseThrow().substring(10)) + 1);
    }

    @Test
    void the_council_says_whether_a_text_is_faithful_while_the_relecture_lasts() {
        var play = scene.closed("34");
        var id = acts.prepared(play);
        var first = play.proposals().getFirst();
        assertThat(transmissions.reread(play.councillor(), id, first, true, ""))
                .isInstanceOf(Progress.NotInReview.class);
        assertThat(transmissions.openReview(play.officer(), id, LocalDate.of(2018, 4, 20)))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.reread(play.officer(), id, first, true, ""))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.reread(play.councillor(), id, first, false, ""))
                .isInstanceOf(Progress.TextMissing.class);
        assertThat(
                        transmissions.reread(
                                play.councillor(), id, first, false, "Il manque le samedi."))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.submit(play.officer(), id))
                .isEqualTo(new Progress.ReviewRunning(LocalDate.of(2018, 4, 20)));
        clock.travelTo(Scene.PREPARING.plus(Duration.ofDays(5)));
        acts.sign(play, id);
        var json = room.file(play.officer(), id, Format.JSON).orElseThrow();
        assertThat(new String(json.bytes(), StandardCharsets.UTF_8))
                .contains("Il manque le samedi.", "\"done\":true");
    }

    @Test
    void what_nobody_signed_before_the_cut_off_is_sent_and_marked() {
        var play = scene.closed("35");
        var id = acts.prepared(play);
        assertThat(transmissions.sendUnsigned(play.officer(), id))
                .isEqualTo(new Progress.BeforeCutOff(LocalDate.of(2018, 10, 30)));
        clock.travelTo(Instant.parse("2018-10-31T09:00:00Z"));
        assertThat(transmissions.sendUnsigned(play.signatory(), id))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.sendUnsigned(play.officer(), id))
                .isInstanceOf(Progress.Done.class);
        assertThat(acts.stages(play)).containsOnly(Stage.SENT);
        assertThat(
                        Pages.write(
                                room.file(play.officer(), id, Format.PDF).orElseThrow(),
                                "unsigned.pdf"))
                .contains("Remontée non signée");
        assertThat(transmissions.received(Scene.CAMPAIGN))
                .anyMatch(one -> one.state() == Transmission.State.SENT_UNSIGNED);
    }

    @Test
    void a_scan_is_known_by_its_content_and_kept_apart() {
        var play = scene.closed("36");
        var id = acts.prepared(play);
        transmissions.submit(play.officer(), id);
        var paper = new VisaAct.OnPaper("M. X", LocalDate.of(2018, 4, 16), true);
        var act = new VisaAct(Optional.empty(), "La sous-préfète", "", false, Optional.of(paper));
        assertThat(transmissions.visa(play.deputy(), id, act))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.visa(play.officer(), id, act)).isInstanceOf(Progress.Done.class);
        var visa = room.visas(play.officer(), id).getLast();
        assertThat(
                        transmissions.keepScan(
                                play.officer(),
                                id,
                                visa.id(),
                                "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Progress.UnreadableScan.class);
        assertThat(
                        transmissions.keepScan(
                                play.officer(),
                                id,
                                visa.id(),
                                "%PDF-1.4 …".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Progress.Done.class);
        assertThat(room.scan(play.officer(), id, visa.id())).isPresent();
        assertThat(room.scan(play.councillor(), id, visa.id())).isEmpty();
    }

    @Test
    void publication_is_a_separate_act_and_an_embargo_holds_it() {
        var play = scene.closed("37");
        var id = acts.prepared(play);
        assertThat(transmissions.publish(play.officer(), id, Optional.empty(), ""))
                .isInstanceOf(Progress.NotSent.class);
        acts.sign(play, id);
        assertThat(transmissions.see(Actor.ANYONE, id)).isEmpty();
        var embargo = clock.instant().plus(Duration.ofDays(1));
        assertThat(transmissions.publish(play.signatory(), id, Optional.empty(), ""))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.publish(play.officer(), id, Optional.of(embargo), ""))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.see(Actor.ANYONE, id)).isEmpty();
        clock.travelTo(embargo.plusSeconds(60));
        assertThat(transmissions.see(Actor.ANYONE, id)).isPresent();
        assertThat(proposals.see(Actor.ANYONE, play.proposals().getFirst())).isPresent();
    }
}
