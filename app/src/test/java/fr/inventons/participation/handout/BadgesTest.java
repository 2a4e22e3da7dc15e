package fr.inventons.participation.handout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.NewRegistration;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.InventonsTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class BadgesTest {
    @Autowired Press press;
    @Autowired Day day;
    @Autowired Registrations registrations;
    @Autowired Workshops workshops;
    @Autowired Memberships memberships;
    @Autowired RoomBook rooms;
    @Autowired Plans plans;

    @Test
    void badges_are_ten_a_page_and_say_where_to_go() throws Exception {
        var officer = day.officer();
        var meeting = press.peopled(officer);
        var pdf = press.pdf(officer, meeting, "badges");
        assertThat(Press.pages(pdf)).isEqualTo(2);
        assertThat(Press.text(pdf))
                .contains("Karim Zérah", "Bailleur social, Office du littoral", "table 1")
                .contains("Les Jardins de la colline")
                .as("residents are not asked for whom they come")
                .doesNotContain("Jardins partagés");
    }

    private static Answers of(AgeBand minor) {
        return new Answers(
                minor,
                "Karim Zérah",
                "0612345678",
                true,
                List.of(),
                Set.of(),
                0,
                "",
                "les jeunes du stade",
                "");
    }

    @Test
    void the_badge_of_a_minor_holds_a_first_name_alone_and_under_fifteen_an_adult_signs()
            throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var child =
                registrations.register(
                        officer,
                        meeting,
                        new NewRegistration(
                                new NewPerson("", "Naïm", "Secret-Nomdefamille", "", "", "", ""),
                                "resident",
                                "",
                                of(AgeBand.UNDER_15)),
                        Registration.Channel.BEHALF);
        assertThat(child).isInstanceOf(Registering.Registered.class);
        var older =
                registrations.register(
                        officer,
                        meeting,
                        new NewRegistration(
                                new NewPerson("", "Salomé", "Autre-Nomdefamille", "", "", "", ""),
                                "resident",
                                "",
                                of(AgeBand.FROM_15_TO_17)),
                        Registration.Channel.BEHALF);
        assertThat(older).isInstanceOf(Registering.Registered.class);
        assertThat(Press.text(press.pdf(officer, meeting, "badges")))
                .contains("Naïm", "Salomé")
                .doesNotContain("Nomdefamille");
        assertThat(Press.text(press.pdf(officer, meeting, "emargement")))
                .contains("Secret-Nomdefamille Naïm", "l’adulte responsable signe");
    }

    @Test
    void the_rooms_of_the_plan_stand_on_doors_and_badges_say_each_round() throws Exception {
        var officer = day.officer();
        var meeting = day.prepared(officer);
        var seated =
                press.enrol(officer, meeting, "Karim", "Zérah", "bailleur", "Office du littoral");
        var first = workshops.of(meeting).get(0).id();
        var second = workshops.of(meeting).get(1).id();
        memberships.join(officer, seated, first, 1);
        memberships.join(officer, seated, second, 2);
        assertThat(
                        rooms.add(
                                officer,
                                meeting,
                                plans.plan(meeting).revision(),
                                new NewRoom("Salle des Oliviers", 40, Set.of(), "")))
                .isInstanceOf(Planning.Done.class);
        assertThat(Press.text(press.pdf(officer, meeting, "affiches")))
                .contains("Salle des Oliviers", "vers la droite", "Accueil");
        assertThat(Press.text(press.pdf(officer, meeting, "badges")))
                .contains("1re session", "2e session", "Zérah");
        assertThat(Press.text(press.pdf(officer, meeting, "emargement-ateliers")))
                .contains("2e session");
    }
}
