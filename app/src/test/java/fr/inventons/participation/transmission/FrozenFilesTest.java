package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is frozen at signature: three files that say the same, no name, and no change after. */
@InventonsTest
class FrozenFilesTest {
    @Autowired Scene scene;
    @Autowired Transmissions transmissions;
    @Autowired ReadingRoom room;
    @Autowired JdbcClient jdbc;
    @Autowired ProgramClock clock;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void at_signature_three_files_say_the_same_and_the_avis_is_in_them() {
        var play = scene.closed("22");
        scene.avis(play, play.proposals().getFirst());
        var id = prepared(play);
        transmissions.observe(
                play.officer(), id, play.proposals().getFirst(), "Un essai est prévu.");
        transmissions.withhold(
                play.officer(), id, play.proposals().getLast(), "Une procédure est en cours.");
        sign(play, id);
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
        var id = prepared(play);
        transmissions.submit(play.officer(), id);
        transmissions.visa(play.deputy(), id, read(play.deputy(), id));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transmission.transmission set number = 'R-00-0000-99' where id = :id",
                "update transmission.transmission set state = 'PREPARED', frozen_at = null where id = :id",
                "delete from transmission.transmission where id = :id",
                "update transmission.file set name = 'x' where transmission_id = :id",
                "delete from transmission.file where transmission_id = :id",
                "delete from transmission.item where transmission_id = :id",
                "delete from transmission.meeting where transmission_id = :id",
                "update transmission.observation set text = 'x' where transmission_id = :id",
                "delete from transmission.withholding where transmission_id = :id",
                "update transmission.visa set quality = 'x' where transmission_id = :id"
            })
    void the_database_refuses_to_change_what_is_frozen(String attempt) {
        var play = scene.closed("24");
        var id = prepared(play);
        transmissions.observe(play.officer(), id, play.proposals().getFirst(), "Vu.");
        transmissions.withhold(play.officer(), id, play.proposals().getLast(), "Raison.");
        sign(play, id);
        assertThatThrownBy(() -> jdbc.sql(attempt).param("id", id.value()).update())
                .hasMessageMatching("(?s).*(frozen|append-only).*");
    }

    private TransmissionId prepared(Scene.Play play) {
        var done = transmissions.prepare(play.officer(), play.department(), Set.of(play.meeting()));
        assertThat(done).isInstanceOf(Progress.Done.class);
        return ((Progress.Done) done).id();
    }

    private void sign(Scene.Play play, TransmissionId id) {
        assertThat(transmissions.submit(play.officer(), id)).isInstanceOf(Progress.Done.class);
        assertThat(transmissions.visa(play.deputy(), id, read(play.deputy(), id)))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.sign(play.signatory(), id, read(play.signatory(), id)))
                .isInstanceOf(Progress.Done.class);
    }

    private VisaAct read(Actor by, TransmissionId id) {
        return VisaAct.onScreen(room.read(by, id).orElseThrow().fingerprint());
    }
}
