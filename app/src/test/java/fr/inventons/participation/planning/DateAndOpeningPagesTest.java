package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Screens;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

@InventonsTest
class DateAndOpeningPagesTest {
    @Autowired Screens screens;
    @Autowired Meetings meetings;
    @Autowired Plans plans;
    @Autowired NationalOpenings openings;
    @Autowired Folk folk;
    @Autowired Day day;

    private static String path(MeetingId id) {
        return "/rencontres/" + id.value();
    }

    @Test
    void the_date_page_says_who_will_be_told_before_the_yes() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        day.enrolled(officer, id, "Prévenue" + UUID.randomUUID());
        var here = path(id) + "/date";
        assertThat(screens.page(officer, here))
                .as("nobody was told of this day yet")
                .doesNotContain("Déplacer et prévenir");
        meetings.announce(officer, id);
        assertThat(screens.page(officer, here))
                .contains("1 à prévenir au guichet")
                .contains("Déplacer et prévenir une personne");
        var move =
                post(here + "/deplacement")
                        .param("vu", "0")
                        .param("heure", "10:00")
                        .param("lieu", "Médiathèque");
        var unreadable = screens.as(officer, move.param("jour", "bientôt"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(unreadable.getContentAsString()).contains("Médiathèque");
        var moved =
                screens.as(
                        officer,
                        post(here + "/deplacement")
                                .param("vu", "0")
                                .param("jour", "2018-04-21")
                                .param("heure", "10:00")
                                .param("lieu", "Médiathèque"));
        assertThat(moved.getRedirectedUrl()).isEqualTo(path(id));
        var late =
                screens.as(
                        officer,
                        post(here + "/report").param("vu", "0").param("motif", "La salle brûle"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(late))
                .contains("Quelqu’un a décidé autre chose")
                .contains("21 avril");
        assertThat(late.getContentAsString()).contains("La salle brûle");
        screens.as(
                officer, post(here + "/report").param("vu", "1").param("motif", "La salle brûle"));
        assertThat(screens.page(officer, path(id)))
                .contains("Reportée, date à venir")
                .contains("Choisir la nouvelle date")
                .doesNotContain("Commencer la rencontre");
        assertThat(screens.page(officer, here)).contains("Donner la nouvelle date");
        var hasty =
                screens.as(
                        officer,
                        post(here + "/annulation").param("vu", "2").param("raison", "Tant pis"));
        assertThat(Screens.plain(hasty)).contains("une rencontre annulée ne revient pas");
        assertThat(hasty.getContentAsString()).contains("Tant pis");
        screens.as(
                officer,
                post(here + "/annulation")
                        .param("vu", "2")
                        .param("raison", "Tant pis")
                        .param("certain", "oui"));
        assertThat(meetings.meeting(id).orElseThrow().state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(screens.page(officer, here)).contains("sa date ne change plus");
        assertThat(screens.page(officer, path(id))).contains("Annulée");
    }

    @Test
    void a_meeting_opens_from_another_one_by_the_form() throws Exception {
        var officer = day.officer();
        var model = day.prepared(officer);
        var items = PlansTest.again(plans.plan(model));
        items.remove(3);
        plans.programme(officer, model, 1, items);
        var form =
                post("/rencontres")
                        .param("cle", UUID.randomUUID().toString())
                        .param("departement", "2A")
                        .param("titre", "Seconde rencontre")
                        .param("jour", "2018-05-12")
                        .param("heure", "9 h 30")
                        .param("lieu", "Ailleurs")
                        .param("modele", model.value().toString());
        assertThat(screens.as(officer, get("/rencontres/nouvelle")).getContentAsString())
                .contains(model.value().toString());
        var opened = Objects.requireNonNull(screens.as(officer, form).getRedirectedUrl());
        var id = new MeetingId(UUID.fromString(opened.substring("/rencontres/".length())));
        assertThat(plans.plan(id).programme()).hasSize(5);
        var unknown =
                post("/rencontres")
                        .param("cle", UUID.randomUUID().toString())
                        .param("departement", "2A")
                        .param("titre", "Troisième")
                        .param("jour", "2018-05-12")
                        .param("heure", "9 h 30")
                        .param("lieu", "Ailleurs")
                        .param("modele", UUID.randomUUID().toString());
        var refused = screens.as(officer, unknown);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(refused)).contains("ne peut pas servir de modèle");
    }

    @Test
    void the_national_desk_opens_many_from_one_file() throws Exception {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(screens.page(desk, "/agence/rencontres")).contains("Regarder le classeur");
        for (var format : List.of("xlsx", "ods", "csv")) {
            assertThat(screens.as(desk, get("/agence/rencontres/modele." + format)).getStatus())
                    .isEqualTo(200);
        }
        assertThat(screens.as(desk, get("/agence/rencontres/modele.exe")).getStatus())
                .isEqualTo(404);
        var title = "Nationale " + UUID.randomUUID();
        var file =
                openings.model(
                        SheetFormat.ODS,
                        "Rencontres",
                        "",
                        List.of(
                                List.of("", "2A", "", title, "2018-05-12", "9 h", "Ici"),
                                List.of("", "", "", "Perdue", "2018-05-12", "9 h", "Ici")));
        var brought =
                screens.as(
                        desk,
                        multipart("/agence/rencontres")
                                .file(new MockMultipartFile("fichier", "a.ods", "x/y", file)));
        var here = Objects.requireNonNull(brought.getRedirectedUrl());
        assertThat(screens.page(desk, here))
                .contains("Une rencontre à ouvrir, aucune déjà ouverte, une ligne refusée.")
                .contains("n’est pas un département");
        assertThat(screens.as(desk, post(here)).getRedirectedUrl()).isEqualTo(here);
        assertThat(screens.page(desk, here))
                .contains("C’est fait : une rencontre ouverte")
                .contains(title);
        var nothing =
                screens.as(
                        desk,
                        multipart("/agence/rencontres")
                                .file(new MockMultipartFile("fichier", "a", "x/y", new byte[0])));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(screens.as(day.officer(), get("/agence/rencontres")).getStatus()).isEqualTo(403);
    }
}
