package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Company;
import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks who should go where: in each workshop its share of every kind of actor (a floor for
 * residents, never a ceiling), colleagues apart, then wishes, the fairest way.
 */
@Component
class AllocationQuestion {
    /** A workshop should have its share of each kind within a fifth. */
    private static final int LEAST_PERCENT = 80;

    private static final int MOST_PERCENT = 120;

    private final Participants participants;
    private final Registrations registrations;
    private final Plans plans;
    private final Memberships memberships;
    private final Campaigns campaigns;

    AllocationQuestion(
            Participants participants,
            Registrations registrations,
            Plans plans,
            Memberships memberships,
            Campaigns campaigns) {
        this.participants = participants;
        this.registrations = registrations;
        this.plans = plans;
        this.memberships = memberships;
        this.campaigns = campaigns;
    }

    /** The question as the meeting is now. */
    Asked ask(Actor by, Meeting meeting, Wanted wanted) {
        var id = meeting.id();
        var plan = plans.plan(id);
        var capacities = plans.capacities(id);
        var workshops = List.copyOf(capacities.keySet());
        // By identifiers drawn at random: no list gives anybody an advantage.
        var folk =
                participants.of(by, id).stream()
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList();
        var people = folk.stream().map(Participant::id).toList();
        var answers = registrations.answersOf(id);
        var qualities = qualities(meeting, folk);
        int rounds = Math.clamp(plan.rounds(), 1, Math.max(1, workshops.size()));
        var places = places(id);
        var obstacles = new Obstacles(plan);
        var barred = new HashMap<Integer, Map<Integer, Obstacle>>();
        var organisations = new HashMap<OrganisationId, Integer>();
        var turns = new ArrayList<List<Demand.Person>>();
        for (int round = 1; round <= rounds; round++) {
            turns.add(new ArrayList<>());
        }
        for (int p = 0; p < folk.size(); p++) {
            var one = folk.get(p);
            var said = answers.getOrDefault(one.id(), Answers.none());
            var not = new HashMap<Integer, Obstacle>();
            obstacles.of(said).forEach((where, why) -> not.put(workshops.indexOf(where), why));
            barred.put(p, not);
            var bars = new java.util.HashSet<>(not.keySet());
            wanted.forbids().stream()
                    .filter(forbid -> forbid.who().equals(one.id()))
                    .map(forbid -> workshops.indexOf(forbid.where()))
                    .filter(w -> w >= 0)
                    .forEach(bars::add);
            int organisation =
                    one.organisation()
                            .map(o -> organisations.computeIfAbsent(o, _ -> organisations.size()))
                            .orElse(Demand.NONE);
            for (int round = 1; round <= rounds; round++) {
                turns.get(round - 1)
                        .add(
                                new Demand.Person(
                                        qualities.indexOf(one.qualityId()),
                                        organisation,
                                        wishes(said, workshops),
                                        bars,
                                        index(places.get(new Seat(one.id(), round)), workshops),
                                        index(
                                                wanted.pinned(one.id(), round).orElse(null),
                                                workshops)));
            }
        }
        var rooms = rooms(meeting, folk, qualities, workshops, capacities);
        return new Asked(
                people,
                workshops,
                qualities,
                turns.stream()
                        .map(turn ->
                                new Demand(
                                        turn,
                                        rooms,
                                        qualities.size(),
                                        Prices.fair(longest(turn)),
                                        seed(id)))
                        .toList(),
                registrations.together(id).stream()
                        .map(group ->
                                group.stream()
                                        .map(people::indexOf)
                                        .filter(p -> p >= 0)
                                        .collect(Collectors.toSet()))
                        .filter(group -> group.size() > 1)
                        .toList(),
                registrations.apart(id).stream()
                        .map(pair ->
                                new Company.Apart(
                                        people.indexOf(pair.one()), people.indexOf(pair.other())))
                        .filter(pair -> pair.one() >= 0 && pair.other() >= 0)
                        .toList(),
                barred);
    }

    /** The meeting's identifier was drawn before anybody was on its list. */
    static long seed(MeetingId meeting) {
        return meeting.value().getMostSignificantBits() ^ meeting.value().getLeastSignificantBits();
    }

    private record Seat(ParticipantId who, int round) {}

    private Map<Seat, WorkshopId> places(MeetingId id) {
        var places = new HashMap<Seat, WorkshopId>();
        memberships
                .of(id)
                .forEach(one ->
                        places.put(new Seat(one.participant(), one.round()), one.workshop()));
        return places;
    }

    private static int index(
            @org.jspecify.annotations.Nullable WorkshopId where, List<WorkshopId> workshops) {
        return where == null ? Demand.NONE : workshops.indexOf(where);
    }

    /** A wish for a workshop that is no longer there is passed over; the others move up. */
    private static List<Integer> wishes(Answers said, List<WorkshopId> workshops) {
        return said.wishes().stream()
                .map(workshops::indexOf)
                .filter(w -> w >= 0)
                .distinct()
                .toList();
    }

    private static int longest(List<Demand.Person> people) {
        return Math.max(1, people.stream().mapToInt(one -> one.wishes().size()).max().orElse(1));
    }

    private List<String> qualities(Meeting meeting, List<Participant> folk) {
        var qualities = new ArrayList<>(kinds(meeting).stream().map(Campaign.Quality::id).toList());
        folk.stream()
                .map(Participant::qualityId)
                .filter(one -> !qualities.contains(one))
                .distinct()
                .sorted()
                .forEach(qualities::add);
        return qualities;
    }

    private List<Campaign.Quality> kinds(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).map(Campaign::qualities).orElse(List.of());
    }

    private List<Demand.Workshop> rooms(
            Meeting meeting,
            List<Participant> folk,
            List<String> qualities,
            List<WorkshopId> workshops,
            Map<WorkshopId, Integer> capacities) {
        var residents =
                kinds(meeting).stream()
                        .filter(Campaign.Quality::resident)
                        .map(Campaign.Quality::id)
                        .collect(Collectors.toSet());
        int chairs = capacities.values().stream().mapToInt(Integer::intValue).sum();
        // With fewer chairs than people nobody can promise a share of more than there is.
        int base = Math.max(chairs, 1);
        var rooms = new ArrayList<Demand.Workshop>();
        for (var workshop : workshops) {
            int own = Objects.requireNonNullElse(capacities.get(workshop), 0);
            var quotas = new ArrayList<Demand.Quota>();
            for (var quality : qualities) {
                long all = folk.stream().filter(one -> one.qualityId().equals(quality)).count();
                long least = all * own * LEAST_PERCENT / (100L * base);
                long most = Math.ceilDiv(all * own * MOST_PERCENT, 100L * base);
                quotas.add(
                        new Demand.Quota(
                                (int) least,
                                residents.contains(quality)
                                        ? Math.max((int) most, folk.size())
                                        : (int) Math.max(most, 1)));
            }
            rooms.add(new Demand.Workshop(own, quotas));
        }
        return rooms;
    }
}
