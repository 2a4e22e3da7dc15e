package fr.inventons.participation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.testing.InventonsTest;
import fr.inventons.testing.JournalLines;
import fr.inventons.testing.Together;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InventonsTest
class PlansTest {
    @Autowired Plans plans;
    @Autowired Meetings meetings;
    @Autowired Day day;
    @Autowired JournalLines journal;

    /** The programme of a plan, as its form would send it back. */
    static List<NewItem> again(DayPlan plan) {
        return new ArrayList<>(
                plan.programme().stream()
                        .map(item ->
                                new NewItem(
                                        Optional.of(item.id()),
                                        item.kind(),
                                        item.title(),
                                        item.startsAt(),
                                        item.minutes(),
                                        item.room()))
                        .toList());
    }

    private static NewItem with(NewItem item, String title, LocalTime at, int minutes) {
        return new NewItem(item.id(), item.kind(), title, at, minutes, item.room());
    }

    private static NewItem added(ItemKind kind, String title, LocalTime at, int minutes) {
        return new NewItem(Optional.empty(), kind, title, at, minutes, Optional.empty());
    }

    @Test
    void a_new_meeting_has_the_campaign_s_programme_one_moment_after_the_other() {
        var id = day.prepared(day.officer());
        var plan = plans.plan(id);
        assertThat(plan.revision()).isOne();
        assertThat(plan.rounds()).isOne();
        assertThat(plan.endsAt()).isEqualTo(LocalTime.of(15, 15));
        assertThat(plan.programme())
                .extracting(Item::kind)
                .containsExactly(
                        ItemKind.WELCOME,
                        ItemKind.PLENARY,
                        ItemKind.WORKSHOPS,
                        ItemKind.BREAK,
                        ItemKind.RESTITUTION,
                        ItemKind.CLOSING);
        assertThat(plan.programme().get(2).startsAt()).isEqualTo(LocalTime.of(10, 45));
        assertThat(plan.programme().get(2).round()).isOne();
        assertThat(plan.settings()).hasSize(3);
        assertThat(plan.settings().values())
                .allMatch(setting -> setting.tables() == 3 && setting.seatsPerTable() == 7);
        assertThat(plans.capacities(id).values()).containsExactly(21, 21, 21);
    }

