package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import fr.inventons.testing.Screens;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@InventonsTest
class PlanPagesTest {
    @Autowired Screens screens;
    @Autowired Meetings meetings;
    @Autowired Plans plans;
    @Autowired RoomBook rooms;
    @Autowired Workshops workshops;
    @Autowired Crews crews;
    @Autowired List<Preparation> preparations;
    @Autowired Folk folk;
    @Autowired Day day;

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
        var text = screens.page(officer, path(id) + "/journee");
        assertThat(text)
                .contains("Restitution : ce que chaque table propose")
                .contains("10 h 45 – 12 h 45, 2 h")
                .contains("nommez les salles")
                .contains("3 tables de 7 places, 21 en tout.")
                .doesNotContain("Ce qui diffère");
        var team = screens.page(day.facilitator(id), path(id) + "/journee");
        assertThat(team).contains("la préfecture prépare ce plan").doesNotContain("Modifier");
    }

    @Test
    void the_programme_is_changed_by_its_form_and_a_refusal_keeps_what_was_typed()
            throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var plan = plans.plan(id);
        assertThat(screens.page(officer, path(id) + "/journee/programme"))
                .contains("Moment national.");
        var refused =
                screens.as(
                        officer,
                        programme(id, plan)
                                .param("moment-7", "")
                                .param("titre-7", "Concert du soir")
                                .param("nature-7", "OTHER")
                                .param("heure-7", "14:00")
                                .param("minutes-7", "30"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(refused)).contains("Décalez l’un des deux");
        assertThat(refused.getContentAsString()).contains("Concert du soir");
        var unreadable =
                screens.as(
                        officer,
                        programme(id, plan)
                                .param("titre-7", "Concert du soir")
                                .param("heure-7", "tard")
                                .param("minutes-7", "30"));
        assertThat(Screens.plain(unreadable)).contains("cette heure se lit mal");
        var done =
                screens.as(
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
        assertThat(screens.page(officer, path(id) + "/journee"))
                .contains("Ce qui diffère du modèle");
        var late = screens.as(officer, programme(id, plan));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(late))
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
        assertThat(screens.page(officer, add)).contains("Ajouter la salle");
        var wrong =
                screens.as(
                        officer,
                        post(add)
                                .param("revision", "1")
                                .param("nom", name)
                                .param("personnes", "x"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains(name);
        var done =
                screens.as(
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
        assertThat(screens.page(officer, here)).contains("Retirer cette salle");
        var late =
                screens.as(
                        officer,
                        post(here)
                                .param("revision", "1")
                                .param("nom", "Autre")
                                .param("personnes", "9"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(late)).contains("Quelqu’un a changé le plan").contains(name);
        assertThat(late.getContentAsString()).contains("value=\"Autre\"");
        screens.as(
                officer,
                post(here).param("revision", "2").param("nom", name).param("personnes", "9"));
        assertThat(plans.rooms(id).getFirst().capacity()).isEqualTo(9);
        screens.as(officer, post(here + "/retrait").param("revision", "3"));
        assertThat(plans.rooms(id)).isEmpty();
        assertThat(screens.as(officer, get(here)).getStatus()).isEqualTo(404);
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
        assertThat(screens.page(officer, here)).contains("Nommer d’abord l’équipe");
        var small =
                screens.as(
                        officer,
                        post(here)
                                .param("revision", "2")
                                .param("titre", "Grandir ici")
                                .param("salle", room)
                                .param("tables", "3")
                                .param("places", "7"));
        assertThat(small.getStatus()).isEqualTo(422);
        assertThat(Screens.plain(small))
                .contains("reçoit 20 personnes ; les tables en demandent 21");
        assertThat(small.getContentAsString()).contains("Grandir ici");
        var fits =
                screens.as(
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
        assertThat(screens.page(officer, path(id) + "/journee"))
                .contains("arabe, turc")
                .contains("Langue des signes française");
        var person = folk.somebody();
        crews.appointFacilitator(officer, id, person);
        var hosting =
                screens.as(
                        officer,
                        post(here + "/equipe")
                                .param("revision", "3")
                                .param("personne", person.value().toString()));
        assertThat(hosting.getRedirectedUrl()).isEqualTo(here);
        assertThat(plans.hosts(id)).hasSize(1);
        screens.as(
                officer,
                post(here + "/equipe/retrait")
                        .param("revision", "4")
                        .param("personne", person.value().toString()));
        assertThat(plans.hosts(id)).isEmpty();
    }

    @Test
    void the_programme_on_paper_is_accessible() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var name = "Salle " + UUID.randomUUID().toString().substring(0, 8);
        rooms.add(officer, id, 1, new NewRoom(name, 40, Set.of(Access.WHEELCHAIR), "Au fond"));
        var pdf = screens.as(officer, get(path(id) + "/programme.pdf"));
        assertThat(pdf.getContentType()).startsWith("application/pdf");
        assertThat(Pdfs.failures(pdf.getContentAsByteArray())).isEmpty();
        var docx = screens.as(day.facilitator(id), get(path(id) + "/programme.docx"));
        assertThat(docx.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(screens.as(day.officerElsewhere(), get(path(id) + "/programme.pdf")).getStatus())
                .isEqualTo(404);
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
