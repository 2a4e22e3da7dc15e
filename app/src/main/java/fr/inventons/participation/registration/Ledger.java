package fr.inventons.participation.registration;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.Workshops;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is taken and what is free in a meeting, counted anew each time: nothing can drift. */
@Component
class Ledger {
    /** Three days: the time to read a letter is not, the time to answer a call is. */
    static final int HOURS = 72;

    private final RulesStore rules;
    private final RegistrationStore store;
    private final Admissions list;
    private final Workshops workshops;
    private final Campaigns campaigns;

    /**
     * A meeting's seats at one moment.
     *
     * @param registered people on the list who registered
     * @param listed everyone on the list
     */
    record Page(Seats seats, int revision, int registered, int listed, int waiting, int offered) {
        /** People brought by a list or by hand, who never registered. */
        boolean hasOthers() {
            return listed > registered;
        }
    }

    Ledger(
            RulesStore rules,
            RegistrationStore store,
            Admissions list,
            Workshops workshops,
            Campaigns campaigns) {
        this.rules = rules;
        this.store = store;
        this.list = list;
        this.workshops = workshops;
        this.campaigns = campaigns;
    }

    Campaign campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).orElseThrow();
    }

    Set<String> residents(Meeting meeting) {
        return campaign(meeting).qualities().stream()
                .filter(Campaign.Quality::resident)
                .map(Campaign.Quality::id)
                .collect(Collectors.toSet());
    }

    /** The rules that were set, or those of a meeting for which nobody set any. */
    RulesStore.Kept rules(MeetingId meeting) {
        return rules.rules(meeting)
                .orElseGet(() -> new RulesStore.Kept(meeting, 0, byDefault(meeting)));
    }

    private Rules byDefault(MeetingId meeting) {
        int chairs = workshops.tables(meeting).stream().mapToInt(Table::seats).sum();
        return new Rules(
                Math.clamp(chairs, 1, Rules.CAPACITY_LIMIT),
                Map.of(),
                false,
                Optional.empty(),
                HOURS);
    }

    Page page(Meeting meeting) {
        return page(meeting, rules(meeting.id()));
    }

    Page page(Meeting meeting, RulesStore.Kept kept) {
        var listed = list.counts(meeting.id());
        var groups = store.groups(Set.of(meeting.id()));
        var taken = new HashMap<>(listed);
        groups.stream()
                .filter(group -> group.state() == State.OFFERED)
                .forEach(group -> taken.merge(group.quality(), group.people(), Integer::sum));
        return new Page(
                new Seats(kept.rules(), residents(meeting), taken),
                kept.revision(),
                people(groups, State.REGISTERED),
                listed.values().stream().mapToInt(Integer::intValue).sum(),
                people(groups, State.WAITING),
                people(groups, State.OFFERED));
    }

    static int people(List<RegistrationStore.Group> groups, State state) {
        return groups.stream()
                .filter(group -> group.state() == state)
                .mapToInt(RegistrationStore.Group::people)
                .sum();
    }
}