    @Test
    void an_officer_adds_a_second_round_and_the_programme_follows_the_hour() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var items = again(plans.plan(id));
        items.set(3, with(items.get(3), "Repas", LocalTime.of(12, 45), 60));
        items.set(4, with(items.get(4), items.get(4).title(), LocalTime.of(15, 0), 60));
        items.set(5, with(items.get(5), items.get(5).title(), LocalTime.of(16, 0), 15));
        items.add(added(ItemKind.WORKSHOPS, " Ateliers, second tour ", LocalTime.of(13, 45), 75));
        assertThat(plans.programme(officer, id, 1, items)).isEqualTo(new Planning.Done(2));
        var plan = plans.plan(id);
        assertThat(plan.rounds()).isEqualTo(2);
        assertThat(plan.programme().get(4).title()).isEqualTo("Ateliers, second tour");
        assertThat(plan.programme().get(4).round()).isEqualTo(2);
        assertThat(plan.endsAt()).isEqualTo(LocalTime.of(16, 15));
        assertThat(journal.count("planning.programme-set", "meeting", id.value())).isOne();
        assertThat(plans.programme(officer, id, 2, again(plan)))
                .isEqualTo(new Planning.AlreadySo());
        meetings.move(officer, id, LocalDate.of(2018, 4, 21), LocalTime.of(10, 0), "Ailleurs");
        assertThat(plans.plan(id).endsAt()).isEqualTo(LocalTime.of(16, 45));
        assertThat(plans.plan(id).programme().getFirst().startsAt()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void a_programme_that_does_not_hold_together_is_refused_with_the_reason() {
        var officer = day.officer();
        var id = day.prepared(officer);
        refused(
                id,
                items -> {
                    items.set(0, with(items.get(0), "Accueil", LocalTime.of(9, 30), 45));
                    return items;
                },
                new Clash.Overlap(
                        "Accueil",
                        LocalTime.of(10, 15),
                        "Ouverture : trois mots pour mon quartier",
                        LocalTime.of(10, 0)));
        refused(
                id,
                items -> {
                    items.set(0, with(items.get(0), "Accueil", LocalTime.of(9, 0), 30));
                    return items;
                },
                new Clash.OutsideDay("Accueil", LocalTime.of(9, 30)));
        refused(
                id,
                items -> {
                    items.add(added(ItemKind.OTHER, "Bal", LocalTime.of(23, 30), 60));
                    return items;
                },
                new Clash.OutsideDay("Bal", LocalTime.of(9, 30)));
        refused(
                id,
                items -> {
                    items.set(0, with(items.get(0), "Accueil", LocalTime.of(9, 30), 0));
                    return items;
                },
                new Clash.BadLength("Accueil", 5, 600));
        refused(
                id,
                items -> {
                    items.set(0, with(items.get(0), " ", LocalTime.of(9, 30), 30));
                    return items;
                },
                new Clash.TitleMissing());
        refused(
                id,
                items -> {
                    items.set(0, with(items.get(0), "x".repeat(121), LocalTime.of(9, 30), 30));
                    return items;
                },
                new Clash.TooLong(121, 120));
        refused(id, _ -> List.of(), new Clash.NoWorkshops());
        assertThat(plans.plan(id).revision()).isOne();
        assertThat(journal.count("planning.programme-set", "meeting", id.value())).isZero();
    }

    @Test
    void what_is_national_keeps_its_place_and_its_title_and_the_rest_is_local() {
        var officer = day.officer();
        var id = day.prepared(officer);
        refused(
                id,
                items -> {
                    items.remove(4);
                    return items;
                },
                new Clash.National("Restitution : ce que chaque table propose"));
        refused(
                id,
                items -> {
                    items.set(1, with(items.get(1), "Discours", LocalTime.of(10, 0), 45));
                    return items;
                },
                new Clash.National("Ouverture : trois mots pour mon quartier"));
        var items = again(plans.plan(id));
        items.remove(3);
        items.set(0, with(items.get(0), "Café", LocalTime.of(9, 30), 15));
        assertThat(plans.programme(officer, id, 1, items)).isEqualTo(new Planning.Done(2));
    }

    @Test
    void who_writes_on_an_older_plan_is_shown_the_newer_one() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var items = again(plans.plan(id));
        items.remove(3);
        plans.programme(officer, id, 1, items);
        assertThat(plans.programme(day.officer(), id, 1, again(plans.plan(id))))
                .isEqualTo(new Planning.Outdated(plans.plan(id)));
    }

    @Test
    void of_many_officers_at_once_one_writes_and_the_others_are_told() throws Exception {
        var officer = day.officer();
        var id = day.prepared(officer);
        var items = again(plans.plan(id));
        items.remove(3);
        var outcomes =
                Together.all(Collections.nCopies(8, () -> plans.programme(officer, id, 1, items)));
        assertThat(outcomes).filteredOn(Planning.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Planning.Outdated.class::isInstance).hasSize(7);
        assertThat(journal.count("planning.programme-set", "meeting", id.value())).isOne();
    }

    @Test
    void only_the_officer_of_the_departement_plans_and_the_team_may_look() {
        var officer = day.officer();
        var id = day.prepared(officer);
        var items = again(plans.plan(id));
        assertThat(plans.programme(day.officerElsewhere(), id, 1, items))
                .isEqualTo(new Planning.Unknown());
        assertThat(plans.programme(day.facilitator(id), id, 1, items))
                .isEqualTo(new Planning.NotAllowed());
        assertThat(plans.see(day.officerElsewhere(), id)).isEmpty();
        assertThat(plans.see(day.facilitator(id), id)).contains(plans.plan(id));
        meetings.cancel(officer, id, "Non");
        assertThat(plans.programme(officer, id, 1, items)).isInstanceOf(Planning.Over.class);
    }

    private void refused(MeetingId id, UnaryOperator<List<NewItem>> change, Clash clash) {
        var plan = plans.plan(id);
        assertThat(plans.programme(day.officer(), id, plan.revision(), change.apply(again(plan))))
                .isEqualTo(new Planning.Refused(clash));
    }
}
