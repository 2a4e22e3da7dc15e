package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Crew;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.WorkshopProgress;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A workshop: opening and closing it, who sits where, who writes for a table. */
@Controller
class WorkshopPages {
    private final Workshops workshops;
    private final Meetings meetings;
    private final Participants participants;
    private final Seats seats;
    private final Crews crews;
    private final Floor floor;
    private final WorkshopWords words;
    private final Templates templates;

    WorkshopPages(
            Workshops workshops,
            Meetings meetings,
            Participants participants,
            Seats seats,
            Crews crews,
            Floor floor,
            WorkshopWords words,
            Templates templates) {
        this.workshops = workshops;
        this.meetings = meetings;
        this.participants = participants;
        this.seats = seats;
        this.crews = crews;
        this.floor = floor;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/ateliers/{id}")
    ResponseEntity<String> workshop(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(page(frame, actor, id, List.of(), Map.of()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/ouverture")
    ResponseEntity<String> open(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, workshops.open(actor, new WorkshopId(id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/reouverture")
    ResponseEntity<String> reopen(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, workshops.reopen(actor, new WorkshopId(id)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/fermeture")
    ResponseEntity<String> close(Frame frame, Actor actor, @PathVariable UUID id) {
        return answer(frame, actor, id, workshops.close(actor, new WorkshopId(id)));
    }

    /** Moves everyone whose select says another table than the one shown with the form. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/places")
    ResponseEntity<String> place(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        var meeting = meeting(actor, see(actor, id));
        var listed =
                participants.listed(actor, meeting.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.participant().id().value().toString(),
                                        Function.identity()));
        var moves = new LinkedHashMap<ParticipantId, Optional<TableId>>();
        var wanted = new LinkedHashMap<String, String>();
        typed.forEach((name, table) -> {
            var participant = name.startsWith("p-") ? listed.get(name.substring(2)) : null;
            if (participant != null && !table.equals(typed.get("a-" + name.substring(2)))) {
                moves.put(participant.participant().id(), table(table));
                wanted.put(name.substring(2), table);
            }
        });
        var refusals = new ArrayList<String>();
        seats.move(actor, moves)
                .forEach((who, seating) -> {
                    var line = listed.get(who.value().toString());
                    refusals.add(words.refusal(meeting, name(line), seating));
                });
        refusals.removeIf(String::isEmpty);
        return refusals.isEmpty()
                ? Html.redirect("/ateliers/" + id)
                : Html.refused(
                        page(frame, actor, id, refusals.stream().distinct().toList(), wanted));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/tables/{table}/rapporteur")
    ResponseEntity<String> appoint(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID table,
            @RequestParam(defaultValue = "") String personne) {
        var meeting = meeting(actor, see(actor, id));
        if (workshops.tables(new WorkshopId(id)).stream()
                .noneMatch(one -> one.id().value().equals(table))) {
            throw new NotFound();
        }
        var person =
                participants.listed(actor, meeting.id()).stream()
                        .map(line -> line.person().id())
                        .filter(one -> one.value().toString().equals(personne))
                        .findFirst();
        if (person.isEmpty()) {
            return refused(frame, actor, id, words.say("choose-somebody"));
        }
        return switch (crews.appointRapporteur(actor, new TableId(table), person.get())) {
            case Crew.Appointed() -> Html.redirect("/ateliers/" + id);
            case Crew.AlreadySo() -> Html.redirect("/ateliers/" + id);
            case Crew.MeetingClosed(var since) ->
                    refused(
                            frame,
                            actor,
                            id,
                            words.say("meeting-closed", words.moment(meeting, since)));
            case Crew.UnknownPerson() -> throw new NotFound();
            case Crew.NotAllowed() -> throw new NotFound();
            case Crew.RunsAnother(var other) ->
                    throw new IllegalStateException("a rapporteur runs no meeting: " + other.id());
            case Crew.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, UUID id, WorkshopProgress progress) {
        var refusal = words.refusal(meeting(actor, see(actor, id)), progress);
        return refusal.isEmpty()
                ? Html.redirect("/ateliers/" + id)
                : refused(frame, actor, id, refusal);
    }

    private ResponseEntity<String> refused(Frame frame, Actor actor, UUID id, String refusal) {
        return Html.refused(page(frame, actor, id, List.of(refusal), Map.of()));
    }

    private JteModel page(
            Frame frame, Actor actor, UUID id, List<String> refusals, Map<String, String> wanted) {
        var workshop = see(actor, id);
        var meeting = meeting(actor, workshop);
        return templates.participationWorkshopWorkshop(
                frame, floor.view(actor, meeting, workshop, refusals, wanted));
    }

    private Workshop see(Actor actor, UUID id) {
        return workshops.see(actor, new WorkshopId(id)).orElseThrow(NotFound::new);
    }

    private Meeting meeting(Actor actor, Workshop workshop) {
        return meetings.see(actor, workshop.meeting()).orElseThrow(NotFound::new);
    }

    private static String name(@Nullable Listed line) {
        return line == null ? "" : line.person().name();
    }

    private static Optional<TableId> table(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TableId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
