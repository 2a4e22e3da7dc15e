package fr.inventons.recognition.showcase.web;

import static fr.inventons.testing.Folk.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Audience;
import fr.inventons.recognition.action.Consent;
import fr.inventons.recognition.action.Illustration;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.PictureId;
import fr.inventons.recognition.action.Pictures;
import fr.inventons.recognition.action.Rewriting;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Act;
import fr.inventons.recognition.label.Advised;
import fr.inventons.recognition.label.Ending;
import fr.inventons.recognition.label.Labels;
import fr.inventons.recognition.label.Signature;
import fr.inventons.testing.InventonsTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of labelled actions, from the signature to the end of the label. */
@InventonsTest
class ExhibitPagesTest {
    private static final Signature SCREEN = Signature.onScreen(Advised.QUALITY);

    @Autowired Advised scene;
    @Autowired Candidacies candidacies;
    @Autowired Actions actions;
    @Autowired Pictures pictures;
    @Autowired Labels labels;
    @Autowired MockMvc browser;

    private record Given(Advised.Play play, Action action, String number) {
        String href() {
            return "/actions/" + number;
        }
    }

    @AfterEach
    void back() {
        scene.comeBack();
    }

    @Test
    void a_labelled_action_has_a_page_with_what_it_gave_and_how_to_do_the_same() throws Exception {
        var given = given("05");
        var page = page(given.href());
        assertThat(page)
                .contains(given.action().story().title(), "Label en vigueur", given.number())
                .contains("depuis le 12 octobre 2018")
                .contains("/labels/" + given.number(), given.href() + "/ecrire")
                .contains(">41<", "familles", "Trois bacs, 900\u00a0€")
                .contains("Demander le terrain", "Choisir ensemble", "Un point d’eau")
                .contains("Le premier été, tout a séché.", "Rien ne pousse ici.")
                .contains("Les Essais, Essai-la-Ville, Hautes-Alpes");
        assertThat(page("/labels/" + given.number())).contains(given.href());
    }

    @Test
    void nobody_sees_the_page_of_an_action_that_is_not_labelled_and_a_forged_number_has_none()
            throws Exception {
        var play = scene.file("05", AvisKind.FAVOURABLE);
        for (var forged :
                new String[] {"L-2018-9999", "L-0000-0000", "C-2018-0001", "L-2018-0001'--"}) {
            browser.perform(get("/actions/{n}", forged)).andExpect(status().isNotFound());
        }
        assertThat(page("/actions?departement=05")).doesNotContain(actionOf(play).story().title());
    }

    @Test
    void an_abrogated_label_leaves_the_page_which_says_from_when_and_leaves_the_list()
            throws Exception {
        var given = given("05");
        var title = given.action().story().title();
        assertThat(page("/actions?departement=05")).contains(title);
        var from = LocalDate.of(2018, 11, 5);
        var by = given.play().authority();
        labels.openAdversarial(by, given.number(), Act.ABROGATION, "L’action s’arrête.");
        scene.travelTo(Instant.parse("2018-10-29T08:00:00Z"));
        assertThat(labels.abrogate(by, given.number(), from, "L’action s’arrête.", SCREEN))
                .isInstanceOf(Ending.Abrogated.class);
        assertThat(page(given.href())).contains("Label en vigueur");
        scene.travelTo(Instant.parse("2018-11-05T08:00:00Z"));
        assertThat(page(given.href()))
                .contains("Label abrogé depuis le 5 novembre 2018")
                .doesNotContain("Label en vigueur");
        assertThat(page("/actions?departement=05")).doesNotContain(title);
    }

    @Test
    void a_withdrawn_label_is_as_if_it_had_never_been_given() throws Exception {
        var given = given("05");
        var by = given.play().authority();
        labels.openAdversarial(by, given.number(), Act.WITHDRAWAL, "Le porteur n’existait pas.");
        scene.travelTo(Instant.parse("2018-10-29T08:00:00Z"));
        assertThat(labels.withdraw(by, given.number(), "Le porteur n’existait pas.", SCREEN))
                .isInstanceOf(Ending.Withdrawn.class);
        browser.perform(get(given.href())).andExpect(status().isNotFound());
        browser.perform(get(given.href() + "/ecrire")).andExpect(status().isNotFound());
        assertThat(page("/actions?departement=05")).doesNotContain(given.action().story().title());
    }

