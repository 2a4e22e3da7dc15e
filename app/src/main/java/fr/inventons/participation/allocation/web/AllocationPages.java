package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.allocation.Allocating;
import fr.inventons.participation.allocation.AllocationId;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.Choice;
import fr.inventons.participation.allocation.Deciding;
import fr.inventons.participation.allocation.SeenAllocation;
import fr.inventons.participation.allocation.Wanted;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
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

/** Who goes to which workshop: asked, read, accepted or set aside. Moves: {@link MovePages}. */
@Controller
class AllocationPages {
    private final Allocations allocations;
    private final Meetings meetings;
    private final AllocationLayout layout;
    private final Offers offers;
    private final AllocationRefusals refusals;
    private final Templates templates;

    AllocationPages(
            Allocations allocations,
            Meetings meetings,
            AllocationLayout layout,
            Offers offers,
            AllocationRefusals refusals,
            Templates templates) {
        this.allocations = allocations;
        this.meetings = meetings;
        this.layout = layout;
        this.offers = offers;
        this.refusals = refusals;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/repartition")
    ResponseEntity<String> allocation(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "1") String tour,
            @RequestParam(defaultValue = "") String atelier) {
        var chosen = new AllocationLayout.Chosen(personne, Typed.round(tour), atelier);
        return Html.page(
                templates.participationAllocationAllocation(
                        frame, layout.view(actor, see(actor, id), List.of(), chosen)));
    }

    /** The file that anyone entitled can verify alone; it holds no name. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/repartition.json")
    ResponseEntity<String> file(Actor actor, @PathVariable UUID id) {
        var file = allocations.file(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=repartition.json")
                .body(file);
    }

    /** Three choices, each with its numbers. */
    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/repartition/choix")
    ResponseEntity<String> choices(Frame frame, Actor actor, @PathVariable UUID id) {
        return Html.page(
                templates.participationAllocationChoices(
                        frame, offers.view(actor, see(actor, id))));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition")
    ResponseEntity<String> propose(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String choix) {
        see(actor, id);
        var choice =
                Arrays.stream(Choice.values())
                        .filter(one -> one.name().equals(choix))
                        .findFirst()
                        .orElse(Choice.BEST);
        // A new proposal keeps what the officer wanted of the one before.
        var wanted =
                allocations
                        .see(actor, new MeetingId(id))
                        .map(SeenAllocation::wanted)
                        .orElse(Wanted.NOTHING);
        var outcome = allocations.propose(actor, new MeetingId(id), wanted, choice);
        if (outcome instanceof Allocating.Proposed) {
            return Html.redirect("/rencontres/" + id + "/repartition");
        }
        var meeting = see(actor, id);
        return refused(frame, actor, meeting, refusals.sentence(actor, meeting, outcome));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition/acceptation")
    ResponseEntity<String> accept(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition) {
        see(actor, id);
        return answer(frame, actor, id, allocations.accept(actor, allocation(repartition)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition/abandon")
    ResponseEntity<String> discard(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition) {
        see(actor, id);
        return answer(frame, actor, id, allocations.discard(actor, allocation(repartition)));
    }

    private ResponseEntity<String> answer(Frame frame, Actor actor, UUID id, Deciding deciding) {
        var meeting = see(actor, id);
        return switch (deciding) {
            case Deciding.Accepted(int _) -> Html.redirect("/rencontres/" + id + "/repartition");
            case Deciding.Discarded() -> Html.redirect("/rencontres/" + id + "/repartition");
            case Deciding.Outdated() -> refused(frame, actor, meeting, refusals.say("outdated"));
            case Deciding.AlreadyDecided(var state) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            refusals.say(
                                    state == SeenAllocation.State.REPLACED
                                            ? "replaced"
                                            : "already"));
            case Deciding.MeetingClosed(var since) ->
                    refused(frame, actor, meeting, refusals.closed(meeting, since));
            case Deciding.Unknown() -> throw new NotFound();
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Meeting meeting, String refusal) {
        return Html.refused(
                templates.participationAllocationAllocation(
                        frame,
                        layout.view(
                                actor, meeting, List.of(refusal), AllocationLayout.Chosen.NOBODY)));
    }

    private Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private static AllocationId allocation(String typed) {
        return new AllocationId(Typed.id(typed));
    }
}
