package fr.inventons.participation.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.planning.Access;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.NewItem;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.NewSetting;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.planning.WorkshopPlans;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Hall;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.NewRegistration;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A meeting of three workshops with 21 chairs each, and people who wish. */
@Component
class Crowd {
    private static final List<String> KINDS =
            List.of("resident", "resident", "elu", "association", "bailleur");

    private final Hall hall;
    private final Registrations registrations;
    private final Workshops workshops;
    private final Plans plans;
    private final RoomBook rooms;
    private final WorkshopPlans workshopPlans;

    Crowd(
            Hall hall,
            Registrations registrations,
            Workshops workshops,
            Plans plans,
            RoomBook rooms,
            WorkshopPlans workshopPlans) {
        this.hall = hall;
        this.registrations = registrations;
        this.workshops = workshops;
        this.plans = plans;
        this.rooms = rooms;
        this.workshopPlans = workshopPlans;
    }

    /** A meeting that takes 200 people. */
    record Play(MeetingId meeting, Actor officer, List<Workshop> workshops) {}

    Play empty() {
        var open = hall.of(200);
        return new Play(open.meeting(), open.officer(), workshops.of(open.meeting()));
    }

    /** So many people, of several kinds; most dream of the first workshop. */
    Play of(int people) {
        var play = empty();
        for (int i = 0; i < people; i++) {
            var wishes = new ArrayList<>(play.workshops().stream().map(Workshop::id).toList());
            if (i % 3 == 0) {
                wishes.add(wishes.removeFirst());
            }
            register(play, "Foule-" + i, KINDS.get(i % KINDS.size()), Answers.wishing(wishes));
        }
        return play;
    }

    ParticipantId register(Play play, String name, String quality, Answers answers) {
        var registering =
                registrations.register(
                        play.officer(),
                        play.meeting(),
                        new NewRegistration(
                                Hall.person("Inès", name, "", ""), quality, "", answers),
                        Channel.PAPER);
        assertThat(registering).isInstanceOf(Registering.Registered.class);
        var id = ((Registering.Registered) registering).id();
        return registrations.see(play.officer(), id).orElseThrow().participant().orElseThrow();
    }

    static Answers needing(Need need) {
        return new Answers(AgeBand.ADULT, "", "", false, List.of(), Set.of(need), 0, "", "", "");
    }

    static Answers inGroup(String group) {
        return new Answers(AgeBand.ADULT, "", "", false, List.of(), Set.of(), 0, "", group, "");
    }

    static Answers speaking(String language) {
        return new Answers(AgeBand.ADULT, "", "", false, List.of(), Set.of(), 0, language, "", "");
    }

    /**
     * The first workshop has a room that a wheelchair enters, the others have rooms that it does
     * not.
     */
    void rooms(Play play) {
        for (int w = 0; w < 3; w++) {
            int revision = plans.plan(play.meeting()).revision();
            var access = w == 0 ? Set.of(Access.WHEELCHAIR) : Set.<Access>of();
            done(
                    rooms.add(
                            play.officer(),
                            play.meeting(),
                            revision,
                            new NewRoom("Salle " + w, 30, access, "")));
            var plan = plans.plan(play.meeting());
            var room = plan.rooms().getLast();
            done(
                    workshopPlans.arrange(
                            play.officer(),
                            play.meeting(),
                            plan.revision(),
                            play.workshops().get(w).id(),
                            new NewSetting(
                                    play.workshops().get(w).title(),
                                    Optional.of(room.id()),
                                    3,
                                    7,
                                    w == 1 ? Set.of("tr") : Set.of(),
                                    false)));
        }
    }

    /** A second turn of workshops after the meal. */
    void twoTurns(Play play) {
        var plan = plans.plan(play.meeting());
        var items = new ArrayList<NewItem>();
        for (var item : plan.programme()) {
            items.add(
                    new NewItem(
                            Optional.of(item.id()),
                            item.kind(),
                            item.title(),
                            item.startsAt(),
                            item.minutes(),
                            item.room()));
        }
        items.add(
                new NewItem(
                        Optional.empty(),
                        ItemKind.WORKSHOPS,
                        "Second tour",
                        plan.endsAt().plusMinutes(5),
                        60,
                        Optional.empty()));
        done(plans.programme(play.officer(), play.meeting(), plan.revision(), items));
        assertThat(plans.plan(play.meeting()).rounds()).isEqualTo(2);
    }

    private static void done(Planning planning) {
        assertThat(planning).isInstanceOf(Planning.Done.class);
    }
}
