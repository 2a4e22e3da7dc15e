package fr.inventons.recognition.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.platform.upload.PictureReading;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Rooms;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class PicturesTest {
    private static final DepartmentCode HERE = new DepartmentCode("2A");
    private static final Consent NOBODY =
            new Consent("", Consent.How.NOBODY_RECOGNISABLE, Optional.empty());

    @Autowired Actions actions;
    @Autowired Bearers bearers;
    @Autowired Pictures pictures;
    @Autowired Actors actors;
    @Autowired Folk folk;
    @Autowired ProgramClock clock;
    @Autowired JournalLines journal;

    private Telling.Told told;
    private Actor holder;

    @BeforeEach
    void somebodyTellsAnAction() {
        clock.travelTo(Rooms.MORNING);
        told = told();
        holder = actors.ofCode(told.code()).orElseThrow();
    }

    @Test
    void a_picture_is_kept_with_what_it_shows_and_why_it_may_be_shown() throws IOException {
        var added = pictures.addPicture(holder, told.id(), photo(), " Le jardin. ", NOBODY);

        var id = ((Illustration.Added) added).id();
        var kept = pictures.of(Set.of(told.id())).getOrDefault(told.id(), List.of());
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().alt()).isEqualTo("Le jardin.");
        assertThat(pictures.picture(id, 640).orElseThrow().width()).isEqualTo(640);
        assertThat(pictures.picture(id, 1600).orElseThrow().width()).isEqualTo(800);
        assertThat(pictures.picture(id, 9999).orElseThrow().width()).isEqualTo(800);
        assertThat(journal.count("action.picture-added", "picture", id.value())).isOne();
    }

    @Test
    void a_picture_whose_consent_ended_is_shown_no_more() throws IOException {
        var until = LocalDate.of(2018, 4, 20);
        var consent = new Consent("Six familles", Consent.How.WRITTEN, Optional.of(until));
        pictures.addPicture(holder, told.id(), photo(), "Le jardin", consent);
        assertThat(pictures.showable(Set.of(told.id()))).containsKey(told.id());

        clock.travelTo(Rooms.MORNING.plus(java.time.Duration.ofDays(7)));

        assertThat(pictures.showable(Set.of(told.id()))).isEmpty();
        assertThat(pictures.of(Set.of(told.id()))).containsKey(told.id());
        assertThat(pictures.addPicture(holder, told.id(), photo(), "Le jardin", consent))
                .isEqualTo(new Illustration.ConsentOver(until));
    }

    @Test
    void a_picture_removed_is_gone_file_and_all() throws IOException {
        var id = add();

        assertThat(pictures.removePicture(officer("34"), id)).isFalse();
        assertThat(pictures.picture(id, 640)).isPresent();
        assertThat(pictures.removePicture(holder, id)).isTrue();
        assertThat(pictures.picture(id, 640)).isEmpty();
        assertThat(journal.count("action.picture-removed", "picture", id.value())).isOne();
    }

    @Test
    void each_refusal_keeps_nothing() throws IOException {
        var photo = photo();
        var id = told.id();
        assertThat(pictures.addPicture(holder, id, photo, " ", NOBODY))
                .isEqualTo(new Illustration.AltMissing());
        assertThat(pictures.addPicture(holder, id, photo, "x".repeat(301), NOBODY))
                .isEqualTo(new Illustration.AltTooLong(301, 300));
        var nobodySaid = new Consent(" ", Consent.How.GUARDIANS, Optional.empty());
        assertThat(pictures.addPicture(holder, id, photo, "Le jardin", nobodySaid))
                .isEqualTo(new Illustration.ConsentMissing());
        var html = "<!doctype html><script>".getBytes(StandardCharsets.UTF_8);
        assertThat(pictures.addPicture(holder, id, html, "Le jardin", NOBODY))
                .isEqualTo(new Illustration.Unreadable(new PictureReading.NotAPicture("HTML")));
        assertThat(pictures.addPicture(officer("34"), id, photo, "Le jardin", NOBODY))
                .isEqualTo(new Illustration.Unknown());
        assertThat(pictures.addPicture(analyst(), id, photo, "Le jardin", NOBODY))
                .isEqualTo(new Illustration.NotAllowed());
        assertThat(
                        pictures.addPicture(
                                actors.ofCode(told().code()).orElseThrow(),
                                id,
                                photo,
                                "Le jardin",
                                NOBODY))
                .isEqualTo(new Illustration.Unknown());
        assertThat(pictures.of(Set.of(id))).isEmpty();
    }

    @Test
    void twelve_pictures_are_enough() throws IOException {
        for (int i = 0; i < Pictures.LIMIT; i++) {
            add();
        }

        assertThat(pictures.addPicture(holder, told.id(), photo(), "Une de trop", NOBODY))
                .isEqualTo(new Illustration.TooMany(Pictures.LIMIT));
    }

    @Test
    void a_bearer_invites_another_who_writes_under_her_own_name() {
        var address = "ines-" + told.id().value() + "@exemple.fr";
        var invited =
                bearers.invite(holder, told.id(), new Correspondent("Inès Test", address, ""));

        var person = ((Inviting.Invited) invited).person();
        assertThat(actions.mayWrite(actors.of(person), actions.action(told.id()).orElseThrow()))
                .isTrue();
        assertThat(journal.count("action.bearer-invited", "action", told.id().value())).isOne();
        assertThat(bearers.invite(holder, told.id(), person))
                .isEqualTo(new Inviting.AlreadyBearer(person));
        assertThat(bearers.invite(officer("34"), told.id(), person))
                .isEqualTo(new Inviting.NotAllowed());
        assertThat(bearers.invite(holder, ActionId.random(), person))
                .isEqualTo(new Inviting.Unknown());
        assertThat(bearers.invite(holder, told.id(), new Correspondent("", "", "")))
                .isEqualTo(new Inviting.Flawed(new Flaw.NameMissing()));
    }

    @Test
    void a_new_code_makes_the_first_one_void() {
        var issued = (CodeIssue.Issued) bearers.issueCode(officer("2A"), told.id());

        assertThat(actors.ofCode(told.code())).isEmpty();
        assertThat(actors.ofCode(issued.code())).isPresent();
        assertThat(journal.count("action.code-issued", "action", told.id().value())).isOne();
        assertThat(bearers.issueCode(officer("34"), told.id()))
                .isEqualTo(new CodeIssue.NotAllowed());
    }

    private PictureId add() throws IOException {
        var added = pictures.addPicture(holder, told.id(), photo(), "Le jardin", NOBODY);
        return ((Illustration.Added) added).id();
    }

    private Telling.Told told() {
        return (Telling.Told)
                actions.tell(
                        Actor.ANYONE,
                        HERE,
                        NewAction.titled("Le jardin"),
                        new Correspondent("Amel Test", "", ""));
    }

    static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(picture, "jpg", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private Actor officer(String department) {
        return folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode(department)));
    }

    private Actor analyst() {
        return folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
    }
}
