package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.recognition.showcase.Announcing;
import fr.inventons.recognition.showcase.Changing;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.EventFlaw;
import fr.inventons.recognition.showcase.EventId;
import fr.inventons.recognition.showcase.Events;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering events, moving them, cancelling them. */
@Controller
class EventPages {
    private final Events events;
    private final EventWords words;
    private final AgendaLines lines;
    private final Messages messages;
    private final Templates templates;

    EventPages(
            Events events,
            EventWords words,
            AgendaLines lines,
            Messages messages,
            Templates templates) {
        this.events = events;
        this.words = words;
        this.lines = lines;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @GetMapping("/agenda/evenements")
    ResponseEntity<String> mine(Frame frame, Actor actor) {
        return Html.page(
                templates.recognitionShowcaseMyevents(frame, lines.lines(events.mine(actor))));
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @GetMapping("/agenda/evenements/nouveau")
    ResponseEntity<String> fresh(
            Frame frame, Actor actor, @RequestParam(defaultValue = "") String action) {
        var form = EventForm.empty(action.isEmpty() ? "" : "action:" + action);
        return Html.page(
                templates.recognitionShowcaseEvent(frame, words.fresh(actor, form, "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/agenda/evenements")
    ResponseEntity<String> announce(Frame frame, Actor actor, EventForm form) {
        var unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return refused(frame, actor, form, unreadable, words.unreadable(unreadable));
        }
        var action = form.action();
        var department = form.department();
        if (action.isEmpty() && department.isEmpty()) {
            return refused(frame, actor, form, "pour", words.unreadable("pour"));
        }
        var announced =
                action.isPresent()
                        ? events.announce(actor, action.get(), form.event(), form.exception())
                        : events.announce(actor, department.get(), form.event(), form.exception());
        return switch (announced) {
            case Announcing.Announced(var event, var held) ->
                    Html.redirect(
                            held.isEmpty()
                                    ? "/agenda#e-" + event.id().value()
                                    : "/agenda/evenements/" + event.id().value());
            case Announcing.NotAllowed() ->
                    throw new Forbidden(messages.say("showcase.event-not-allowed"));
            case Announcing.Flawed(var flaw) ->
                    refused(frame, actor, form, EventWords.field(flaw), words.sentence(flaw));
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @GetMapping("/agenda/evenements/{id}")
    ResponseEntity<String> event(Frame frame, Actor actor, @PathVariable UUID id) {
        var event = see(actor, id);
        return Html.page(
                templates.recognitionShowcaseEvent(
                        frame, words.known(event, EventForm.of(event), "", "", List.of())));
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/agenda/evenements/{id}")
    ResponseEntity<String> move(Frame frame, Actor actor, @PathVariable UUID id, EventForm form) {
        var event = see(actor, id);
        var unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            return refused(frame, event, form, unreadable, words.unreadable(unreadable));
        }
        var changing = events.move(actor, event.id(), form.read(), form.event());
        return changed(frame, event, form, "", changing);
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/agenda/evenements/{id}/annulation")
    ResponseEntity<String> cancel(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motif) {
        var event = see(actor, id);
        return changed(
                frame, event, EventForm.of(event), motif, events.cancel(actor, event.id(), motif));
    }

    private ResponseEntity<String> changed(
            Frame frame, Event event, EventForm form, String reason, Changing changing) {
        return switch (changing) {
            case Changing.Changed(var now) -> Html.redirect("/agenda#e-" + now.id().value());
            case Changing.Unknown() -> throw new NotFound();
            case Changing.AlreadyCancelled(var now) ->
                    refused(frame, now, form, "", messages.say("showcase.event-was-cancelled"));
            case Changing.ReasonMissing() ->
                    refused(frame, event, form, "motif", messages.say("showcase.event-no-reason"));
            case Changing.Flawed(EventFlaw flaw) ->
                    Html.refused(
                            templates.recognitionShowcaseEvent(
                                    frame,
                                    words.known(
                                                    event,
                                                    form,
                                                    EventWords.field(flaw),
                                                    words.sentence(flaw),
                                                    List.of())
                                            .withReason(reason)));
            case Changing.ChangedMeanwhile(var now) ->
                    Html.refused(
                            templates.recognitionShowcaseEvent(
                                    frame,
                                    words.known(
                                            now,
                                            form.over(now.revision()),
                                            "",
                                            messages.say("showcase.event-changed-meanwhile"),
                                            words.theirs(now))));
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, EventForm form, String field, String refusal) {
        return Html.refused(
                templates.recognitionShowcaseEvent(
                        frame, words.fresh(actor, form, field, refusal)));
    }

    private ResponseEntity<String> refused(
            Frame frame, Event event, EventForm form, String field, String refusal) {
        return Html.refused(
                templates.recognitionShowcaseEvent(
                        frame, words.known(event, form, field, refusal, List.of())));
    }

    private Event see(Actor actor, UUID id) {
        return events.see(actor, new EventId(id)).orElseThrow(NotFound::new);
    }
}
