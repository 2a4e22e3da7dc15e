package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.SeenAllocation;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out who goes where: workshops as lists of names, who has none, the chosen person. */
@Component
class AllocationLayout {
    private final Allocations allocations;
    private final Participants participants;
    private final Registrations registrations;
    private final Workshops workshops;
    private final Memberships memberships;
    private final Plans plans;
    private final AllocationFigures figures;
    private final AllocationWords words;

    AllocationLayout(
            Allocations allocations,
            Participants participants,
            Registrations registrations,
            Workshops workshops,
            Memberships memberships,
            Plans plans,
            AllocationFigures figures,
            AllocationWords words) {
        this.allocations = allocations;
        this.participants = participants;
        this.registrations = registrations;
        this.workshops = workshops;
        this.memberships = memberships;
        this.plans = plans;
        this.figures = figures;
        this.words = words;
    }

    /** What the page chose: a person, a turn, and the workshop she is not in. */
    record Chosen(String person, int turn, String workshop) {
        static final Chosen NOBODY = new Chosen("", 1, "");
    }

    /** All that a page is made of, read once. */
    record Scene(
            Actor actor,
            Meeting meeting,
            Optional<SeenAllocation> seen,
            Map<ParticipantId, Listed> people,
            Map<ParticipantId, Answers> answers,
            Map<WorkshopId, Workshop> workshops,
            Map<WorkshopId, Integer> chairs,
            int rounds,
            List<Membership> goes) {
        boolean proposed() {
            return seen.filter(one -> one.state() == SeenAllocation.State.PROPOSED).isPresent();
        }

        String name(ParticipantId who, String otherwise) {
            var line = people.get(who);
            return line == null ? otherwise : line.person().name();
        }

        String title(WorkshopId workshop) {
            var one = workshops.get(workshop);
            return one == null ? "" : one.title();
        }

        List<WorkshopId> wishes(ParticipantId who) {
            var said = answers.get(who);
            return said == null
                    ? List.of()
                    : said.wishes().stream().filter(workshops::containsKey).toList();
        }

        List<Membership> of(ParticipantId who) {
            return goes.stream().filter(one -> one.participant().equals(who)).toList();
        }
    }

    Scene scene(Actor actor, Meeting meeting) {
        var id = meeting.id();
        var seen = allocations.see(actor, id);
        var people = new LinkedHashMap<ParticipantId, Listed>();
        participants.listed(actor, id).forEach(line -> people.put(line.participant().id(), line));
        var goes =
                seen.filter(one -> one.state() == SeenAllocation.State.PROPOSED)
                        .map(SeenAllocation::placements)
                        .orElseGet(() -> memberships.of(id));
        return new Scene(
                actor,
                meeting,
                seen,
                people,
                registrations.answersOf(id),
                workshops.of(id).stream()
                        .collect(
                                Collectors.toMap(
                                        Workshop::id,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new)),
                plans.capacities(id),
                Math.max(
                        Math.max(1, plans.plan(id).rounds()),
                        goes.stream().mapToInt(Membership::round).max().orElse(1)),
                goes);
    }

    AllocationView view(Actor actor, Meeting meeting, List<String> refusals, Chosen chosen) {
        var scene = scene(actor, meeting);
        var turns = new ArrayList<AllocationView.TurnView>();
        for (int round = 1; round <= scene.rounds(); round++) {
            turns.add(turn(scene, round));
        }
        return new AllocationView(
                meeting.id().value().toString(),
                meeting.title(),
                meeting.over(),
                refusals,
                scene.seen().map(one -> one.id().value().toString()).orElse(""),
                scene.proposed(),
                status(scene),
                figures.summary(scene),
                next(scene),
                turns,
                notPlaced(scene),
                chosen(scene, chosen),
                figures.figures(scene),
                figures.proof(scene));
    }