    @Test
    void the_list_filters_by_theme_audience_kind_and_place() throws Exception {
        var given = given("04");
        var here = given.action();
        var pillar = "cadre-de-vie";
        rewrite(
                given,
                new NewAction(
                        ActionKind.OUTREACH_OPERATION,
                        here.story(),
                        here.bearer(),
                        here.bearerName(),
                        here.neighbourhoods(),
                        here.from(),
                        here.until(),
                        pillar,
                        Set.of(Audience.YOUNG_PEOPLE)));
        var title = here.story().title();
        var place = here.neighbourhoods().iterator().next().value();
        for (var found :
                new String[] {
                    "pilier=" + pillar,
                    "pour=jeunes",
                    "nature=operation",
                    "departement=04",
                    "quartier=" + place,
                    "pilier=" + pillar + "&pour=jeunes&nature=operation"
                }) {
            assertThat(page("/actions?" + found)).as(found).contains(title);
        }
        for (var empty :
                new String[] {
                    "pilier=cohesion-sociale", "pour=aines", "nature=action", "departement=2B"
                }) {
            assertThat(page("/actions?" + empty)).as(empty).doesNotContain(title);
        }
        assertThat(page("/actions?departement=%27&pour=x&nature=x&suite=x&quartier=x"))
                .doesNotContain(title);
    }

    @Test
    void pictures_are_shown_while_their_consent_holds_and_never_of_another_action()
            throws Exception {
        var given = given("05");
        var other = given("05");
        var held =
                picture(given, new Consent("Les familles", Consent.How.WRITTEN, Optional.empty()));
        var brief =
                picture(
                        given,
                        new Consent(
                                "Une famille",
                                Consent.How.WRITTEN,
                                Optional.of(LocalDate.of(2018, 10, 20))));
        assertThat(page(given.href())).contains(path(given, held), path(given, brief));
        var answer =
                browser.perform(get(path(given, held) + "?largeur=640")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("image/");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(answer.getContentAsByteArray())))
                .isNotNull();
        browser.perform(get(path(other, held))).andExpect(status().isNotFound());
        scene.travelTo(Instant.parse("2018-10-21T08:00:00Z"));
        assertThat(page(given.href()))
                .contains(path(given, held))
                .doesNotContain(path(given, brief));
        browser.perform(get(path(given, brief))).andExpect(status().isNotFound());
        assertThat(pictures.removePicture(given.play().bearer(), held)).isTrue();
        browser.perform(get(path(given, held))).andExpect(status().isNotFound());
    }

    @Test
    void the_home_shows_an_action_and_leads_to_all() throws Exception {
        given("05");
        assertThat(page("/")).contains("Une action qui donne envie", "href=\"/actions\"");
    }

    @Test
    void who_is_signed_in_sees_the_same_page() throws Exception {
        var given = given("05");
        browser.perform(get(given.href()).with(user(login(given.play().bearer()))))
                .andExpect(status().isOk());
    }

    @Test
    void the_list_asks_the_database_as_often_for_one_action_as_for_many() throws Exception {
        given("13");
        page("/actions?departement=13");
        int one = fr.inventons.testing.Statements.of(() -> page("/actions?departement=13"));
        for (int i = 0; i < 4; i++) {
            given("13");
        }
        int many = fr.inventons.testing.Statements.of(() -> page("/actions?departement=13"));
        assertThat(many).isEqualTo(one).isLessThan(12);
    }

    private Given given(String department) {
        var play = scene.file(department, AvisKind.FAVOURABLE);
        var number = scene.awarded(play).number();
        return new Given(play, actionOf(play), number);
    }

    private Action actionOf(Advised.Play play) {
        var file = candidacies.candidacy(play.file()).orElseThrow();
        return actions.action(file.action()).orElseThrow();
    }

    private void rewrite(Given given, NewAction written) {
        assertThat(
                        actions.rewrite(
                                given.play().bearer(),
                                given.action().id(),
                                given.action().revision(),
                                written))
                .isInstanceOf(Rewriting.Rewritten.class);
    }

    private PictureId picture(Given given, Consent consent) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpg", out);
        var added =
                pictures.addPicture(
                        given.play().bearer(),
                        given.action().id(),
                        out.toByteArray(),
                        "Un jardin vu d’en haut " + UUID.randomUUID(),
                        consent);
        assertThat(added).isInstanceOf(Illustration.Added.class);
        return ((Illustration.Added) added).id();
    }

    private static String path(Given given, PictureId id) {
        return given.href() + "/photos/" + id.value();
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
