package fr.inventons.participation.workshop.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.workshop.PlanDecision;
import fr.inventons.participation.workshop.Proposing;
import fr.inventons.participation.workshop.TablePlan;
import fr.inventons.participation.workshop.TablePlanId;
import fr.inventons.participation.workshop.Tables;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who should sit at which table: a proposal with its proof, accepted or set aside. */
@Controller
class TablePlanPages {
    private final Tables tables;
    private final Workshops workshops;
    private final Meetings meetings;
    private final PlanLayout layout;
    private final WorkshopWords words;
    private final Templates templates;

    TablePlanPages(
            Tables tables,
            Workshops workshops,
            Meetings meetings,
            PlanLayout layout,
            WorkshopWords words,
            Templates templates) {
        this.tables = tables;
        this.workshops = workshops;
        this.meetings = meetings;
        this.layout = layout;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/ateliers/{id}/repartition")
    ResponseEntity<String> plan(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String table) {
        var workshop = see(actor, id);
        return Html.page(
                templates.participationWorkshopTableplan(
                        frame,
                        layout.view(
                                actor,
                                meeting(actor, workshop),
                                workshop,
                                List.of(),
                                personne,
                                table)));
    }

    /** The file that anyone can verify alone; it holds no name. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/ateliers/{id}/repartition.json")
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id) {
        var file = tables.file(actor, new WorkshopId(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=repartition.json")
                .body(file);
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/repartition")
    ResponseEntity<String> propose(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String qui) {
        var proposing = tables.propose(actor, new WorkshopId(id), qui.equals("arrivees"));
        return switch (proposing) {
            case Proposing.Proposed(var _) -> Html.redirect("/ateliers/" + id + "/repartition");
            case Proposing.Nobody() -> refused(frame, actor, id, words.say("plan-nobody"));
            case Proposing.OneTable() -> refused(frame, actor, id, words.say("plan-one-table"));
            case Proposing.MeetingClosed(var since) ->
                    refused(
                            frame,
                            actor,
                            id,
                            words.say(
                                    "seats-closed",
                                    words.moment(meeting(actor, see(actor, id)), since)));
            case Proposing.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/repartition/acceptation")
    ResponseEntity<String> accept(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition) {
        see(actor, id);
        return answer(frame, actor, id, tables.accept(actor, planId(repartition)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/ateliers/{id}/repartition/abandon")
    ResponseEntity<String> discard(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition) {
        see(actor, id);
        return answer(frame, actor, id, tables.discard(actor, planId(repartition)));
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, UUID id, PlanDecision decision) {
        return switch (decision) {
            case PlanDecision.Accepted(int _) -> Html.redirect("/ateliers/" + id);
            case PlanDecision.Discarded() -> Html.redirect("/ateliers/" + id);
            case PlanDecision.Outdated() -> refused(frame, actor, id, words.say("plan-outdated"));
            case PlanDecision.AlreadyDecided(var state) ->
                    refused(
                            frame,
                            actor,
                            id,
                            words.say(
                                    state == TablePlan.State.REPLACED
                                            ? "plan-replaced"
                                            : "plan-already"));
            case PlanDecision.MeetingClosed(var since) ->
                    refused(
                            frame,
                            actor,
                            id,
                            words.say(
                                    "seats-closed",
                                    words.moment(meeting(actor, see(actor, id)), since)));
            case PlanDecision.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> refused(Frame frame, Actor actor, UUID id, String refusal) {
        var workshop = see(actor, id);
        return Html.refused(
                templates.participationWorkshopTableplan(
                        frame,
                        layout.view(
                                actor,
                                meeting(actor, workshop),
                                workshop,
                                List.of(refusal),
                                "",
                                "")));
    }

    private Workshop see(Actor actor, UUID id) {
        return workshops.see(actor, new WorkshopId(id)).orElseThrow(NotFound::new);
    }

    private Meeting meeting(Actor actor, Workshop workshop) {
        return meetings.see(actor, workshop.meeting()).orElseThrow(NotFound::new);
    }

    private static TablePlanId planId(String typed) {
        try {
            return new TablePlanId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
