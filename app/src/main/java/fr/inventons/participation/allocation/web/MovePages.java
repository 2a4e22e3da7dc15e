package fr.inventons.participation.allocation.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.allocation.Allocating;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.Moving;
import fr.inventons.participation.allocation.SeenAllocation;
import fr.inventons.participation.allocation.Wanted;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One person goes elsewhere. While a proposal waits she is pinned there and the rest computed
 * again; afterwards she alone moves.
 */
@Controller
class MovePages {
    private final Allocations allocations;
    private final Meetings meetings;
    private final AllocationLayout layout;
    private final AllocationRefusals refusals;
    private final Templates templates;

    MovePages(
            Allocations allocations,
            Meetings meetings,
            AllocationLayout layout,
            AllocationRefusals refusals,
            Templates templates) {
        this.allocations = allocations;
        this.meetings = meetings;
        this.layout = layout;
        this.refusals = refusals;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition/deplacement")
    ResponseEntity<String> move(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String atelier,
            @RequestParam(defaultValue = "1") String tour) {
        var meeting = see(actor, id);
        var who = new ParticipantId(Typed.id(personne));
        int round = Typed.round(tour);
        var chosen = new AllocationLayout.Chosen(personne, round, "");
        if (atelier.isEmpty()) {
            return refused(frame, actor, meeting, refusals.say("choose"), chosen);
        }
        var where = new WorkshopId(Typed.id(atelier));
        if (!repartition.isEmpty()) {
            return again(
                    frame,
                    actor,
                    meeting,
                    repartition,
                    chosen,
                    wanted -> wanted.pin(new Wanted.Pin(who, where, round)));
        }
        var outcome = allocations.move(actor, who, where, round);
        return outcome instanceof Moving.Moved || outcome instanceof Moving.AlreadySo
                ? shown(id, chosen)
                : refused(
                        frame,
                        actor,
                        meeting,
                        refusals.sentence(actor, meeting, who, where, outcome),
                        chosen);
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition/interdiction")
    ResponseEntity<String> forbid(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String atelier,
            @RequestParam(defaultValue = "1") String tour) {
        var meeting = see(actor, id);
        var who = new ParticipantId(Typed.id(personne));
        var where = new WorkshopId(Typed.id(atelier));
        return again(
                frame,
                actor,
                meeting,
                repartition,
                new AllocationLayout.Chosen(personne, Typed.round(tour), ""),
                wanted -> wanted.forbid(new Wanted.Forbid(who, where)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/repartition/liberation")
    ResponseEntity<String> free(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String repartition,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "1") String tour) {
        var meeting = see(actor, id);
        var who = new ParticipantId(Typed.id(personne));
        return again(
                frame,
                actor,
                meeting,
                repartition,
                new AllocationLayout.Chosen(personne, Typed.round(tour), ""),
                wanted -> wanted.free(who));
    }

    /** The same proposal with one more thing wanted, as long as it is the one that was shown. */
    private ResponseEntity<String> again(
            Frame frame,
            Actor actor,
            Meeting meeting,
            String shown,
            AllocationLayout.Chosen chosen,
            UnaryOperator<Wanted> change) {
        var seen = allocations.see(actor, meeting.id());
        if (seen.isEmpty()
                || seen.get().state() != SeenAllocation.State.PROPOSED
                || !seen.get().id().value().toString().equals(shown)) {
            return refused(frame, actor, meeting, refusals.say("replaced"), chosen);
        }
        var outcome =
                allocations.propose(
                        actor,
                        meeting.id(),
                        change.apply(seen.get().wanted()),
                        seen.get().choice());
        return outcome instanceof Allocating.Proposed
                ? shown(meeting.id().value(), chosen)
                : refused(
                        frame, actor, meeting, refusals.sentence(actor, meeting, outcome), chosen);
    }

    private static ResponseEntity<String> shown(UUID id, AllocationLayout.Chosen chosen) {
        return Html.redirect(
                "/rencontres/"
                        + id
                        + "/repartition?personne="
                        + UUID.fromString(chosen.person())
                        + "&tour="
                        + chosen.turn());
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor actor,
            Meeting meeting,
            String refusal,
            AllocationLayout.Chosen chosen) {
        return Html.refused(
                templates.participationAllocationAllocation(
                        frame, layout.view(actor, meeting, List.of(refusal), chosen)));
    }

    private Meeting see(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
    }
}
