package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.Table;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a workshop out: who has no chair, then each table with its people. */
@Component
class Floor {
    private final Workshops workshops;
    private final Participants participants;
    private final Seats seats;
    private final Crews crews;
    private final People people;
    private final MixWords mix;
    private final WorkshopWords words;

    Floor(
            Workshops workshops,
            Participants participants,
            Seats seats,
            Crews crews,
            People people,
            MixWords mix,
            WorkshopWords words) {
        this.workshops = workshops;
        this.participants = participants;
        this.seats = seats;
        this.crews = crews;
        this.people = people;
        this.mix = mix;
        this.words = words;
    }

    /**
     * The page of a workshop.
     *
     * @param wanted where a refused move wanted people, by participant
     */
    WorkshopView view(
            Actor actor,
            Meeting meeting,
            Workshop workshop,
            List<String> refusals,
            Map<String, String> wanted) {
        var places = seats.places(meeting.id());
        var listed = participants.listed(actor, meeting.id());
        var taken =
                places.values().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var all = workshops.tables(meeting.id());
        var byTable = new HashMap<TableId, List<WorkshopView.Person>>();
        var unplaced = new ArrayList<WorkshopView.Person>();
        for (var line : listed) {
            var table = Optional.ofNullable(places.get(line.participant().id()));
            var person = person(meeting, line, table, wanted);
            if (table.isEmpty()) {
                unplaced.add(person);
            } else {
                byTable.computeIfAbsent(table.get(), key -> new ArrayList<>()).add(person);
            }
        }
        return new WorkshopView(
                workshop,
                meeting.title(),
                words.when(meeting),
                words.status(workshop),
                words.next(meeting, workshop),
                meeting.state() == Meeting.State.OPEN,
                meeting.over(),
                refusals,
                choices(meeting, all, taken),
                unplaced,
                cards(meeting, workshop, all, listed, byTable, places));
    }

    private List<WorkshopView.TableCard> cards(
            Meeting meeting,
            Workshop workshop,
            List<Table> all,
            List<Listed> listed,
            Map<TableId, List<WorkshopView.Person>> byTable,
            Map<ParticipantId, TableId> places) {
        var own = all.stream().filter(table -> table.workshop().equals(workshop.id())).toList();
        var rapporteurs = new HashMap<TableId, PersonId>();
        own.forEach(table ->
                crews.rapporteur(table.id())
                        .ifPresent(person -> rapporteurs.put(table.id(), person)));
        var names = people.names(new HashSet<>(rapporteurs.values()));
        var counts = new HashMap<TableId, Map<String, Integer>>();
        var least = new HashMap<String, Integer>();
        for (var line : listed) {
            var at = places.get(line.participant().id());
            if (at != null && own.stream().anyMatch(table -> table.id().equals(at))) {
                var quality = line.participant().qualityId();
                counts.computeIfAbsent(at, key -> new HashMap<>()).merge(quality, 1, Integer::sum);
                least.merge(quality, 1, Integer::sum);
            }
        }
        least.replaceAll((quality, count) -> count / own.size());
        var cards = new ArrayList<WorkshopView.TableCard>();
        for (var table : own) {
            var there = byTable.getOrDefault(table.id(), List.of());
            var rapporteur = Optional.ofNullable(rapporteurs.get(table.id()));
            var candidates = new ArrayList<Option>();
            candidates.add(new Option("", words.say("choose-person")));
            listed.stream()
                    .filter(line -> table.id().equals(places.get(line.participant().id())))
                    .forEach(line ->
                            candidates.add(
                                    new Option(
                                            line.person().id().value().toString(),
                                            line.person().name())));
            cards.add(
                    new WorkshopView.TableCard(
                            table.id().value().toString(),
                            table.number(),
                            words.say("seats", there.size(), table.seats()),
                            rapporteur.map(id -> names.getOrDefault(id, "")).orElse(""),
                            rapporteur.map(id -> id.value().toString()).orElse(""),
                            candidates,
                            there.isEmpty()
                                    ? List.of()
                                    : mix.missing(
                                            meeting,
                                            counts.getOrDefault(table.id(), Map.of()),
                                            least),
                            there));
        }
        return cards;
    }

    private List<Option> choices(Meeting meeting, List<Table> all, Map<TableId, Long> taken) {
        var titles = new HashMap<WorkshopId, String>();
        workshops.of(meeting.id()).forEach(one -> titles.put(one.id(), one.title()));
        var choices = new ArrayList<Option>();
        choices.add(new Option("", words.say("no-place")));
        for (var table : all) {
            long free = table.seats() - taken.getOrDefault(table.id(), 0L);
            choices.add(
                    new Option(
                            table.id().value().toString(),
                            words.say(
                                    "table-option",
                                    titles.getOrDefault(table.workshop(), ""),
                                    table.number(),
                                    free)));
        }
        return choices;
    }

    private WorkshopView.Person person(
            Meeting meeting, Listed line, Optional<TableId> table, Map<String, String> wanted) {
        var id = line.participant().id().value().toString();
        var there = table.map(TableId::value).map(Object::toString).orElse("");
        return new WorkshopView.Person(
                id,
                line.person().name(),
                words.quality(meeting, line.participant().qualityId()),
                there,
                wanted.getOrDefault(id, there));
    }
}
