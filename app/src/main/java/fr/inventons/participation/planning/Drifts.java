package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaign.Moment;
import fr.inventons.participation.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a day with what the campaign gives today. */
final class Drifts {
    private Drifts() {}

    static List<Drift> of(Campaign campaign, DayPlan plan, List<Workshop> workshops) {
        var all = new ArrayList<Drift>();
        for (var moment : campaign.meetingTemplate().programme()) {
            moment(moment, plan, all);
        }
        for (var item : plan.programme()) {
            if (item.moment().flatMap(id -> moment(campaign, id)).isEmpty()) {
                all.add(
                        new Drift(
                                Drift.Kind.MOMENT_ADDED,
                                item.title(),
                                "",
                                String.valueOf(item.minutes())));
            }
        }
        for (var workshop : workshops) {
            workshop(campaign, plan, workshop, all);
        }
        return List.copyOf(all);
    }

    static Optional<Moment> moment(Campaign campaign, String id) {
        return campaign.meetingTemplate().programme().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static void moment(Moment moment, DayPlan plan, List<Drift> all) {
        var here =
                plan.programme().stream()
                        .filter(item -> item.moment().filter(moment.id()::equals).isPresent())
                        .findFirst();
        if (here.isEmpty()) {
            all.add(
                    new Drift(
                            moment.national()
                                    ? Drift.Kind.NATIONAL_MISSING
                                    : Drift.Kind.MOMENT_REMOVED,
                            moment.title(),
                            String.valueOf(moment.minutes()),
                            ""));
            return;
        }
        if (moment.national() && !here.get().title().equals(moment.title())) {
            all.add(
                    new Drift(
                            Drift.Kind.NATIONAL_RENAMED,
                            here.get().title(),
                            moment.title(),
                            here.get().title()));
        }
        if (here.get().minutes() != moment.minutes()) {
            all.add(
                    new Drift(
                            Drift.Kind.LENGTH,
                            here.get().title(),
                            String.valueOf(moment.minutes()),
                            String.valueOf(here.get().minutes())));
        }
    }

    private static void workshop(
            Campaign campaign, DayPlan plan, Workshop workshop, List<Drift> all) {
        var template = campaign.meetingTemplate();
        var setting = plan.settings().get(workshop.id());
        campaign.pillar(workshop.pillar())
                .filter(pillar -> !pillar.title().equals(workshop.title()))
                .ifPresent(pillar ->
                        all.add(
                                new Drift(
                                        Drift.Kind.WORKSHOP_RENAMED,
                                        workshop.title(),
                                        pillar.title(),
                                        workshop.title())));
        if (setting != null && setting.tables() != template.tablesPerWorkshop()) {
            all.add(
                    new Drift(
                            Drift.Kind.TABLES,
                            workshop.title(),
                            String.valueOf(template.tablesPerWorkshop()),
                            String.valueOf(setting.tables())));
        }
        if (setting != null && setting.seatsPerTable() != template.seatsPerTable()) {
            all.add(
                    new Drift(
                            Drift.Kind.SEATS,
                            workshop.title(),
                            String.valueOf(template.seatsPerTable()),
                            String.valueOf(setting.seatsPerTable())));
        }
    }
}
