package fr.inventons.participation.planning.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Clash;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Planning;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.Room;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.planning.RoomId;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rooms of a day, one at a time. */
@Controller
class RoomPages {
    private final RoomBook rooms;
    private final Plans plans;
    private final Meetings meetings;
    private final PlanWords words;
    private final Templates templates;

    RoomPages(
            RoomBook rooms, Plans plans, Meetings meetings, PlanWords words, Templates templates) {
        this.rooms = rooms;
        this.plans = plans;
        this.meetings = meetings;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/journee/salles/ajout")
    ResponseEntity<String> blank(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = prepared(actor, id);
        var form = RoomForm.empty(plans.plan(meeting.id()).revision());
        return Html.page(page(frame, meeting, Optional.empty(), form, "", ""));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/salles/ajout")
    ResponseEntity<String> add(Frame frame, Actor actor, @PathVariable UUID id, RoomForm form) {
        var meeting = prepared(actor, id);
        return answer(
                frame,
                meeting,
                Optional.empty(),
                form,
                rooms.add(actor, meeting.id(), Numbers.read(form.revision()), form.room()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/journee/salles/{room}")
    ResponseEntity<String> form(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID room) {
        var meeting = prepared(actor, id);
        var plan = plans.plan(meeting.id());
        var known = plan.room(new RoomId(room)).orElseThrow(NotFound::new);
        return Html.page(
                page(
                        frame,
                        meeting,
                        Optional.of(known.id()),
                        RoomForm.of(plan.revision(), known),
                        "",
                        ""));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/salles/{room}")
    ResponseEntity<String> change(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID room,
            RoomForm form) {
        var meeting = prepared(actor, id);
        var which = known(meeting, room);
        return answer(
                frame,
                meeting,
                Optional.of(which),
                form,
                rooms.change(
                        actor, meeting.id(), Numbers.read(form.revision()), which, form.room()));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/journee/salles/{room}/retrait")
    ResponseEntity<String> remove(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String revision) {
        var meeting = prepared(actor, id);
        var which = known(meeting, room);
        var now = plans.plan(meeting.id()).room(which).orElseThrow(NotFound::new);
        return answer(
                frame,
                meeting,
                Optional.of(which),
                RoomForm.of(Numbers.read(revision), now),
                rooms.remove(actor, meeting.id(), Numbers.read(revision), which));
    }

    private ResponseEntity<String> answer(
            Frame frame, Meeting meeting, Optional<RoomId> room, RoomForm form, Planning outcome) {
        return switch (outcome) {
            case Planning.Done _, Planning.AlreadySo _ ->
                    Html.redirect("/rencontres/" + meeting.id().value() + "/journee");
            case Planning.Unknown() -> throw new NotFound();
            case Planning.NotAllowed() -> throw words.officerOnly(meeting);
            case Planning.Over(var since) ->
                    Html.refused(page(frame, meeting, room, form, words.over(meeting, since), ""));
            case Planning.Refused(Clash clash) ->
                    Html.refused(page(frame, meeting, room, form, words.clash(clash), ""));
            case Planning.Outdated(DayPlan now) ->
                    Html.refused(
                            page(
                                    frame,
                                    meeting,
                                    room,
                                    form.on(now.revision()),
                                    words.say("outdated"),
                                    room.flatMap(now::room).map(this::kept).orElse("")));
        };
    }

    private String kept(Room room) {
        return words.say("room.kept", room.name(), words.room(room));
    }

    private JteModel page(
            Frame frame,
            Meeting meeting,
            Optional<RoomId> room,
            RoomForm form,
            String error,
            String now) {
        return templates.participationPlanningRoom(
                frame,
                new RoomView(
                        meeting.id().value().toString(),
                        meeting.title(),
                        room.map(one -> one.value().toString()).orElse(""),
                        form,
                        error,
                        now));
    }

    private RoomId known(Meeting meeting, UUID room) {
        return plans.plan(meeting.id())
                .room(new RoomId(room))
                .map(Room::id)
                .orElseThrow(NotFound::new);
    }

    private Meeting prepared(Actor actor, UUID id) {
        var meeting = meetings.see(actor, new MeetingId(id)).orElseThrow(NotFound::new);
        if (!meetings.prepares(actor, meeting.department())) {
            throw words.officerOnly(meeting);
        }
        return meeting;
    }
}
