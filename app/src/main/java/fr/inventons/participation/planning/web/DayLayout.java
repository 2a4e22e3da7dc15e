package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.Campaign.Moment;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Drift;
import fr.inventons.participation.planning.Host;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.Models;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.Room;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays the plan of a day out on its page. */
@Component
class DayLayout {
    private final Plans plans;
    private final Models models;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Campaigns campaigns;
    private final People people;
    private final PlanWords words;

    DayLayout(
            Plans plans,
            Models models,
            Meetings meetings,
            Workshops workshops,
            Campaigns campaigns,
            People people,
            PlanWords words) {
        this.plans = plans;
        this.models = models;
        this.meetings = meetings;
        this.workshops = workshops;
        this.campaigns = campaigns;
        this.people = people;
        this.words = words;
    }

    DayView day(Actor actor, Meeting meeting, String refusal) {
        var plan = plans.plan(meeting.id());
        var all = workshops.of(meeting.id());
        var hosts = plans.hosts(meeting.id());
        var names = names(hosts);
        var drifts = models.drift(actor, meeting.id());
        boolean officer = meetings.prepares(actor, meeting.department()) && !meeting.over();
        var path = "/rencontres/" + meeting.id().value();
        int seats =
                plan.settings().values().stream()
                        .mapToInt(one -> one.tables() * one.seatsPerTable())
                        .sum();
        return new DayView(
                meeting.id().value().toString(),
                meeting.title(),
                words.when(meeting),
                meeting.place(),
                plan.revision(),
                words.say(
                        "summary",
                        French.hour(plan.endsAt()),
                        plan.rooms().size(),
                        all.size(),
                        seats),
                next(actor, meeting, plan, all, hosts),
                refusal,
                officer,
                moments(meeting, plan),
                plan.rooms().stream().map(room -> place(path, plan, all, room)).toList(),
                all.stream()
                        .map(one -> line(path, plan, hosts, names, one, meeting.over()))
                        .toList(),
                drifts.stream().map(this::line).toList(),
                drifts.stream().anyMatch(Drift::national),
                List.of(
                        new Link(words.say("paper.pdf"), path + "/programme.pdf", false),
                        new Link(words.say("paper.docx"), path + "/programme.docx", false)));
    }

    List<DayView.Moment> moments(Meeting meeting, DayPlan plan) {
        var national =
                campaigns
                        .campaign(meeting.campaign())
                        .orElseThrow()
                        .meetingTemplate()
                        .programme()
                        .stream()
                        .filter(Moment::national)
                        .map(Moment::id)
                        .collect(Collectors.toSet());
        return plan.programme().stream()
                .map(item ->
                        new DayView.Moment(
                                words.hours(item),
                                item.title(),
                                item.kind() == ItemKind.WORKSHOPS && plan.rounds() > 1
                                        ? words.say("kind-round", item.round(), plan.rounds())
                                        : words.kind(item.kind()),
                                item.room().flatMap(plan::room).map(Room::name).orElse(""),
                                item.moment().filter(national::contains).isPresent()))
                .toList();
    }

    /** Every room, and none, to choose among. */
    List<Option> rooms(DayPlan plan) {
        var all = new ArrayList<Option>();
        all.add(new Option("", words.say("room.choose")));
        plan.rooms()
                .forEach(room ->
                        all.add(
                                new Option(
                                        room.id().value().toString(),
                                        words.say("room.option", room.name(), room.capacity()))));
        return all;
    }

    private String next(
            Actor actor, Meeting meeting, DayPlan plan, List<Workshop> all, List<Host> hosts) {
        if (meeting.over()) {
            return words.say("next-over");
        }
        if (!meetings.prepares(actor, meeting.department())) {
            return words.say("next-team-look");
        }
        if (plan.rooms().isEmpty()) {
            return words.say("next-rooms");
        }
        for (var one : all) {
            if (plan.roomOf(one.id()).isEmpty()) {
                return words.say("next-workshop-room", one.title());
            }
        }
        for (var one : all) {
            if (hosts.stream().noneMatch(host -> host.workshop().equals(one.id()))) {
                return words.say("next-team", one.title());
            }
        }
        return words.say("next-ready");
    }

    private DayView.Place place(String path, DayPlan plan, List<Workshop> all, Room room) {
        var titles = all.stream().collect(Collectors.toMap(Workshop::id, Workshop::title));
        var uses = new ArrayList<String>();
        plan.settings()
                .forEach((id, setting) -> {
                    if (setting.room().filter(room.id()::equals).isPresent()) {
                        uses.add(titles.getOrDefault(id, ""));
                    }
                });
        plan.programme().stream()
                .filter(item -> item.room().filter(room.id()::equals).isPresent())
                .forEach(item -> uses.add(item.title()));
        return new DayView.Place(
                room.name(),
                words.room(room),
                uses.isEmpty() ? words.say("room.free") : String.join(" · ", uses),
                path + "/journee/salles/" + room.id().value());
    }

    private DayView.Line line(
            String path,
            DayPlan plan,
            List<Host> hosts,
            Map<PersonId, String> names,
            Workshop workshop,
            boolean over) {
        var team = team(plan, hosts, names, workshop.id());
        var room = plan.roomOf(workshop.id());
        return new DayView.Line(
                workshop.title(),
                words.setting(plan.setting(workshop.id())),
                room.map(Room::name).orElse(words.say("room.none"))
                        + " · "
                        + (team.isEmpty() ? words.say("team.none") : team),
                over
                        ? new Status(words.say("status.over"), "neutre", "fait")
                        : room.isPresent() && !team.isEmpty()
                                ? new Status(words.say("status.ready"), "oui", "oui")
                                : new Status(words.say("status.missing"), "attente", "horloge"),
                path + "/journee/ateliers/" + workshop.id().value());
    }

    private String team(
            DayPlan plan, List<Host> hosts, Map<PersonId, String> names, WorkshopId workshop) {
        return hosts.stream()
                .filter(host -> host.workshop().equals(workshop))
                .map(host -> {
                    var name = names.getOrDefault(host.person(), "");
                    return plan.rounds() > 1 ? words.say("team.round", name, host.round()) : name;
                })
                .collect(Collectors.joining(", "));
    }

    private Map<PersonId, String> names(List<Host> hosts) {
        return people.names(hosts.stream().map(Host::person).collect(Collectors.toSet()));
    }

    private DayView.Line line(Drift drift) {
        return new DayView.Line(
                drift.name(),
                words.drift(drift),
                "",
                drift.national()
                        ? new Status(words.say("status.national"), "attente", "horloge")
                        : new Status(words.say("status.local"), "neutre", "crayon"),
                "");
    }
}
