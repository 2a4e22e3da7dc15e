package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.Campaign.Moment;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.Models;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a day, and the form of its programme. */
@Controller
class DayPages {
    private final Plans plans;
    private final Models models;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final DayLayout layout;
    private final PlanWords words;
    private final Templates templates;

    DayPages(
            Plans plans,
            Models models,
            Meetings meetings,
            Campaigns campaigns,
            DayLayout layout,
            PlanWords words,
            Templates templates) {
        this.plans = plans;
        this.models = models;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.layout = layout;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/journee")
    ResponseEntity<String> day(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationPlanningDay(frame, layout.day(actor, see(actor, id), "")));
    }

    /** Takes back what is national. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/modele")
    ResponseEntity<String> adopt(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String revision) {
        var meeting = see(actor, id);
        return switch (models.adopt(actor, meeting.id(), Numbers.read(revision))) {
            case Planning.Done _, Planning.AlreadySo _ -> Html.redirect(path(id));
            case Planning.Unknown() -> throw new NotFound();
            case Planning.NotAllowed() -> throw words.officerOnly(meeting);
            case Planning.Over(var since) ->
                    refusedDay(frame, actor, meeting, words.over(meeting, since));
            case Planning.Outdated(var _) ->
                    refusedDay(frame, actor, meeting, words.say("outdated-day"));
            case Planning.Refused(var clash) ->
                    refusedDay(frame, actor, meeting, words.clash(clash));
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/journee/programme")
    ResponseEntity<String> form(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = prepared(actor, id);
        var plan = plans.plan(meeting.id());
        return Html.page(
                templates.participationPlanningProgramme(
                        frame, view(meeting, plan, ProgrammeForm.of(plan), List.of(), "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/programme")
    ResponseEntity<String> write(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        var meeting = prepared(actor, id);
        var form = ProgrammeForm.of(typed);
        var unreadable = form.unreadable();
        if (unreadable.isPresent()) {
            return refused(
                    frame,
                    meeting,
                    form,
                    words.say(unreadable.get().key(), unreadable.get().title()));
        }
        return switch (plans.programme(actor, meeting.id(), form.revision(), form.items())) {
            case Planning.Done _, Planning.AlreadySo _ -> Html.redirect(path(id));
            case Planning.Unknown() -> throw new NotFound();
            case Planning.NotAllowed() -> throw words.officerOnly(meeting);
            case Planning.Over(var since) ->
                    refused(frame, meeting, form, words.over(meeting, since));
            case Planning.Refused(var clash) -> refused(frame, meeting, form, words.clash(clash));
            case Planning.Outdated(DayPlan now) ->
                    Html.refused(
                            templates.participationPlanningProgramme(
                                    frame,
                                    view(
                                            meeting,
                                            now,
                                            form.on(now.revision()),
                                            layout.moments(meeting, now),
                                            words.say("outdated"))));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Meeting meeting, ProgrammeForm form, String error) {
        return Html.refused(
                templates.participationPlanningProgramme(
                        frame, view(meeting, plans.plan(meeting.id()), form, List.of(), error)));
    }

    private ResponseEntity<String> refusedDay(
            Frame frame, Actor actor, Meeting meeting, String refusal) {
        return Html.refused(
                templates.participationPlanningDay(
                        frame, layout.day(actor, see(actor, meeting.id().value()), refusal)));
    }

    private DayView.Programme view(
            Meeting meeting,
            DayPlan plan,
            ProgrammeForm form,
            List<DayView.Moment> now,
            String error) {
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
        var locked = new HashSet<String>();
        plan.programme().stream()
                .filter(item -> item.moment().filter(national::contains).isPresent())
                .forEach(item -> locked.add(item.id().value().toString()));
        var rows = new ArrayList<DayView.Row>();
        for (var row : form.rows()) {
            boolean added = row.item().isEmpty();
            rows.add(
                    new DayView.Row(
                            rows.size() + 1,
                            row.item(),
                            added ? words.say("moment-new") : row.title(),
                            row.title(),
                            row.hour(),
                            row.minutes(),
                            row.kind(),
                            row.room(),
                            locked.contains(row.item()),
                            row.removed()));
        }
        return new DayView.Programme(
                meeting.id().value().toString(),
                meeting.title(),
                form.revision(),
                error,
                now,
                rows,
                Arrays.stream(ItemKind.values())
                        .map(kind -> new Option(kind.name(), words.kind(kind)))
                        .toList(),
                layout.rooms(plan));
    }

    private Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    /** The meeting, for its officer; the team reads the page of the day. */
    private Meeting prepared(Actor actor, UUID id) {
        var meeting = see(actor, id);
        if (!meetings.prepares(actor, meeting.department())) {
            throw words.officerOnly(meeting);
        }
        return meeting;
    }

    private static String path(UUID id) {
        return "/rencontres/" + id + "/journee";
    }
}
