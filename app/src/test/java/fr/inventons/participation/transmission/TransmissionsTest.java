package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Sheet;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class TransmissionsTest {
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
    void a_remontee_travels_from_preparation_to_the_receipt() {
        var play = scene.closed("21");
        scene.avis(play, play.proposals().getFirst());
        var id = acts.prepared(play);
        assertThat(
                        transmissions.observe(
                                play.officer(),
                                id,
                                play.proposals().getFirst(),
                                "Un essai est prévu."))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.submit(play.officer(), id)).isInstanceOf(Progress.Done.class);
        assertThat(acts.stages(play)).containsOnly(Stage.VALIDATION);
        assertThat(transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id)))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.sign(play.signatory(), id, acts.read(play.signatory(), id)))
                .isInstanceOf(Progress.Done.class);
        var signed = transmissions.see(play.officer(), id).orElseThrow();
        assertThat(signed.stage()).isEqualTo(Stage.SENT);
        assertThat(signed.transmission().state()).isEqualTo(Transmission.State.SIGNED);
        assertThat(signed.transmission().number().orElseThrow()).matches("R-21-2018-0[1-9]");
        assertThat(acts.stages(play)).containsOnly(Stage.SENT);
        var analyst = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(transmissions.acknowledge(analyst, id)).isInstanceOf(Progress.Done.class);
        assertThat(transmissions.acknowledge(analyst, id))
                .isInstanceOf(Progress.AlreadyAcknowledged.class);
        assertThat(scene.journal(id))
                .containsExactly(
                        "transmission.prepared",
                        "transmission.observed",
                        "transmission.submitted",
                        "transmission.approved",
                        "transmission.frozen",
                        "transmission.acknowledged");
    }

    @Test
    void at_signature_three_files_say_the_same_and_the_avis_is_in_them() {
        var play = scene.closed("22");
        scene.avis(play, play.proposals().getFirst());
        var id = acts.prepared(play);
        transmissions.observe(
                play.officer(), id, play.proposals().getFirst(), "Un essai est prévu.");
        transmissions.withhold(
                play.officer(), id, play.proposals().getLast(), "Une procédure est en cours.");
        acts.sign(play, id);
        var json = room.file(play.councillor(), id, Format.JSON).orElseThrow();
        var text = new String(json.bytes(), StandardCharsets.UTF_8);
        assertThat(Canonical.sha256(json.bytes())).isEqualTo(json.sha256());
        assertThat(text)
                .contains(
                        "\"schema\":\"inventons.remontee.1\"", "Un bus le soir", "Pas le dimanche.")
                .contains(
                        "Un essai est prévu.",
                        "\"notTransmitted\":1",
                        "Pour le préfet et par délégation")
                .doesNotContain(
                        "Une maison des projets", "procédure est en cours", "Parole gardée");
        var pdf = room.file(play.councillor(), id, Format.PDF).orElseThrow();
        assertThat(Pdfs.failures(pdf.bytes())).isEmpty();
        assertThat(room.file(play.councillor(), id, Format.DOCX)).isPresent();
        var seen = transmissions.see(play.officer(), id).orElseThrow().transmission();
        assertThat(seen.fingerprint()).contains(json.sha256());
        assertThat(Pages.write(pdf, "remontee.pdf"))
                .contains("Une proposition non transmise, raison communiquée", "Opinion divergente")
                .contains("Un essai est prévu.", json.sha256())
                .doesNotContain("procédure est en cours", "Parole gardée");
    }

    @Test
    void no_name_of_a_person_enters_a_file() {
        var play = scene.closed("23");
        var id = acts.prepared(play);
        transmissions.submit(play.officer(), id);
        transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id));
        var paper =
                new VisaAct.OnPaper(
                        "Madame Nomtrèsreconnaissable", LocalDate.of(2018, 4, 16), true);
        transmissions.sign(
                play.officer(),
                id,
                new VisaAct(
                        Optional.empty(),
                        "Pour la préfète, le SG",
                        "arrêté 4",
                        true,
                        Optional.of(paper)));
        var json = room.file(play.officer(), id, Format.JSON).orElseThrow();
        assertThat(new String(json.bytes(), StandardCharsets.UTF_8))
                .contains("\"onPaper\":true", "\"substitute\":true", "Pour la préfète, le SG")
                .doesNotContain("Nomtrèsreconnaissable", "Test-", "Inès");
    }

    @Test
    void the_database_refuses_to_change_what_is_frozen() {
        var play = scene.closed("24");
        var id = acts.prepared(play);
        transmissions.observe(play.officer(), id, play.proposals().getFirst(), "Vu.");
        transmissions.withhold(play.officer(), id, play.proposals().getLast(), "Raison.");
        acts.sign(play, id);
        for (var attempt :
                List.of(
                        "update transmission.transmission set number = 'R-00-0000-99' where id = :id",
                        "update transmission.transmission set state = 'PREPARED', frozen_at = null where id = :id",
                        "delete from transmission.transmission where id = :id",
                        "update transmission.file set name = 'x' where transmission_id = :id",
                        "delete from transmission.file where transmission_id = :id",
                        "delete from transmission.item where transmission_id = :id",
                        "delete from transmission.meeting where transmission_id = :id",
                        "update transmission.observation set text = 'x' where transmission_id = :id",
                        "delete from transmission.withholding where transmission_id = :id",
                        "update transmission.visa set quality = 'x' where transmission_id = :id",
                        "update transmission.step set label = 'x' where transmission_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).param("id", id.value()).update())
                    .as(attempt)
                    .hasMessageMatching("(?s).*(frozen|append-only).*");
        }
    }

    @Test
    void two_signatures_at_the_same_time_freeze_once() throws Exception {
        var play = scene.closed("39");
        var id = acts.prepared(play);
        transmissions.submit(play.officer(), id);
        transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id));
        var act = acts.read(play.signatory(), id);
        var ended = new CopyOnWriteArrayList<Progress>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                hands.execute(() -> ended.add(transmissions.sign(play.signatory(), id, act)));
            }
            hands.execute(() ->
                    ended.add(
                            transmissions.withhold(
                                    play.deputy(),
                                    id,
                                    play.proposals().getLast(),
                                    "En même temps.")));
        }
        var signed = transmissions.see(play.officer(), id).orElseThrow().transmission();
        var frozen = scene.journal(id).stream().filter("transmission.frozen"::equals).count();
        // Whoever came first decided: signed once, or not signed because it changed meanwhile.
        assertThat(frozen).isEqualTo(signed.frozen() ? 1 : 0);
        assertThat(ended).hasSize(3);
        assertThat(ended.stream().filter(Progress.Done.class::isInstance)).hasSize(1);
        if (signed.frozen()) {
            assertThat(acts.stages(play)).containsOnly(Stage.SENT);
        } else {
            assertThat(acts.stages(play)).containsOnly(Stage.VALIDATION);
        }
    }

    @Test
    void after_signature_nothing_changes_any_more() {
        var play = scene.closed("25");
        var id = acts.prepared(play);
        acts.sign(play, id);
        var first = play.proposals().getFirst();
        assertThat(transmissions.observe(play.officer(), id, first, "Trop tard"))
                .isInstanceOf(Progress.Frozen.class);
        assertThat(transmissions.withhold(play.signatory(), id, first, "Trop tard"))
                .isInstanceOf(Progress.Frozen.class);
        assertThat(transmissions.submit(play.officer(), id)).isInstanceOf(Progress.Frozen.class);
        assertThat(transmissions.sign(play.signatory(), id, VisaAct.onScreen("0")))
                .isInstanceOf(Progress.Frozen.class);
        assertThat(proposals.complete(play.rapporteur(), first, Sheet.EMPTY))
                .isInstanceOf(Writing.NotNow.class);
        assertThat(scene.journal(id)).last().isEqualTo("transmission.frozen");
    }

    @Test
    void what_changed_since_it_was_read_is_not_signed() {
        var play = scene.closed("26");
        var id = acts.prepared(play);
        transmissions.submit(play.officer(), id);
        transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id));
        var read = acts.read(play.signatory(), id);
        transmissions.withhold(play.deputy(), id, play.proposals().getLast(), "Une procédure.");
        assertThat(transmissions.sign(play.signatory(), id, read))
                .isInstanceOf(Progress.Changed.class);
        scene.avis(play, play.proposals().getFirst());
        assertThat(transmissions.sign(play.signatory(), id, read))
                .isInstanceOf(Progress.Changed.class);
        assertThat(acts.stages(play)).containsOnly(Stage.VALIDATION);
        assertThat(transmissions.sign(play.signatory(), id, acts.read(play.signatory(), id)))
                .isInstanceOf(Progress.Done.class);
        assertThat(proposals.named(Set.of(play.proposals().getLast())).getFirst().reached())
                .isEqualTo(Stage.VALIDATION);
    }

    @Test
    void a_returned_remontee_goes_back_to_its_officer_with_the_reason() {
        var play = scene.closed("27");
        var id = acts.prepared(play);
        transmissions.submit(play.officer(), id);
        var read = acts.read(play.deputy(), id);
        assertThat(transmissions.sendBack(play.deputy(), id, read, " "))
                .isInstanceOf(Progress.TextMissing.class);
        assertThat(transmissions.sendBack(play.deputy(), id, read, "Il manque le budget."))
                .isInstanceOf(Progress.Done.class);
        assertThat(acts.stages(play)).containsOnly(Stage.REVIEW);
        var back = transmissions.see(play.councillor(), id).orElseThrow();
        assertThat(back.transmission().state()).isEqualTo(Transmission.State.PREPARED);
        assertThat(room.visas(play.officer(), id))
                .last()
                .satisfies(visa -> {
                    assertThat(visa.kind()).isEqualTo(Visa.Kind.RETURNED);
                    assertThat(visa.reason()).isEqualTo("Il manque le budget.");
                });
        acts.sign(play, id);
        assertThat(scene.journal(id)).contains("transmission.returned", "transmission.frozen");
    }

    @Test
    void only_the_person_of_the_step_acts_and_only_as_the_step_asks() {
        var play = scene.closed("28");
        var id = acts.prepared(play);
        assertThat(transmissions.visa(play.deputy(), id, VisaAct.onScreen("x")))
                .isInstanceOf(Progress.NotInVisa.class);
        transmissions.submit(play.officer(), id);
        assertThat(transmissions.visa(play.signatory(), id, acts.read(play.signatory(), id)))
                .isInstanceOf(Progress.NotYourStep.class);
        assertThat(transmissions.sign(play.deputy(), id, acts.read(play.deputy(), id)))
                .isInstanceOf(Progress.WrongKind.class);
        assertThat(transmissions.visa(play.officer(), id, acts.read(play.officer(), id)))
                .isInstanceOf(Progress.NotAllowed.class);
        assertThat(transmissions.visa(play.councillor(), id, acts.read(play.councillor(), id)))
                .isInstanceOf(Progress.NotAllowed.class);
        var elsewhere = folk.with(Role.SIGNATORY, Scope.department(new DepartmentCode("29")));
        assertThat(transmissions.visa(elsewhere, id, VisaAct.onScreen("x")))
                .isInstanceOf(Progress.Unknown.class);
        assertThat(transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id)))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.visa(play.deputy(), id, acts.read(play.deputy(), id)))
                .isInstanceOf(Progress.NotYourStep.class);
        assertThat(scene.journal(id))
                .containsExactly(
                        "transmission.prepared", "transmission.submitted", "transmission.approved");
    }
}
