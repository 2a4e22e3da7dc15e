package fr.inventons.participation.note;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.Rooms;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes are written inside a house, once for each form. */
@InventonsTest
class NotesTest {
    @Autowired Rooms rooms;
    @Autowired Notes notes;

    @Test
    void the_prefecture_notes_and_the_room_and_the_council_may_not() {
        var room = rooms.open("2A");
        var id = rooms.inReview(room, "Un bus le soir");
        var form = UUID.randomUUID();
        assertThat(notes.add(room.officer(), id, form, "À voir avec le bailleur"))
                .isInstanceOf(Noting.Noted.class);
        assertThat(notes.add(room.officer(), id, form, "À voir avec le bailleur"))
                .isInstanceOf(Noting.Noted.class);
        assertThat(notes.of(room.officer(), id)).hasSize(1);
        for (var by : new Actor[] {room.rapporteur(), room.facilitator(), room.councillor()}) {
            assertThat(notes.add(by, id, "Non")).isEqualTo(new Noting.NotAllowed());
            assertThat(notes.of(by, id)).isEmpty();
        }
        assertThat(notes.add(Actor.ANYONE, id, "Non")).isEqualTo(new Noting.Unknown());
        assertThat(notes.add(rooms.open("34").officer(), id, "Non"))
                .isEqualTo(new Noting.Unknown());
        assertThat(notes.add(room.officer(), id, "  ")).isEqualTo(new Noting.NothingTyped());
        assertThat(notes.add(room.officer(), id, "x".repeat(1001)))
                .isEqualTo(new Noting.TooLong(1001, 1000));
        assertThat(rooms.journal(id.value())).filteredOn("note.added"::equals).hasSize(1);
    }
}
