package fr.inventons.participation.planning.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Clash;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Host;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.WorkshopPlans;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a workshop of the day has, and who runs it. */
@Controller
class WorkshopPlanPages {
    private final WorkshopPlans workshopPlans;
    private final Plans plans;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Crews crews;
    private final People people;
    private final DayLayout layout;
    private final PlanWords words;
    private final Templates templates;

    /** A workshop of a meeting that the reader prepares. */
    private record Place(Meeting meeting, Workshop workshop, DayPlan plan) {
        SettingForm form() {
            return SettingForm.of(plan.revision(), workshop.title(), plan.setting(workshop.id()));
        }
    }

    WorkshopPlanPages(
            WorkshopPlans workshopPlans,
            Plans plans,
            Meetings meetings,
            Workshops workshops,
            Crews crews,
            People people,
            DayLayout layout,
            PlanWords words,
            Templates templates) {
        this.workshopPlans = workshopPlans;
        this.plans = plans;
        this.meetings = meetings;
        this.workshops = workshops;
        this.crews = crews;
        this.people = people;
        this.layout = layout;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/journee/ateliers/{workshop}")
    ResponseEntity<String> form(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID workshop) {
        var place = place(actor, id, workshop);
        return Html.page(
                templates.participationPlanningWorkshop(frame, view(place, place.form(), "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/ateliers/{workshop}")
    ResponseEntity<String> arrange(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID workshop,
            SettingForm form) {
        var place = place(actor, id, workshop);
        var typed = form.setting();
        return typed.isEmpty()
                ? refused(frame, place, form, words.say("tables-unreadable"), "")
                : answer(
                        frame,
                        place,
                        form,
                        "/rencontres/" + id + "/journee",
                        workshopPlans.arrange(
                                actor,
                                place.meeting().id(),
                                Numbers.read(form.revision()),
                                place.workshop().id(),
                                typed.get()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/ateliers/{workshop}/equipe")
    ResponseEntity<String> host(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID workshop,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "1") String tour) {
        var place = place(actor, id, workshop);
        var person = ProgrammeForm.id(personne).map(PersonId::new);
        return person.isEmpty()
                ? refused(frame, place, place.form(), words.say("choose-somebody"), "")
                : answer(
                        frame,
                        place,
                        place.form(),
                        path(place),
                        workshopPlans.host(
                                actor,
                                place.meeting().id(),
                                Numbers.read(revision),
                                place.workshop().id(),
                                Numbers.read(tour),
                                person.get()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/ateliers/{workshop}/equipe/retrait")
    ResponseEntity<String> unhost(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID workshop,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "1") String tour) {
        var place = place(actor, id, workshop);
        var person = ProgrammeForm.id(personne).map(PersonId::new).orElseThrow(NotFound::new);
        return answer(
                frame,
                place,
                place.form(),
                path(place),
                workshopPlans.unhost(
                        actor,
                        place.meeting().id(),
                        Numbers.read(revision),
                        place.workshop().id(),
                        Numbers.read(tour),
                        person));
    }

    private ResponseEntity<String> answer(
            Frame frame, Place place, SettingForm form, String then, Planning outcome) {
        return switch (outcome) {
            case Planning.Done _, Planning.AlreadySo _ -> Html.redirect(then);
            case Planning.Unknown() -> throw new NotFound();
            case Planning.NotAllowed() -> throw words.officerOnly(place.meeting());
            case Planning.Over(var since) ->
                    refused(frame, place, form, words.over(place.meeting(), since), "");
            case Planning.Refused(Clash clash) ->
                    refused(frame, place, form, words.clash(clash), "");
            case Planning.Outdated(DayPlan now) ->
                    refused(
                            frame,
                            place,
                            form.on(now.revision()),
                            words.say("outdated"),
                            words.setting(now.setting(place.workshop().id())));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Place place, SettingForm form, String error, String now) {
        return Html.refused(
                templates.participationPlanningWorkshop(frame, view(place, form, error, now)));
    }

    private SettingView view(Place place, SettingForm form, String error, String now) {
        var plan = place.plan();
        var hosts =
                plans.hosts(place.meeting().id()).stream()
                        .filter(host -> host.workshop().equals(place.workshop().id()))
                        .toList();
        var crew = crews.facilitators(place.meeting().id());
        var known = new HashSet<>(crew);
        hosts.stream().map(Host::person).forEach(known::add);
        var names = people.names(known);
        var candidates = new ArrayList<Option>();
        crew.forEach(person ->
                candidates.add(
                        new Option(person.value().toString(), names.getOrDefault(person, ""))));
        return new SettingView(
                place.meeting().id().value().toString(),
                place.meeting().title(),
                place.workshop().id().value().toString(),
                place.workshop().title(),
                form,
                error,
                now,
                layout.rooms(plan),
                hosts.stream()
                        .map(host ->
                                new SettingView.Member(
                                        host.person().value().toString(),
                                        names.getOrDefault(host.person(), ""),
                                        host.round()))
                        .toList(),
                plan.rounds() < 2
                        ? List.of()
                        : IntStream.rangeClosed(1, plan.rounds())
                                .mapToObj(round ->
                                        new Option(
                                                String.valueOf(round), words.say("round", round)))
                                .toList(),
                candidates);
    }

    private Place place(Actor actor, UUID id, UUID workshop) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        if (!meetings.prepares(actor, meeting.department())) {
            throw words.officerOnly(meeting);
        }
        var found =
                workshops
                        .workshop(new WorkshopId(workshop))
                        .filter(one -> one.meeting().equals(meeting.id()))
                        .orElseThrow(NotFound::new);
        return new Place(meeting, found, plans.plan(meeting.id()));
    }

    private static String path(Place place) {
        return "/rencontres/"
                + place.meeting().id().value()
                + "/journee/ateliers/"
                + place.workshop().id().value();
    }
}