    private Status status(Scene scene) {
        if (scene.proposed()) {
            return new Status(words.say("status-proposed"), "attente", "horloge");
        }
        if (scene.goes().isEmpty()) {
            return new Status(words.say("status-none"), "neutre", "horloge");
        }
        return scene.seen().isPresent()
                ? new Status(words.say("status-accepted"), "oui", "fait")
                : new Status(words.say("status-hand"), "neutre", "gens");
    }

    private String next(Scene scene) {
        if (scene.meeting().over()) {
            return words.say("next-over");
        }
        return words.say(
                scene.proposed()
                        ? "next-proposed"
                        : scene.goes().isEmpty() ? "next-none" : "next-accepted");
    }

    private AllocationView.TurnView turn(Scene scene, int round) {
        var cards = new ArrayList<AllocationView.RoomCard>();
        var there = new HashMap<WorkshopId, List<AllocationView.SeatedPerson>>();
        var mixes = new HashMap<WorkshopId, Map<String, Integer>>();
        var at =
                scene.goes().stream()
                        .filter(one -> one.round() == round)
                        .collect(Collectors.toMap(Membership::participant, Membership::workshop));
        // In the order of the list, by family name.
        scene.people()
                .forEach((who, line) -> {
                    var where = at.get(who);
                    if (where != null) {
                        there.computeIfAbsent(where, _ -> new ArrayList<>())
                                .add(person(scene, who, round, note(scene, who, where, round)));
                        mixes.computeIfAbsent(where, _ -> new HashMap<>())
                                .merge(line.participant().qualityId(), 1, Integer::sum);
                    }
                });
        for (var workshop : scene.workshops().values()) {
            var people = there.getOrDefault(workshop.id(), List.of());
            var least =
                    scene.seen()
                            .filter(one -> one.workshops().contains(workshop.id()))
                            .map(one -> one.least(workshop.id()))
                            .orElse(Map.of());
            cards.add(
                    new AllocationView.RoomCard(
                            workshop.id().value().toString(),
                            workshop.title(),
                            words.say(
                                    "chairs",
                                    people.size(),
                                    scene.chairs().getOrDefault(workshop.id(), 0)),
                            people.isEmpty()
                                    ? List.of()
                                    : words.missing(
                                            scene.meeting(),
                                            mixes.getOrDefault(workshop.id(), Map.of()),
                                            least),
                            people));
        }
        return new AllocationView.TurnView(
                round, scene.rounds() > 1 ? words.say("turn", round) : "", cards);
    }

    private AllocationView.SeatedPerson person(
            Scene scene, ParticipantId who, int round, String note) {
        var line = scene.people().get(who);
        var id = who.value().toString();
        return new AllocationView.SeatedPerson(
                id,
                scene.name(who, words.say("not-here")),
                line == null ? "" : words.quality(scene.meeting(), line.participant().qualityId()),
                note,
                pinned(scene, who, round).isPresent(),
                "/rencontres/"
                        + scene.meeting().id().value()
                        + "/repartition?personne="
                        + id
                        + "&tour="
                        + round
                        + "#personne-choisie");
    }

    private static Optional<WorkshopId> pinned(Scene scene, ParticipantId who, int round) {
        return scene.proposed()
                ? scene.seen().flatMap(one -> one.wanted().pinned(who, round))
                : Optional.empty();
    }

    private String note(Scene scene, ParticipantId who, WorkshopId where, int round) {
        var wishes = scene.wishes(who);
        int rank = wishes.indexOf(where) + 1;
        var note =
                wishes.isEmpty()
                        ? words.say("no-wish")
                        : rank == 0 ? words.say("unwished") : words.say("rank", rank);
        return pinned(scene, who, round).filter(where::equals).isPresent()
                ? note + ", " + words.say("pinned")
                : note;
    }

