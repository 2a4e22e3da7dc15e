package fr.inventons.participation.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class NeverOversoldTest {
    @Autowired Registrations registrations;
    @Autowired Participants participants;
    @Autowired Hall halls;
    @Autowired JournalLines journal;

    @Test
    void three_hundred_people_at_once_share_sixty_seats_and_three_reserves_are_kept()
            throws Exception {
        var hall = halls.of(60, Map.of(Rules.RESIDENTS, 25, "elu", 5, "association", 10));
        var kinds = new ArrayList<String>();
        // Few of those whom seats are reserved for, among many others.
        kinds.addAll(Collections.nCopies(40, "resident"));
        kinds.addAll(Collections.nCopies(5, "elu"));
        kinds.addAll(Collections.nCopies(15, "association"));
        kinds.addAll(Collections.nCopies(240, "agent-etat"));
        Collections.shuffle(kinds, new Random(300));
        var acts =
                IntStream.range(0, 300)
                        .<Callable<Registering>>mapToObj(i ->
                                () ->
                                        halls.publicly(
                                                hall, Hall.somebody("Foule" + i, kinds.get(i))))
                        .toList();

        var answers = Together.all(acts);

        var registered = ids(answers, Registering.Registered.class);
        var waiting =
                answers.stream()
                        .filter(Registering.Waiting.class::isInstance)
                        .map(Registering.Waiting.class::cast)
                        .toList();
        assertThat(registered).hasSizeLessThanOrEqualTo(60);
        assertThat(registered.size() + waiting.size()).isEqualTo(300);
        assertThat(waiting)
                .extracting(Registering.Waiting::rank)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, waiting.size()).boxed().toList());
        var all = registrations.of(hall.officer(), hall.meeting());
        assertThat(all).hasSize(300);
        assertThat(all.stream().filter(one -> one.state() == State.REGISTERED))
                .hasSize(registered.size());
        assertThat(all.stream().filter(one -> one.state() == State.WAITING))
                .hasSize(waiting.size());
        assertThat(all).extracting(Registration::code).doesNotHaveDuplicates();
        var seated = participants.countsByQuality(hall.meeting());
        assertThat(seated.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(registered.size());
        // 40 residents for 25 reserved, 15 associations for 10, 5 élus for 5: every reserve is met,
        // and those kinds may have gone beyond, so no seat stays empty.
        assertThat(registered).hasSize(60);
        assertThat(seated.get("resident")).isGreaterThanOrEqualTo(25);
        assertThat(seated.get("association")).isGreaterThanOrEqualTo(10);
        assertThat(seated.get("elu")).isEqualTo(5);
        assertThat(seated.get("agent-etat")).isLessThanOrEqualTo(20);
        assertThat(journal.count("registration.registered", "meeting", hall.meeting().value()))
                .isEqualTo(60);
        assertThat(journal.count("registration.waiting", "meeting", hall.meeting().value()))
                .isEqualTo(240);
        assertThat(journal.count("meeting.participant-enrolled", "meeting", hall.meeting().value()))
                .isEqualTo(60);
    }

    @Test
    void people_who_cancel_while_others_register_free_exactly_their_own_seats() throws Exception {
        var hall = halls.of(20);
        var first =
                IntStream.range(0, 20)
                        .mapToObj(i -> halls.registered(hall, "Premier" + i))
                        .toList();
        var acts = new ArrayList<Callable<Object>>();
        first.subList(0, 10)
                .forEach(id -> acts.add(() -> registrations.cancel(halls.herself(hall, id), id)));
        IntStream.range(0, 30)
                .forEach(i -> acts.add(() -> halls.publicly(hall, Hall.somebody("Second" + i))));

        Together.all(acts);

        var counts =
                registrations
                        .counts(Set.of(hall.meeting()))
                        .getOrDefault(hall.meeting(), Counts.NONE);
        assertThat(counts.taken()).isEqualTo(20);
        assertThat(counts.registered() + counts.offered()).isEqualTo(20);
        assertThat(counts.cancelled()).isEqualTo(10);
        assertThat(counts.waiting()).isEqualTo(20);
    }

    @Test
    void the_same_person_clicking_twice_at_once_is_there_once() throws Exception {
        var hall = halls.of(20);
        var acts =
                Collections.<Callable<Registering>>nCopies(
                        12, () -> halls.publicly(hall, Hall.somebody("Double")));
        var answers = Together.all(acts);
        assertThat(ids(answers, Registering.Registered.class)).hasSize(1);
        assertThat(registrations.of(hall.officer(), hall.meeting())).hasSize(1);
    }

    private static List<Registering> ids(List<Registering> answers, Class<?> kind) {
        return answers.stream().filter(kind::isInstance).toList();
    }
}
