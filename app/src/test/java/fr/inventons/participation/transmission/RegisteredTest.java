package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.platform.paper.Paper;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Pdfs;
import fr.inventons.testing.Rooms;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A remontée says who was registered, in numbers that designate nobody. */
@InventonsTest
class RegisteredTest {
    @Autowired Rooms rooms;
    @Autowired Participants participants;
    @Autowired Transmissions transmissions;
    @Autowired ReadingRoom reading;
    @Autowired Paper paper;
    @Autowired ProgramClock clock;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void kinds_are_counted_and_one_landlord_is_not_a_number() {
        var room = rooms.open("19");
        register(room, "resident", 12);
        register(room, "association", 6);
        register(room, "bailleur", 1);
        rooms.inReview(room, "Un bus à 23 h.");
        var prepared =
                transmissions.prepare(room.officer(), room.department(), Set.of(room.meeting()));
        var id = ((Progress.Done) prepared).id();

        var day = reading.read(room.officer(), id).orElseThrow().content().meetings().getFirst();

        assertThat(day.registered())
                .contains(new Content.Registered("Habitantes et habitants", 12))
                .doesNotContain(new Content.Registered("Bailleurs sociaux", 1));
        assertThat(day.notTold())
                .as("the landlord, and the kind that would give him away")
                .containsExactlyInAnyOrder("Bailleurs sociaux", "Associations");
        var draft = paper.pdf(reading.draft(room.officer(), id).orElseThrow());
        assertThat(Pdfs.failures(draft)).isEmpty();
    }

    private void register(Rooms.Room room, String quality, int people) {
        for (int i = 0; i < people; i++) {
            var name = "Essai-" + UUID.randomUUID().toString().substring(0, 8);
            assertThat(
                            participants.register(
                                    room.officer(),
                                    room.meeting(),
                                    new NewParticipant(
                                            new NewPerson("Madame", "Inès", name, "", "", "", ""),
                                            quality,
                                            "")))
                    .isInstanceOf(Enrolment.Enrolled.class);
        }
    }
}
