package fr.inventons.oversight.portal;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.registration.Counts;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.transmission.SeenTransmission;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Bar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first page of a programme officer: what to do today, for which meeting, before when. */
@Service
@Transactional(readOnly = true)
public class OfficerDay {
    private final Campaigns campaigns;
    private final Territories territories;
    private final Meetings meetings;
    private final Participants participants;
    private final Workshops workshops;
    private final Proposals proposals;
    private final Transmissions transmissions;
    private final Registrations registrations;
    private final Dispatches dispatches;
    private final NextTasks tasks;
    private final Wording wording;
    private final Clock clock;

    OfficerDay(
            Campaigns campaigns,
            Territories territories,
            Meetings meetings,
            Participants participants,
            Workshops workshops,
            Proposals proposals,
            Transmissions transmissions,
            Registrations registrations,
            Dispatches dispatches,
            NextTasks tasks,
            Wording wording,
            Clock clock) {
        this.campaigns = campaigns;
        this.territories = territories;
        this.meetings = meetings;
        this.participants = participants;
        this.workshops = workshops;
        this.proposals = proposals;
        this.transmissions = transmissions;
        this.registrations = registrations;
        this.dispatches = dispatches;
        this.tasks = tasks;
        this.wording = wording;
        this.clock = clock;
    }

    /** The day of {@code by}: her own meetings alone, none for anyone else. */
    public OfficerView read(Actor by) {
        var campaign = campaigns.current();
        var mine =
                meetings.mine(by, campaign.id()).stream()
                        .filter(meeting -> meetings.prepares(by, meeting.department()))
                        .toList();
        var focus = mine.stream().min(Comparator.comparingLong(this::distance));
        var places = places(mine);
        return new OfficerView(
                focus.map(meeting -> focus(by, campaign, meeting, where(meeting, places))),
                mine.stream()
                        .filter(meeting -> !Optional.of(meeting).equals(focus))
                        .map(meeting -> new MeetingLine(meeting, where(meeting, places), false))
                        .toList());
    }

    private OfficerView.Focus focus(Actor by, Campaign campaign, Meeting meeting, String where) {
        var today = today(meeting);
        var listed = participants.listed(by, meeting.id());
        var tables = workshops.tables(meeting.id());
        var written =
                proposals.ofMeetings(Set.of(meeting.id())).stream()
                        .map(Proposal::table)
                        .collect(Collectors.toSet());
        var situation =
                new Situation(
                        meeting,
                        today,
                        listed.size(),
                        tables.size(),
                        (int) tables.stream().filter(one -> !written.contains(one.id())).count(),
                        written.size(),
                        (int)
                                workshops.of(meeting.id()).stream()
                                        .filter(one -> one.state() == Workshop.State.PREPARED)
                                        .count(),
                        remontee(by, meeting));
        return new OfficerView.Focus(
                meeting,
                where,
                today,
                wording.countdown(situation),
                tasks.of(by, situation),
                wording.headline(listed.size(), tables.size(), seats(meeting)),
                listed.size(),
                bars(campaign, participants.countsByQuality(meeting.id())),
                toReach(by, meeting, listed),
                wording.after(situation, emails(listed)),
                campaign.smallCellThreshold());
    }

    private Counts seats(Meeting meeting) {
        return registrations.counts(Set.of(meeting.id())).getOrDefault(meeting.id(), Counts.NONE);
    }

    /** Errands that are left; before anything was sent, whoever no e-mail will reach. */
    private List<OfficerView.ToReach> toReach(Actor by, Meeting meeting, List<Listed> listed) {
        var errands = dispatches.errands(by, meeting.id());
        return errands.isEmpty()
                ? listed.stream().flatMap(one -> wording.toReach(one.person()).stream()).toList()
                : errands.stream().filter(one -> !one.done()).map(wording::toReach).toList();
    }

    private Optional<Transmission> remontee(Actor by, Meeting meeting) {
        return transmissions.seen(by, meeting.campaign()).stream()
                .map(SeenTransmission::transmission)
                .filter(one -> one.meetings().contains(meeting.id()))
                .findFirst();
    }

    private static List<Bar> bars(Campaign campaign, Map<String, Integer> counts) {
        return campaign.qualities().stream()
                .sorted(Comparator.comparing(Campaign.Quality::resident).reversed())
                .map(one ->
                        new Bar(
                                one.plural(),
                                counts.getOrDefault(one.id(), 0),
                                one.expected(),
                                one.resident()))
                .filter(bar -> bar.count() > 0 || bar.expected() > 0)
                .toList();
    }

    private static int emails(List<Listed> listed) {
        return (int) listed.stream().filter(one -> !one.person().email().isEmpty()).count();
    }

    /** Under way first, then the nearest to come, then the latest that is over. */
    private long distance(Meeting meeting) {
        var days = today(meeting).until(meeting.day(), ChronoUnit.DAYS);
        return switch (meeting.state()) {
            case OPEN -> -1;
            case PREPARED -> Math.abs(days);
            case CLOSED -> 500 + Math.abs(days);
            case CANCELLED -> 5000 + Math.abs(days);
        };
    }

    private Map<NeighbourhoodCode, String> places(List<Meeting> mine) {
        return territories
                .named(
                        mine.stream()
                                .flatMap(meeting -> meeting.neighbourhood().stream())
                                .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Places.where(e.getValue())));
    }

    private String where(Meeting meeting, Map<NeighbourhoodCode, String> places) {
        return meeting.neighbourhood()
                .flatMap(code -> Optional.ofNullable(places.get(code)))
                .or(() -> territories.department(meeting.department()).map(one -> one.name()))
                .orElse("");
    }

    private LocalDate today(Meeting meeting) {
        var zone = territories.department(meeting.department()).orElseThrow().zone();
        return LocalDate.now(clock.withZone(zone));
    }
}
