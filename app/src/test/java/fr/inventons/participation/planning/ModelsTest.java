package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Folk;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InventonsTest
class ModelsTest {
    @Autowired Models models;
    @Autowired Plans plans;
    @Autowired RoomBook rooms;
    @Autowired WorkshopPlans workshopPlans;
    @Autowired Workshops workshops;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired Folk folk;
    @Autowired JournalLines journal;
    @Autowired JdbcClient jdbc;

    private static NewMeeting at(String place, LocalDate on) {
        return at(Day.HERE, place, on);
    }

    private static NewMeeting at(DepartmentCode department, String place, LocalDate on) {
        return new NewMeeting(
                new CampaignId("2018-40-ans"),
                department,
                Optional.empty(),
                "Rencontre " + UUID.randomUUID(),
                on,
                LocalTime.of(10, 0),
                place);
    }

    @Test
    void a_meeting_starts_from_the_plan_of_another_one_with_its_rooms_in_the_same_place() {
        var officer = day.officer();
        var place = "Lieu " + UUID.randomUUID();
        var model = day.prepared(officer);
        meetings.move(officer, model, LocalDate.of(2018, 4, 14), LocalTime.of(9, 30), place);
        var items = PlansTest.again(plans.plan(model));
        items.remove(3);
        plans.programme(officer, model, 1, items);
        rooms.add(officer, model, 2, new NewRoom("Verte", 40, Set.of(Access.HEARING_LOOP), ""));
        var room = plans.rooms(model).getFirst();
        var first = workshops.of(model).getFirst().id();
        workshopPlans.arrange(
                officer,
                model,
                3,
                first,
                new NewSetting("Grandir", Optional.of(room.id()), 4, 8, Set.of("ar"), true));

        var id = MeetingId.random();
        var asked = at(place, LocalDate.of(2018, 5, 19));
        assertThat(models.open(officer, id, asked, Optional.of(model)))
                .isEqualTo(new Starting.Ended(new Opening.Opened(id)));
        var plan = plans.plan(id);
        assertThat(plan.programme()).extracting(Item::title).doesNotContain("Repas partagé");
        assertThat(plan.programme().getFirst().startsAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(plan.rooms()).extracting(Room::name).containsExactly("Verte");
        var workshop = workshops.of(id).getFirst();
        assertThat(workshop.title()).isEqualTo("Grandir");
        assertThat(plan.settings().get(workshop.id()))
                .isEqualTo(
                        new Setting(
                                Optional.of(plan.rooms().getFirst().id()),
                                4,
                                8,
                                Set.of("ar"),
                                true));
        assertThat(journal.count("planning.plan-copied", "meeting", id.value())).isOne();
        assertThat(models.open(officer, id, asked, Optional.of(model)))
                .isEqualTo(new Starting.Ended(new Opening.AlreadyOpened(id)));
        assertThat(journal.count("planning.plan-copied", "meeting", id.value())).isOne();

        var elsewhere = MeetingId.random();
        models.open(
                officer,
                elsewhere,
                at("Autre lieu " + UUID.randomUUID(), LocalDate.of(2018, 5, 20)),
                Optional.of(model));
        assertThat(plans.rooms(elsewhere)).isEmpty();
        assertThat(plans.settings(elsewhere).values().iterator().next().tables()).isEqualTo(4);
    }

    @Test
    void only_ones_own_meetings_and_announced_ones_serve_as_models() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var other = folk.with(Role.PROGRAMME_OFFICER, Scope.department(new DepartmentCode("974")));
        var asked = at(new DepartmentCode("974"), "Salle", LocalDate.of(2018, 4, 14));
        assertThat(models.open(other, MeetingId.random(), asked, Optional.of(id)))
                .isEqualTo(new Starting.UnknownModel());
        assertThat(models.models(officer, Day.HERE)).extracting(Meeting::id).contains(id);
        assertThat(models.models(other, Day.HERE)).extracting(Meeting::id).doesNotContain(id);
        assertThat(models.open(officer, MeetingId.random(), asked, Optional.empty()))
                .isEqualTo(new Starting.Ended(new Opening.NotAllowed(new DepartmentCode("974"))));
    }

    @Test
    void what_went_away_from_the_campaign_s_template_is_shown() {
        var officer = day.officer();
        var id = day.prepared(officer);
        assertThat(models.drift(officer, id)).isEmpty();
        var items = PlansTest.again(plans.plan(id));
        items.remove(3);
        var first = items.getFirst();
        items.set(
                0,
                new NewItem(first.id(), first.kind(), "Café", first.startsAt(), 20, first.room()));
        items.add(
                new NewItem(
                        Optional.empty(),
                        ItemKind.OTHER,
                        "Bal",
                        LocalTime.of(18, 0),
                        60,
                        Optional.empty()));
        plans.programme(officer, id, 1, items);
        var workshop = workshops.of(id).getFirst();
        workshopPlans.arrange(
                officer,
                id,
                2,
                workshop.id(),
                new NewSetting("Grandir", Optional.empty(), 2, 9, Set.of(), false));
        assertThat(models.drift(officer, id))
                .containsExactly(
                        new Drift(Drift.Kind.LENGTH, "Café", "30", "20"),
                        new Drift(Drift.Kind.MOMENT_REMOVED, "Repas partagé", "60", ""),
                        new Drift(Drift.Kind.MOMENT_ADDED, "Bal", "", "60"),
                        new Drift(
                                Drift.Kind.WORKSHOP_RENAMED,
                                "Grandir",
                                "Cohésion sociale",
                                "Grandir"),
                        new Drift(Drift.Kind.TABLES, "Grandir", "3", "2"),
                        new Drift(Drift.Kind.SEATS, "Grandir", "7", "9"));
        assertThat(models.drift(day.officerElsewhere(), id)).isEmpty();
    }

    /** As if the campaign's file had changed since the meeting was opened. */
    @Test
    void what_became_national_is_put_back_in_one_act() {
        var officer = day.officer();
        var id = day.prepared(officer);
        jdbc.sql("delete from planning.item where meeting_id = :id and moment = 'restitution'")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update planning.item set title = 'Discours' where meeting_id = :id and moment = 'ouverture'")
                .param("id", id.value())
                .update();
        assertThat(models.drift(officer, id))
                .extracting(Drift::kind)
                .containsExactly(Drift.Kind.NATIONAL_RENAMED, Drift.Kind.NATIONAL_MISSING);
        var meeting = meetings.meeting(id).orElseThrow();
        assertThat(models.nationalDrift(List.of(meeting))).containsEntry(id, 2L);
        assertThat(models.adopt(day.facilitator(id), id, 1)).isEqualTo(new Planning.NotAllowed());
        assertThat(models.adopt(officer, id, 1)).isEqualTo(new Planning.Done(2));
        assertThat(models.drift(officer, id)).isEmpty();
        assertThat(models.nationalDrift(List.of(meeting))).containsEntry(id, 0L);
        var plan = plans.plan(id);
        assertThat(plan.programme().get(4).kind()).isEqualTo(ItemKind.RESTITUTION);
        assertThat(plan.programme().get(5).startsAt())
                .isAfterOrEqualTo(plan.programme().get(4).endsAt());
        assertThat(journal.count("planning.national-adopted", "meeting", id.value())).isOne();
        assertThat(models.adopt(officer, id, 2)).isEqualTo(new Planning.AlreadySo());
    }
}