    /** Everybody of the list who is missing in some turn, once. */
    private List<AllocationView.SeatedPerson> notPlaced(Scene scene) {
        if (scene.goes().isEmpty()) {
            return List.of();
        }
        var placed = new HashMap<ParticipantId, Integer>();
        scene.goes().forEach(one -> placed.merge(one.participant(), 1, Integer::sum));
        var obstacles = allocations.obstacles(scene.meeting().id());
        var missing = new ArrayList<AllocationView.SeatedPerson>();
        for (var who : scene.people().keySet()) {
            if (placed.getOrDefault(who, 0) < scene.rounds()) {
                var own = obstacles.getOrDefault(who, Map.of());
                boolean asked = scene.seen().filter(one -> one.people().contains(who)).isPresent();
                var note =
                        !own.isEmpty() && own.size() == scene.workshops().size()
                                ? words.say(
                                        "not-placed-obstacle",
                                        words.obstacle(own.values().iterator().next()))
                                : words.say(asked ? "not-placed-chairs" : "not-placed-new");
                missing.add(person(scene, who, 1, note));
            }
        }
        return missing;
    }

    private Optional<AllocationView.ChosenPerson> chosen(Scene scene, Chosen chosen) {
        var found =
                scene.people().keySet().stream()
                        .filter(one -> one.value().toString().equals(chosen.person()))
                        .findFirst();
        if (found.isEmpty() || chosen.turn() < 1 || chosen.turn() > scene.rounds()) {
            return Optional.empty();
        }
        var who = found.get();
        var line = scene.people().get(who);
        var name = scene.name(who, "");
        var quality =
                line == null ? "" : words.quality(scene.meeting(), line.participant().qualityId());
        var wishes = scene.wishes(who).stream().map(scene::title).toList();
        var here =
                scene.of(who).stream()
                        .filter(one -> one.round() == chosen.turn())
                        .map(Membership::workshop)
                        .findFirst();
        var marked =
                scene.proposed()
                        && scene.seen()
                                .filter(one -> !one.wanted().equals(one.wanted().free(who)))
                                .isPresent();
        return Optional.of(
                new AllocationView.ChosenPerson(
                        who.value().toString(),
                        name,
                        wishes.isEmpty()
                                ? words.say(
                                        "where-none",
                                        quality,
                                        here.map(scene::title).orElse(words.say("no-place")))
                                : words.say(
                                        "where",
                                        quality,
                                        here.map(scene::title).orElse(words.say("no-place")),
                                        String.join(", ", wishes)),
                        chosen.turn(),
                        marked,
                        scene.workshops().values().stream()
                                .map(one -> new Option(one.id().value().toString(), one.title()))
                                .toList(),
                        here.map(one -> one.value().toString()).orElse(""),
                        chosen.workshop(),
                        explanation(scene, who, name, chosen)));
    }

    private String explanation(Scene scene, ParticipantId who, String name, Chosen chosen) {
        var where =
                scene.workshops().keySet().stream()
                        .filter(one -> one.value().toString().equals(chosen.workshop()))
                        .findFirst();
        if (where.isEmpty() || scene.seen().isEmpty()) {
            return "";
        }
        var obstacle =
                Optional.ofNullable(
                        allocations
                                .obstacles(scene.meeting().id())
                                .getOrDefault(who, Map.of())
                                .get(where.get()));
        if (obstacle.isPresent()) {
            return words.say("not-for-her", name, words.obstacle(obstacle.get()));
        }
        var seen = scene.seen().get();
        return allocations
                .why(scene.actor(), seen.id(), who, where.get(), chosen.turn())
                .map(why ->
                        words.sentence(
                                why,
                                seen.turns().get(chosen.turn() - 1),
                                name,
                                scene.title(where.get()),
                                p -> scene.name(seen.people().get(p), words.say("not-here")),
                                w ->
                                        w < 0
                                                ? words.say("no-place")
                                                : scene.title(seen.workshops().get(w))))
                .orElseGet(() -> words.say("why-day", name));
    }
}
