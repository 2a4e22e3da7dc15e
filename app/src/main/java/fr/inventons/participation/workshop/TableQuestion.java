package fr.inventons.participation.workshop;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Prices;
import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks who should sit where in a workshop: tables of even size, at each its share of every kind of
 * actor (never a ceiling on residents when chairs are scarce), colleagues apart, and nobody moved
 * without need.
 */
@Component
class TableQuestion {
    private final WorkshopStore workshops;
    private final SeatStore seats;
    private final MembershipStore memberships;
    private final Participants participants;
    private final Crews crews;
    private final Campaigns campaigns;

    /** The question, and whom its indices mean. */
    record Asked(
            List<ParticipantId> people,
            List<TableId> tables,
            List<String> qualities,
            Demand demand) {}

    TableQuestion(
            WorkshopStore workshops,
            SeatStore seats,
            MembershipStore memberships,
            Participants participants,
            Crews crews,
            Campaigns campaigns) {
        this.workshops = workshops;
        this.seats = seats;
        this.memberships = memberships;
        this.participants = participants;
        this.crews = crews;
        this.campaigns = campaigns;
    }

    /**
     * The question as the room is now: those who sit there, and those who go there in the first
     * turn without a chair yet.
     *
     * @param arrivals also those of the meeting who have neither a chair nor a workshop
     */
    Asked ask(Actor by, Meeting meeting, Workshop workshop, boolean arrivals) {
        var tables = workshops.tables(Set.of(workshop.id()));
        var everywhere =
                workshops.tables(
                        workshops.of(meeting.id()).stream()
                                .map(Workshop::id)
                                .collect(Collectors.toSet()));
        var places = seats.places(everywhere.stream().map(Table::id).collect(Collectors.toSet()));
        var indices = new HashMap<TableId, Integer>();
        tables.forEach(table -> indices.put(table.id(), indices.size()));
        var goes = new HashMap<ParticipantId, WorkshopId>();
        memberships.of(meeting.id()).stream()
                .filter(one -> one.round() == 1)
                .forEach(one -> goes.put(one.participant(), one.workshop()));
        var folk =
                participants.of(by, meeting.id()).stream()
                        .filter(one -> {
                            var at = places.get(one.id());
                            if (at != null) {
                                return indices.containsKey(at);
                            }
                            var where = goes.get(one.id());
                            return where == null ? arrivals : where.equals(workshop.id());
                        })
                        // By identifiers drawn at random: no list gives anybody an advantage.
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList();
        var qualities = qualities(meeting, folk);
        var people = new ArrayList<Demand.Person>();
        var organisations = new HashMap<OrganisationId, Integer>();
        var pins = pins(tables, folk);
        for (var one : folk) {
            int organisation =
                    one.organisation()
                            .map(id -> organisations.computeIfAbsent(id, _ -> organisations.size()))
                            .orElse(Demand.NONE);
            var at = places.get(one.id());
            people.add(
                    new Demand.Person(
                            qualities.indexOf(one.qualityId()),
                            organisation,
                            List.of(),
                            Set.of(),
                            at == null ? Demand.NONE : indices.getOrDefault(at, Demand.NONE),
                            pins.getOrDefault(one.id(), Demand.NONE)));
        }
        var levels = List.of(Prices.everybodyPlaced(), Prices.balance(), Prices.nobodyMoved());
        return new Asked(
                folk.stream().map(Participant::id).toList(),
                tables.stream().map(Table::id).toList(),
                qualities,
                new Demand(
                        people,
                        rooms(meeting, tables, people, qualities),
                        qualities.size(),
                        levels,
                        seed(workshop)));
    }

    /** The workshop's identifier was drawn before anybody was on its list. */
    static long seed(Workshop workshop) {
        var id = workshop.id().value();
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    /** Who writes for a table stays there. */
    private Map<ParticipantId, Integer> pins(List<Table> tables, List<Participant> folk) {
        var pins = new HashMap<ParticipantId, Integer>();
        for (int t = 0; t < tables.size(); t++) {
            int here = t;
            crews.rapporteur(tables.get(t).id())
                    .flatMap(person ->
                            folk.stream().filter(one -> one.person().equals(person)).findFirst())
                    .ifPresent(one -> pins.putIfAbsent(one.id(), here));
        }
        return pins;
    }

    private List<String> qualities(Meeting meeting, List<Participant> folk) {
        var qualities =
                new ArrayList<>(campaign(meeting).stream().map(Campaign.Quality::id).toList());
        folk.stream()
                .map(Participant::qualityId)
                .filter(id -> !qualities.contains(id))
                .distinct()
                .sorted()
                .forEach(qualities::add);
        return qualities;
    }

    private List<Campaign.Quality> campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).map(Campaign::qualities).orElse(List.of());
    }

    private List<Demand.Workshop> rooms(
            Meeting meeting,
            List<Table> tables,
            List<Demand.Person> people,
            List<String> qualities) {
        var residents =
                campaign(meeting).stream()
                        .filter(Campaign.Quality::resident)
                        .map(Campaign.Quality::id)
                        .collect(Collectors.toSet());
        int even = even(tables, people.size());
        // When chairs are scarce, no mix is a reason to leave a resident without one.
        boolean scarce = tables.stream().mapToInt(Table::seats).sum() < people.size();
        var rooms = new ArrayList<Demand.Workshop>();
        for (int t = 0; t < tables.size(); t++) {
            int here = t;
            var quotas = new ArrayList<Demand.Quota>();
            for (int c = 0; c < qualities.size(); c++) {
                int category = c;
                int all = (int) people.stream().filter(one -> one.category() == category).count();
                int most = Math.ceilDiv(all, tables.size());
                quotas.add(
                        new Demand.Quota(
                                all / tables.size(),
                                scarce && residents.contains(qualities.get(c))
                                        ? people.size()
                                        : most));
            }
            int pinned = (int) people.stream().filter(one -> one.pinned() == here).count();
            int seats = Math.max(Math.min(tables.get(t).seats(), even), pinned);
            rooms.add(new Demand.Workshop(seats, quotas));
        }
        return rooms;
    }

    /** The least number of chairs a table that seats everybody who can be seated. */
    private static int even(List<Table> tables, int people) {
        int chairs = tables.stream().mapToInt(Table::seats).sum();
        int even = 0;
        int there = 0;
        while (there < Math.min(people, chairs)) {
            even++;
            int level = even;
            there = tables.stream().mapToInt(table -> Math.min(table.seats(), level)).sum();
        }
        return even;
    }
}
