package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Crew;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who runs the workshops of a meeting. */
@Controller
class CrewPages {
    private final Crews crews;
    private final Meetings meetings;
    private final Participants participants;
    private final People people;
    private final WorkshopWords words;
    private final Templates templates;

    CrewPages(
            Crews crews,
            Meetings meetings,
            Participants participants,
            People people,
            WorkshopWords words,
            Templates templates) {
        this.crews = crews;
        this.meetings = meetings;
        this.participants = participants;
        this.people = people;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/animation")
    ResponseEntity<String> crew(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationWorkshopCrew(frame, view(actor, see(actor, id), "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/animation")
    ResponseEntity<String> appoint(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String personne) {
        var meeting = see(actor, id);
        var person =
                participants.listed(actor, meeting.id()).stream()
                        .map(line -> line.person().id())
                        .filter(one -> one.value().toString().equals(personne))
                        .findFirst();
        if (person.isEmpty()) {
            return refused(frame, actor, meeting, words.say("choose-somebody"));
        }
        return switch (crews.appointFacilitator(actor, meeting.id(), person.get())) {
            case Crew.Appointed() -> Html.redirect("/rencontres/" + id + "/animation");
            case Crew.AlreadySo() -> Html.redirect("/rencontres/" + id + "/animation");
            case Crew.NotAllowed() -> throw new Forbidden(words.say("officer-only"));
            case Crew.RunsAnother(var other) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            words.say(
                                    "runs-another",
                                    other.title(),
                                    French.day(other.day()),
                                    other.place()));
            case Crew.MeetingClosed(var since) ->
                    refused(
                            frame,
                            actor,
                            see(actor, id),
                            words.say("meeting-closed", words.moment(meeting, since)));
            case Crew.UnknownPerson() -> throw new NotFound();
            case Crew.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Meeting meeting, String error) {
        return Html.refused(
                templates.participationWorkshopCrew(frame, view(actor, meeting, error)));
    }

    private CrewView view(Actor actor, Meeting meeting, String error) {
        var facilitators = crews.facilitators(meeting.id());
        var names = people.names(new HashSet<>(facilitators));
        var candidates = new ArrayList<Option>();
        candidates.add(new Option("", words.say("choose-person")));
        participants.listed(actor, meeting.id()).stream()
                .filter(line -> !facilitators.contains(line.person().id()))
                .forEach(line ->
                        candidates.add(
                                new Option(
                                        line.person().id().value().toString(),
                                        line.person().name())));
        return new CrewView(
                meeting.id().value().toString(),
                meeting.title(),
                meetings.prepares(actor, meeting.department()),
                !meeting.over(),
                error,
                facilitators.stream().map(id -> names.getOrDefault(id, "")).sorted().toList(),
                candidates);
    }

    private Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
