package fr.inventons.participation.handout;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.Room;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads all that the papers of a day say, in a constant number of statements. */
@Component
class Gatherer {
    private final Participants participants;
    private final Workshops workshops;
    private final Memberships memberships;
    private final Seats seats;
    private final Plans plans;
    private final Registrations registrations;
    private final Campaigns campaigns;

    Gatherer(
            Participants participants,
            Workshops workshops,
            Memberships memberships,
            Seats seats,
            Plans plans,
            Registrations registrations,
            Campaigns campaigns) {
        this.participants = participants;
        this.workshops = workshops;
        this.memberships = memberships;
        this.seats = seats;
        this.plans = plans;
        this.registrations = registrations;
        this.campaigns = campaigns;
    }

    Gathering gather(Actor by, Meeting meeting) {
        var tables = workshops.tables(meeting.id());
        var plan = plans.plan(meeting.id());
        var spaces = new LinkedHashMap<WorkshopId, Gathering.Space>();
        for (var workshop : workshops.of(meeting.id())) {
            spaces.put(
                    workshop.id(),
                    new Gathering.Space(
                            workshop.id(),
                            workshop.title(),
                            plan.roomOf(workshop.id()).map(Room::name).orElse(""),
                            tables.stream()
                                    .filter(table -> table.workshop().equals(workshop.id()))
                                    .map(table ->
                                            new Gathering.Desk(table.number(), table.ticketCode()))
                                    .toList()));
        }
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        var places = places(meeting, tables);
        var answers = registrations.answersOf(meeting.id());
        var people =
                participants.listed(by, meeting.id()).stream()
                        .map(line -> attendee(line, campaign, answers, places))
                        .toList();
        return new Gathering(
                meeting,
                Math.max(plan.rounds(), rounds(places)),
                people,
                spaces,
                plan.rooms().stream().map(Room::name).toList());
    }

    private Map<ParticipantId, List<Attendee.Place>> places(Meeting meeting, List<Table> tables) {
        var places = new LinkedHashMap<ParticipantId, List<Attendee.Place>>();
        var byId = tables.stream().collect(Collectors.toMap(Table::id, Function.identity()));
        var seated = new HashMap<ParticipantId, Table>();
        seats.places(meeting.id())
                .forEach((who, table) -> {
                    if (byId.containsKey(table)) {
                        seated.put(who, byId.get(table));
                    }
                });
        for (var membership : memberships.of(meeting.id())) {
            var table = seated.get(membership.participant());
            int number = 0;
            if (table != null && table.workshop().equals(membership.workshop())) {
                seated.remove(membership.participant());
                number = table.number();
            }
            places.computeIfAbsent(membership.participant(), _ -> new ArrayList<>())
                    .add(new Attendee.Place(membership.round(), membership.workshop(), number));
        }
        // Who was given a chair by hand, without the allocation.
        seated.forEach((who, table) ->
                places.computeIfAbsent(who, _ -> new ArrayList<>())
                        .add(new Attendee.Place(1, table.workshop(), table.number())));
        return places;
    }

    private static int rounds(Map<ParticipantId, List<Attendee.Place>> places) {
        return places.values().stream()
                .flatMap(List::stream)
                .mapToInt(Attendee.Place::round)
                .max()
                .orElse(1);
    }

    private static Attendee attendee(
            Listed line,
            Campaign campaign,
            Map<ParticipantId, Answers> answers,
            Map<ParticipantId, List<Attendee.Place>> places) {
        var person = line.person();
        var quality = campaign.quality(line.participant().qualityId());
        boolean resident = quality.map(Campaign.Quality::resident).orElse(false);
        var answered = answers.get(line.participant().id());
        boolean minor = answered != null && answered.ageBand().minor();
        boolean child = answered != null && answered.ageBand() == AgeBand.UNDER_15;
        return new Attendee(
                line.participant().id(),
                (person.familyName() + " " + person.givenName()).strip(),
                minor && !person.givenName().isEmpty() ? person.givenName() : person.name(),
                quality.map(Campaign.Quality::label).orElse(""),
                resident ? "" : line.organisation(),
                child,
                places.getOrDefault(line.participant().id(), List.of()).stream()
                        .sorted(Gathering.BY_ROUND)
                        .toList());
    }
}
