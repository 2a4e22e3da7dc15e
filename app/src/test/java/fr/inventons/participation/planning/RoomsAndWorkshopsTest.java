package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Bookings;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.meeting.Rescheduling;
import fr.inventons.participation.workshop.Crew;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class RoomsAndWorkshopsTest {
    @Autowired Plans plans;
    @Autowired RoomBook rooms;
    @Autowired WorkshopPlans workshopPlans;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired Crews crews;
    @Autowired Seats seats;
    @Autowired Day day;
    @Autowired Folk folk;
    @Autowired JournalLines journal;

    private final Actor[] officer = new Actor[1];

    private static NewRoom big(String name) {
        return new NewRoom(name, 30, Set.of(Access.WHEELCHAIR), "Au fond du couloir");
    }

    private static NewSetting set(String title, RoomId room, int tables, int places) {
        return new NewSetting(title, Optional.of(room), tables, places, Set.of("ar", " TR "), true);
    }

    private MeetingId at(String place, LocalDate on, LocalTime hour) {
        officer[0] = officer[0] == null ? day.officer() : officer[0];
        var opened =
                meetings.open(
                        officer[0],
                        new NewMeeting(
                                new CampaignId("2018-40-ans"),
                                Day.HERE,
                                Optional.empty(),
                                "Rencontre " + UUID.randomUUID(),
                                on,
                                hour,
                                place));
        return ((Opening.Opened) opened).id();
    }

    private MeetingId meeting() {
        return at("Lieu " + UUID.randomUUID(), LocalDate.of(2018, 4, 14), LocalTime.of(9, 30));
    }

    private WorkshopId first(MeetingId id) {
        return workshops.of(id).getFirst().id();
    }

    private RoomId room(MeetingId id, String name) {
        assertThat(rooms.add(officer[0], id, plans.plan(id).revision(), big(name)))
                .isInstanceOf(Planning.Done.class);
        return plans.rooms(id).getLast().id();
    }

    private Planning arrange(MeetingId id, WorkshopId which, NewSetting setting) {
        return workshopPlans.arrange(officer[0], id, plans.plan(id).revision(), which, setting);
    }

    private static Planning refused(Clash clash) {
        return new Planning.Refused(clash);
    }

    @Test
    void a_workshop_gets_a_title_a_room_tables_and_what_it_offers() {
        var id = meeting();
        var room = room(id, "Salle bleue");
        var which = first(id);
        assertThat(arrange(id, which, set("Se parler", room, 5, 6)))
                .isEqualTo(new Planning.Done(3));
        assertThat(plans.settings(id).get(which))
                .isEqualTo(new Setting(Optional.of(room), 5, 6, Set.of("ar", "tr"), true));
        assertThat(workshops.workshop(which).orElseThrow().title()).isEqualTo("Se parler");
        assertThat(workshops.tables(which)).hasSize(5);
        assertThat(plans.capacity(which)).isEqualTo(30);
        assertThat(journal.count("workshop.arranged", "workshop", which.value())).isOne();
        assertThat(journal.count("planning.workshop-planned", "workshop", which.value())).isOne();
        assertThat(journal.count("planning.room-set", "meeting", id.value())).isOne();
        assertThat(arrange(id, which, set("Se parler", room, 5, 6)))
                .isEqualTo(new Planning.AlreadySo());
        assertThat(arrange(id, which, set("Se parler", room, 2, 5)))
                .isInstanceOf(Planning.Done.class);
        assertThat(plans.capacity(which)).isEqualTo(10);
    }

    @Test
    void a_room_has_one_workshop_at_a_time_and_holds_its_tables() {
        var id = meeting();
        var room = room(id, "Salle bleue");
        var two = workshops.of(id);
        arrange(id, two.get(0).id(), set("Un", room, 3, 7));
        assertThat(arrange(id, two.get(1).id(), set("Deux", room, 3, 7)))
                .isEqualTo(refused(new Clash.RoomTaken("Salle bleue", "Un")));
        assertThat(arrange(id, two.get(0).id(), set("Un", room, 4, 8)))
                .isEqualTo(refused(new Clash.RoomTooSmall("Salle bleue", 30, 32)));
        var smaller = new NewRoom("Salle bleue", 20, Set.of(), "");
        assertThat(rooms.change(officer[0], id, plans.plan(id).revision(), room, smaller))
                .isEqualTo(refused(new Clash.RoomTooSmall("Salle bleue", 20, 21)));
        assertThat(rooms.remove(officer[0], id, plans.plan(id).revision(), room))
                .isEqualTo(refused(new Clash.RoomInUse("Salle bleue", "Un")));
        assertThat(arrange(id, two.get(1).id(), set("Deux", RoomId.random(), 3, 7)))
                .isEqualTo(refused(new Clash.RoomUnknown()));
        assertThat(arrange(id, WorkshopId.random(), set("Deux", room, 3, 7)))
                .isEqualTo(refused(new Clash.WorkshopUnknown()));
    }

    @Test
    void a_room_needs_a_name_of_its_own_and_a_capacity() {
        var id = meeting();
        room(id, "Salle bleue");
        int now = plans.plan(id).revision();
        assertThat(rooms.add(officer[0], id, now, big(" salle BLEUE ")))
                .isEqualTo(refused(new Clash.RoomTwice("salle BLEUE")));
        assertThat(rooms.add(officer[0], id, now, big(" – ")))
                .isEqualTo(refused(new Clash.RoomNameMissing()));
        assertThat(rooms.add(officer[0], id, now, big("x".repeat(61))))
                .isEqualTo(refused(new Clash.TooLong(61, 60)));
        assertThat(rooms.add(officer[0], id, now, new NewRoom("A", 0, Set.of(), "")))
                .isEqualTo(refused(new Clash.BadCapacity(5000)));
        assertThat(rooms.remove(officer[0], id, now, RoomId.random()))
                .isEqualTo(refused(new Clash.RoomUnknown()));
        assertThat(rooms.remove(officer[0], id, now, plans.rooms(id).getFirst().id()))
                .isEqualTo(new Planning.Done(now + 1));
        assertThat(plans.rooms(id)).isEmpty();
        assertThat(journal.count("planning.room-removed", "meeting", id.value())).isOne();
    }

    @Test
    void two_meetings_of_a_day_do_not_share_a_room_unless_their_hours_differ() {
        var place = "Centre " + UUID.randomUUID();
        var on = LocalDate.of(2018, 4, 14);
        var morning = at(place, on, LocalTime.of(9, 30));
        room(morning, "Salle bleue");
        var same = at(place.toUpperCase(Locale.ROOT), on, LocalTime.of(14, 0));
        assertThat(rooms.add(officer[0], same, 1, big("Salle bleue")))
                .isEqualTo(refused(new Clash.RoomElsewhere("Salle bleue", morning)));
        var evening = at(place, on, LocalTime.of(16, 0));
        room(evening, "Salle bleue");
        assertThat(meetings.move(officer[0], evening, on, LocalTime.of(10, 0), place))
                .isEqualTo(
                        new Rescheduling.Taken(
                                List.of(
                                        new Bookings.Booked(
                                                Bookings.What.ROOM, "Salle bleue", morning))));
        meetings.cancel(officer[0], morning, "Non");
        assertThat(meetings.move(officer[0], evening, on, LocalTime.of(10, 0), place))
                .isInstanceOf(Rescheduling.Done.class);
    }

    @Test
    void of_two_meetings_that_book_a_room_at_once_one_has_it() throws Exception {
        var place = "Centre " + UUID.randomUUID();
        var on = LocalDate.of(2018, 4, 14);
        var ids = List.of(at(place, on, LocalTime.of(9, 30)), at(place, on, LocalTime.of(9, 30)));
        var outcomes =
                Together.<Planning>all(
                        List.of(
                                () -> rooms.add(officer[0], ids.get(0), 1, big("Gymnase")),
                                () -> rooms.add(officer[0], ids.get(1), 1, big("Gymnase"))));
        assertThat(outcomes).filteredOn(Planning.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Planning.Refused.class::isInstance).hasSize(1);
    }

    @Test
    void tables_go_away_only_when_nobody_is_there() {
        var id = meeting();
        var which = first(id);
        var tables = workshops.tables(which);
        var who = day.enrolled(officer[0], id, "Assise" + UUID.randomUUID());
        seats.seat(officer[0], who, tables.get(2).id());
        var none = new NewSetting("Un", Optional.empty(), 2, 7, Set.of(), false);
        assertThat(arrange(id, which, none)).isEqualTo(refused(new Clash.TableInUse(3)));
        assertThat(workshops.tables(which)).isEqualTo(tables);
        seats.unseat(officer[0], who);
        crews.appointRapporteur(officer[0], tables.get(2).id(), folk.somebody());
        assertThat(arrange(id, which, none)).isEqualTo(refused(new Clash.TableInUse(3)));
        for (int i = 0; i < 3; i++) {
            seats.seat(
                    officer[0],
                    day.enrolled(officer[0], id, "Assise" + UUID.randomUUID()),
                    tables.get(0).id());
        }
        var tight = new NewSetting("Un", Optional.empty(), 3, 2, Set.of(), false);
        assertThat(arrange(id, which, tight)).isEqualTo(refused(new Clash.SeatsInUse(1, 3)));
        var absurd = new NewSetting("Un", Optional.empty(), 0, 7, Set.of(), false);
        assertThat(arrange(id, which, absurd)).isEqualTo(refused(new Clash.BadTables(50, 2, 20)));
        var odd = new NewSetting("Un", Optional.empty(), 3, 7, Set.of("zz"), false);
        assertThat(arrange(id, which, odd)).isEqualTo(refused(new Clash.LanguageUnknown("zz")));
        var unnamed = new NewSetting(" ", Optional.empty(), 3, 7, Set.of(), false);
        assertThat(arrange(id, which, unnamed)).isEqualTo(refused(new Clash.TitleMissing()));
        meetings.begin(officer[0], id);
        workshops.open(officer[0], which);
        var more = new NewSetting("Un", Optional.empty(), 4, 7, Set.of(), false);
        assertThat(arrange(id, which, more)).isEqualTo(refused(new Clash.WorkshopBegun()));
    }

    @Test
    void somebody_runs_one_workshop_at_once_and_one_meeting_a_day() {
        var id = meeting();
        var two = workshops.of(id);
        PersonId person = folk.somebody();
        assertThat(host(id, two.get(0).id(), 1, person))
                .isEqualTo(refused(new Clash.NotFacilitator()));
        assertThat(crews.appointFacilitator(officer[0], id, person))
                .isEqualTo(new Crew.Appointed());
        assertThat(host(id, two.get(0).id(), 1, person)).isInstanceOf(Planning.Done.class);
        assertThat(host(id, two.get(0).id(), 1, person)).isEqualTo(new Planning.AlreadySo());
        assertThat(host(id, two.get(1).id(), 1, person))
                .isEqualTo(refused(new Clash.PersonTaken(two.get(0).title())));
        assertThat(host(id, two.get(1).id(), 2, person))
                .isEqualTo(refused(new Clash.RoundUnknown(1)));
        assertThat(plans.hosts(id)).containsExactly(new Host(1, two.get(0).id(), person));
        assertThat(journal.count("planning.host-placed", "meeting", id.value())).isOne();

        var sameDay = meeting();
        assertThat(crews.appointFacilitator(officer[0], sameDay, person))
                .isEqualTo(new Crew.RunsAnother(meetings.meeting(id).orElseThrow()));
        var later = at("Lieu " + UUID.randomUUID(), LocalDate.of(2018, 4, 15), LocalTime.of(9, 0));
        assertThat(crews.appointFacilitator(officer[0], later, person))
                .isEqualTo(new Crew.Appointed());
        var back =
                meetings.move(
                        officer[0], later, LocalDate.of(2018, 4, 14), LocalTime.of(9, 0), "Là");
        assertThat(back).isInstanceOf(Rescheduling.Taken.class);

        int now = plans.plan(id).revision();
        assertThat(workshopPlans.unhost(officer[0], id, now, two.get(0).id(), 1, person))
                .isEqualTo(new Planning.Done(now + 1));
        assertThat(plans.hosts(id)).isEmpty();
        assertThat(journal.count("planning.host-removed", "meeting", id.value())).isOne();
    }

    @Test
    void nobody_else_touches_rooms_and_workshops() {
        var id = meeting();
        assertThat(rooms.add(day.officerElsewhere(), id, 1, big("A")))
                .isEqualTo(new Planning.Unknown());
        assertThat(rooms.add(day.facilitator(id), id, 1, big("A")))
                .isEqualTo(new Planning.NotAllowed());
        assertThat(rooms.add(officer[0], id, 7, big("A")))
                .isEqualTo(new Planning.Outdated(plans.plan(id)));
        assertThat(plans.rooms(id)).isEmpty();
    }

    private Planning host(MeetingId id, WorkshopId which, int round, PersonId person) {
        return workshopPlans.host(officer[0], id, plans.plan(id).revision(), which, round, person);
    }
}
