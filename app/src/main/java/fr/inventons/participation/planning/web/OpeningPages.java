package fr.inventons.participation.planning.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.planning.Models;
import fr.inventons.participation.planning.Starting;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a meeting, from the campaign's template or from another meeting. */
@Controller
class OpeningPages {
    /** A list that one reads without scrolling for long. */
    private static final int MOST_MODELS = 60;

    private final Models models;
    private final Campaigns campaigns;
    private final Territories territories;
    private final PlanWords words;
    private final Clock clock;
    private final Templates templates;

    OpeningPages(
            Models models,
            Campaigns campaigns,
            Territories territories,
            PlanWords words,
            Clock clock,
            Templates templates) {
        this.models = models;
        this.campaigns = campaigns;
        this.territories = territories;
        this.words = words;
        this.clock = clock;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/nouvelle")
    ResponseEntity<String> form(Frame frame, Actor actor) {
        var first = departments(actor).stream().findFirst().map(there -> there.code().value());
        return Html.page(
                templates.participationPlanningOpening(
                        frame, view(actor, NewDayForm.empty(first.orElse("")), "", "")));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres")
    ResponseEntity<String> open(Frame frame, Actor actor, NewDayForm form) {
        var department = form.department();
        if (department.isEmpty()) {
            return refused(frame, actor, form, "departement", words.say("department-missing"));
        }
        if (form.titre().isBlank()) {
            return refused(frame, actor, form, "titre", words.say("title-missing"));
        }
        var day = form.day();
        if (day.isEmpty()) {
            return refused(frame, actor, form, "jour", words.say("day-unreadable"));
        }
        var hour = form.hour();
        if (hour.isEmpty()) {
            return refused(frame, actor, form, "heure", words.say("hour-unreadable"));
        }
        var meeting =
                form.meeting(campaigns.current().id(), department.get(), day.get(), hour.get());
        return switch (models.open(actor, form.id(), meeting, form.model())) {
            case Starting.UnknownModel() ->
                    refused(frame, actor, form, "modele", words.say("model-unknown"));
            case Starting.Ended(var opening) -> answer(frame, actor, form, meeting, opening);
        };
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, NewDayForm form, NewMeeting meeting, Opening opening) {
        return switch (opening) {
            case Opening.Opened(var id) -> Html.redirect("/rencontres/" + id.value());
            case Opening.AlreadyOpened(var id) -> Html.redirect("/rencontres/" + id.value());
            case Opening.NotAllowed(var code) ->
                    throw new Forbidden(words.say("officer-only", name(code)));
            case Opening.UnknownCampaign(var campaign) ->
                    throw new IllegalStateException("the current campaign is unknown: " + campaign);
            case Opening.TitleMissing() ->
                    refused(frame, actor, form, "titre", words.say("title-missing"));
            case Opening.TitleTooLong(int length, int limit) ->
                    refused(frame, actor, form, "titre", words.say("too-long", length, limit));
            case Opening.PlaceMissing() ->
                    refused(frame, actor, form, "lieu", words.say("place-missing"));
            case Opening.PlaceTooLong(int length, int limit) ->
                    refused(frame, actor, form, "lieu", words.say("too-long", length, limit));
            case Opening.OutsideCampaign(var from, var until) ->
                    refused(
                            frame,
                            actor,
                            form,
                            "jour",
                            words.say(
                                    "outside-campaign",
                                    French.day(meeting.day()),
                                    French.day(from),
                                    French.day(until)));
            case Opening.NotInDepartment(var code) ->
                    refused(
                            frame,
                            actor,
                            form,
                            "quartier",
                            words.say("not-in-department", name(meeting.department())));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, NewDayForm form, String field, String error) {
        return Html.refused(
                templates.participationPlanningOpening(frame, view(actor, form, field, error)));
    }

    private OpeningView view(Actor actor, NewDayForm form, String field, String error) {
        var campaign = campaigns.current();
        var departments = departments(actor);
        var day = day(campaign, form);
        var places = new ArrayList<Option>();
        places.add(new Option("", words.say("several-neighbourhoods")));
        for (var department : departments) {
            for (var place : territories.neighbourhoods(department.code(), day)) {
                places.add(
                        new Option(
                                place.code().value(),
                                words.say(
                                        "neighbourhood-option",
                                        place.usualName(),
                                        String.join(", ", place.communes()))));
            }
        }
        var template = campaign.meetingTemplate();
        return new OpeningView(
                form,
                departments.stream()
                        .map(there -> new Option(there.code().value(), there.name()))
                        .toList(),
                places,
                models(actor, form, departments),
                words.say(
                        "template",
                        campaign.pillars().size(),
                        template.tablesPerWorkshop(),
                        template.seatsPerTable()),
                words.say("window", French.day(campaign.from()), French.day(campaign.until())),
                field,
                error);
    }

    private List<Option> models(Actor actor, NewDayForm form, List<Department> departments) {
        var all = new ArrayList<Option>();
        all.add(new Option("", words.say("model-none")));
        var code =
                form.department().or(() -> departments.stream().findFirst().map(Department::code));
        code.map(one -> models.models(actor, one)).orElse(List.of()).stream()
                .limit(MOST_MODELS)
                .forEach(meeting ->
                        all.add(
                                new Option(
                                        text(meeting.id()),
                                        words.say(
                                                "model-option",
                                                meeting.title(),
                                                name(meeting.department()),
                                                French.day(meeting.day())))));
        return all;
    }

    private static String text(MeetingId id) {
        return id.value().toString();
    }

    /** Neighbourhoods are those of the meeting's day, or of today within the campaign. */
    private LocalDate day(Campaign campaign, NewDayForm form) {
        var day = form.day().filter(campaign::runsOn).orElse(LocalDate.now(clock));
        if (day.isBefore(campaign.from())) {
            return campaign.from();
        }
        return day.isAfter(campaign.until()) ? campaign.until() : day;
    }

    private List<Department> departments(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(Grant::scope)
                .map(scope -> territories.department(new DepartmentCode(scope.key())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Department there) -> there.code().value()))
                .toList();
    }

    private String name(DepartmentCode code) {
        return territories.department(code).map(Department::name).orElse(code.value());
    }
}
