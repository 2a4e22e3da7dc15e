package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.source.SheetFormat;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InventonsTest
class PlanPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Meetings meetings;
    @Autowired Plans plans;
    @Autowired RoomBook rooms;
    @Autowired Workshops workshops;
    @Autowired Crews crews;
    @Autowired NationalOpenings openings;
    @Autowired List<Preparation> preparations;
    @Autowired Folk folk;
    @Autowired Day day;

    private MockHttpServletResponse as(
            Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response =
                mvc.perform(request.with(user(Folk.login(actor))).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private String page(Actor actor, String path) throws Exception {
        var response = as(actor, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return plain(response);
    }

    private static String plain(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString()
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "’")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private static String path(MeetingId id) {
        return "/rencontres/" + id.value();
    }

    private MockHttpServletRequestBuilder programme(MeetingId id, DayPlan plan) {
        var request =
                post(path(id) + "/journee/programme")
                        .param("revision", String.valueOf(plan.revision()));
        int number = 0;
        for (var item : plan.programme()) {
            number++;
            request.param("moment-" + number, item.id().value().toString())
                    .param("titre-" + number, item.title())
                    .param("nature-" + number, item.kind().name())
                    .param("heure-" + number, item.startsAt().toString())
                    .param("minutes-" + number, String.valueOf(item.minutes()))
                    .param("salle-" + number, "");
        }
        return request;
    }

    @Test
    void the_page_of_the_day_says_what_is_there_and_what_comes_next() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var text = page(officer, path(id) + "/journee");
        assertThat(text)
                .contains("Restitution : ce que chaque table propose")
                .contains("10 h 45 – 12 h 45, 2 h")
                .contains("nommez les salles")
                .contains("3 tables de 7 places, 21 en tout.")
                .doesNotContain("Ce qui diffère");
        var team = page(day.facilitator(id), path(id) + "/journee");
        assertThat(team).contains("la préfecture prépare ce plan").doesNotContain("Modifier");
    }

    @Test
    void the_programme_is_changed_by_its_form_and_a_refusal_keeps_what_was_typed()
            throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var plan = plans.plan(id);
        assertThat(page(officer, path(id) + "/journee/programme")).contains("Moment national.");
        var refused =
                as(
                        officer,
                        programme(id, plan)
                                .param("moment-7", "")
                                .param("titre-7", "Concert du soir")
                                .param("nature-7", "OTHER")
                                .param("heure-7", "14:00")
                                .param("minutes-7", "30"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(plain(refused)).contains("Décalez l’un des deux");
        assertThat(refused.getContentAsString()).contains("Concert du soir");
        var unreadable =
                as(
                        officer,
                        programme(id, plan)
                                .param("titre-7", "Concert du soir")
                                .param("heure-7", "tard")
                                .param("minutes-7", "30"));
        assertThat(plain(unreadable)).contains("cette heure se lit mal");
        var done =
                as(
                        officer,
                        programme(id, plan)
                                .param("moment-7", "")
                                .param("titre-7", "Concert du soir")
                                .param("nature-7", "OTHER")
                                .param("heure-7", "18 h")
                                .param("minutes-7", "30")
                                .param("titre-8", "")
                                .param("retirer-4", "oui"));
        assertThat(done.getRedirectedUrl()).isEqualTo(path(id) + "/journee");
        assertThat(plans.plan(id).programme())
                .extracting(Item::title)
                .contains("Concert du soir")
                .doesNotContain("Repas partagé");
        assertThat(page(officer, path(id) + "/journee")).contains("Ce qui diffère du modèle");
        var late = as(officer, programme(id, plan));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(late))
                .contains("Ce qui est enregistré maintenant")
                .contains("18 h – 18 h 30, 30 minutes : Concert du soir");
        assertThat(late.getContentAsString()).contains("Repas partagé");
    }

    @Test
    void a_room_is_added_changed_and_taken_away() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var name = "Salle " + UUID.randomUUID().toString().substring(0, 8);
        var add = path(id) + "/journee/salles/ajout";
        assertThat(page(officer, add)).contains("Ajouter la salle");
        var wrong =
                as(officer, post(add).param("revision", "1").param("nom", name).param("personnes", "x"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains(name);
        var done =
                as(
                        officer,
                        post(add)
                                .param("revision", "1")
                                .param("nom", name)
                                .param("personnes", "40")
                                .param("fauteuil", "oui"));
        assertThat(done.getRedirectedUrl()).isEqualTo(path(id) + "/journee");
        var room = plans.rooms(id).getFirst();
        assertThat(room.access()).containsExactly(Access.WHEELCHAIR);
        var here = path(id) + "/journee/salles/" + room.id().value();
        assertThat(page(officer, here)).contains("Retirer cette salle");
        var late =
                as(officer, post(here).param("revision", "1").param("nom", "Autre").param("personnes", "9"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(late)).contains("Quelqu’un a changé le plan").contains(name);
        assertThat(late.getContentAsString()).contains("value=\"Autre\"");
        as(officer, post(here).param("revision", "2").param("nom", name).param("personnes", "9"));
        assertThat(plans.rooms(id).getFirst().capacity()).isEqualTo(9);
        as(officer, post(here + "/retrait").param("revision", "3"));
        assertThat(plans.rooms(id)).isEmpty();
        assertThat(as(officer, get(here)).getStatus()).isEqualTo(404);
    }

    @Test
    void a_workshop_gets_its_room_its_tables_and_its_team() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var name = "Salle " + UUID.randomUUID().toString().substring(0, 8);
        rooms.add(officer, id, 1, new NewRoom(name, 20, Set.of(), ""));
        var room = plans.rooms(id).getFirst().id().value().toString();
        var workshop = workshops.of(id).getFirst().id();
        var here = path(id) + "/journee/ateliers/" + workshop.value();
        assertThat(page(officer, here)).contains("Nommer d’abord l’équipe");
        var small =
                as(
                        officer,
                        post(here)
                                .param("revision", "2")
                                .param("titre", "Grandir ici")
                                .param("salle", room)
                                .param("tables", "3")
                                .param("places", "7"));
        assertThat(small.getStatus()).isEqualTo(422);
        assertThat(plain(small)).contains("reçoit 20 personnes ; les tables en demandent 21");
        assertThat(small.getContentAsString()).contains("Grandir ici");
        var fits =
                as(
                        officer,
                        post(here)
                                .param("revision", "2")
                                .param("titre", "Grandir ici")
                                .param("salle", room)
                                .param("tables", "2")
                                .param("places", "7")
                                .param("langues", "ar, tr")
                                .param("signes", "oui"));
        assertThat(fits.getRedirectedUrl()).isEqualTo(path(id) + "/journee");
        assertThat(page(officer, path(id) + "/journee"))
                .contains("arabe, turc")
                .contains("Langue des signes française");
        var person = folk.somebody();
        crews.appointFacilitator(officer, id, person);
        var hosting =
                as(
                        officer,
                        post(here + "/equipe")
                                .param("revision", "3")
                                .param("personne", person.value().toString()));
        assertThat(hosting.getRedirectedUrl()).isEqualTo(here);
        assertThat(plans.hosts(id)).hasSize(1);
        as(
                officer,
                post(here + "/equipe/retrait")
                        .param("revision", "4")
                        .param("personne", person.value().toString()));
        assertThat(plans.hosts(id)).isEmpty();
    }

    @Test
    void the_date_page_says_who_will_be_told_before_the_yes() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        day.enrolled(officer, id, "Prévenue" + UUID.randomUUID());
        var here = path(id) + "/date";
        assertThat(page(officer, here))
                .contains("1 à prévenir au guichet")
                .contains("Déplacer et prévenir une personne");
        var move =
                post(here + "/deplacement")
                        .param("vu", "0")
                        .param("heure", "10:00")
                        .param("lieu", "Médiathèque");
        var unreadable = as(officer, move.param("jour", "bientôt"));
        assertThat(unreadable.getStatus()).isEqualTo(422);
        assertThat(unreadable.getContentAsString()).contains("Médiathèque");
        var moved =
                as(
                        officer,
                        post(here + "/deplacement")
                                .param("vu", "0")
                                .param("jour", "2018-04-21")
                                .param("heure", "10:00")
                                .param("lieu", "Médiathèque"));
        assertThat(moved.getRedirectedUrl()).isEqualTo(path(id));
        var late =
                as(officer, post(here + "/report").param("vu", "0").param("motif", "La salle brûle"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(plain(late)).contains("Quelqu’un a décidé autre chose").contains("21 avril");
        assertThat(late.getContentAsString()).contains("La salle brûle");
        as(officer, post(here + "/report").param("vu", "1").param("motif", "La salle brûle"));
        assertThat(page(officer, path(id))).contains("Reportée, date à venir");
        assertThat(page(officer, here)).contains("Donner la nouvelle date");
        var hasty =
                as(officer, post(here + "/annulation").param("vu", "2").param("raison", "Tant pis"));
        assertThat(plain(hasty)).contains("une rencontre annulée ne revient pas");
        assertThat(hasty.getContentAsString()).contains("Tant pis");
        as(
                officer,
                post(here + "/annulation")
                        .param("vu", "2")
                        .param("raison", "Tant pis")
                        .param("certain", "oui"));
        assertThat(meetings.meeting(id).orElseThrow().state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(page(officer, here)).contains("sa date ne change plus");
        assertThat(page(officer, path(id))).contains("Annulée");
    }

    @Test
    void the_programme_on_paper_is_accessible() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var name = "Salle " + UUID.randomUUID().toString().substring(0, 8);
        rooms.add(officer, id, 1, new NewRoom(name, 40, Set.of(Access.WHEELCHAIR), "Au fond"));
        var pdf = as(officer, get(path(id) + "/programme.pdf"));
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(Pdfs.failures(pdf.getContentAsByteArray())).isEmpty();
        var docx = as(day.facilitator(id), get(path(id) + "/programme.docx"));
        assertThat(docx.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(as(day.officerElsewhere(), get(path(id) + "/programme.pdf")).getStatus())
                .isEqualTo(404);
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
        assertThat(as(officer, get("/rencontres/nouvelle")).getContentAsString())
                .contains(model.value().toString());
        var opened = Objects.requireNonNull(as(officer, form).getRedirectedUrl());
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
        var refused = as(officer, unknown);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(plain(refused)).contains("ne peut pas servir de modèle");
    }

    @Test
    void the_national_desk_opens_many_from_one_file() throws Exception {
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(page(desk, "/agence/rencontres")).contains("Regarder le classeur");
        for (var format : List.of("xlsx", "ods", "csv")) {
            assertThat(as(desk, get("/agence/rencontres/modele." + format)).getStatus())
                    .isEqualTo(200);
        }
        assertThat(as(desk, get("/agence/rencontres/modele.exe")).getStatus()).isEqualTo(404);
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
                as(
                        desk,
                        multipart("/agence/rencontres")
                                .file(new MockMultipartFile("fichier", "a.ods", "x/y", file)));
        var here = Objects.requireNonNull(brought.getRedirectedUrl());
        assertThat(page(desk, here))
                .contains("Une rencontre à ouvrir, aucune déjà ouverte, une ligne refusée.")
                .contains("n’est pas un département");
        assertThat(as(desk, post(here)).getRedirectedUrl()).isEqualTo(here);
        assertThat(page(desk, here)).contains("C’est fait : une rencontre ouverte").contains(title);
        var nothing =
                as(
                        desk,
                        multipart("/agence/rencontres")
                                .file(new MockMultipartFile("fichier", "a", "x/y", new byte[0])));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(as(day.officer(), get("/agence/rencontres")).getStatus()).isEqualTo(403);
    }

    @Test
    void the_day_stands_first_in_the_preparation_with_what_is_due() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var meeting = meetings.meeting(id).orElseThrow();
        var stage =
                preparations.stream()
                        .flatMap(one -> one.stages(officer, meeting).stream())
                        .filter(one -> one.order() == 10)
                        .findFirst()
                        .orElseThrow();
        assertThat(stage.text()).contains("3 ateliers sans salle, 3 sans équipe");
        assertThat(due(officer, id)).containsExactly("Donner une salle à chaque atelier");
        meetings.postpone(officer, id, "Travaux");
        assertThat(due(officer, id)).containsExactly("Dire la nouvelle date");
        assertThat(due(day.facilitator(id), id)).isEmpty();
    }

    private List<String> due(Actor actor, MeetingId id) {
        var meeting = meetings.meeting(id).orElseThrow();
        return preparations.stream()
                .filter(one -> one.getClass().getName().contains(".planning."))
                .flatMap(one -> one.due(actor, meeting).stream())
                .map(due -> due.task().title())
                .toList();
    }
}
