package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a programme holds together. */
final class ProgrammeRules {
    static final int MINUTES_OF_A_DAY = 24 * 60;

    private ProgrammeRules() {}

    static int rounds(List<NewItem> items) {
        return (int) items.stream().filter(item -> item.kind() == ItemKind.WORKSHOPS).count();
    }

    /**
     * The first thing that is wrong; empty when nothing is.
     *
     * @param items in the order of their hours, texts without blanks around
     */
    static Optional<Clash> clash(
            PlanDesk.Held held, List<NewItem> items, Campaign campaign, List<Host> hosts) {
        for (var item : items) {
            var wrong = alone(held, item);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        for (int i = 1; i < items.size(); i++) {
            var first = items.get(i - 1);
            var ends = first.startsAt().plusMinutes(first.minutes());
            if (items.get(i).startsAt().isBefore(ends)) {
                return Optional.of(
                        new Clash.Overlap(
                                first.title(),
                                ends,
                                items.get(i).title(),
                                items.get(i).startsAt()));
            }
        }
        if (rounds(items) == 0) {
            return Optional.of(new Clash.NoWorkshops());
        }
        return national(held.plan(), items, campaign)
                .or(() ->
                        hosts.stream()
                                .map(Host::round)
                                .filter(round -> round > rounds(items))
                                .findFirst()
                                .map(Clash.RoundInUse::new));
    }

    private static Optional<Clash> alone(PlanDesk.Held held, NewItem item) {
        if (item.title().isEmpty()) {
            return Optional.of(new Clash.TitleMissing());
        }
        if (item.title().length() > Item.TITLE_LIMIT) {
            return Optional.of(new Clash.TooLong(item.title().length(), Item.TITLE_LIMIT));
        }
        if (item.minutes() < Item.LEAST_MINUTES || item.minutes() > Item.MOST_MINUTES) {
            return Optional.of(
                    new Clash.BadLength(item.title(), Item.LEAST_MINUTES, Item.MOST_MINUTES));
        }
        LocalTime from = held.meeting().startsAt();
        int end = item.startsAt().toSecondOfDay() / 60 + item.minutes();
        if (item.startsAt().isBefore(from) || end > MINUTES_OF_A_DAY) {
            return Optional.of(new Clash.OutsideDay(item.title(), from));
        }
        return item.room().filter(room -> held.plan().room(room).isEmpty()).isPresent()
                ? Optional.of(new Clash.RoomUnknown())
                : Optional.empty();
    }

    /** National moments stay, with their title and what they are for. */
    private static Optional<Clash> national(DayPlan plan, List<NewItem> items, Campaign campaign) {
        var kept = items.stream().flatMap(item -> item.id().stream()).collect(Collectors.toSet());
        var national =
                campaign.meetingTemplate().programme().stream()
                        .filter(Campaign.Moment::national)
                        .map(Campaign.Moment::id)
                        .collect(Collectors.toSet());
        for (var old : plan.programme()) {
            if (old.moment().filter(national::contains).isEmpty()) {
                continue;
            }
            var now =
                    items.stream()
                            .filter(item -> item.id().filter(old.id()::equals).isPresent())
                            .findFirst();
            if (!kept.contains(old.id())
                    || now.filter(item ->
                                    Objects.equals(item.title(), old.title())
                                            && item.kind() == old.kind())
                            .isEmpty()) {
                return Optional.of(new Clash.National(old.title()));
            }
        }
        return Optional.empty();
    }
}
