package fr.inventons.participation.correspondence.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.correspondence.Attempt;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.DispatchId;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Handling;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.mail.Attached;
import fr.inventons.platform.mail.Filed;
import fr.inventons.platform.mail.Tracked;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Step;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages of a meeting, all of them and one by one. */
@Controller
class DispatchPages {
    private final Dispatches dispatches;
    private final DispatchDesk desk;
    private final DispatchWords words;
    private final People people;
    private final Templates templates;

    DispatchPages(
            Dispatches dispatches,
            DispatchDesk desk,
            DispatchWords words,
            People people,
            Templates templates) {
        this.dispatches = dispatches;
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.templates = templates;
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/rencontres/{id}/courrier")
    ResponseEntity<String> all(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page) {
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) - 1 : 0;
        var meeting = desk.prepared(actor, id);
        return Html.page(
                templates.participationCorrespondenceDispatches(
                        frame, desk.all(actor, meeting, number, "", "")));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/rencontres/{id}/courrier/depart")
    ResponseEntity<String> release(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String raison) {
        var meeting = desk.prepared(actor, id);
        return switch (dispatches.release(actor, new MeetingId(id), raison)) {
            case Handling.ReasonMissing() ->
                    held(frame, actor, meeting, raison, words.say("reason-missing"));
            case Handling.ReasonTooLong(var length, var limit) ->
                    held(
                            frame,
                            actor,
                            meeting,
                            raison,
                            words.say("reason-too-long", length, limit));
            case Handling.Unknown() -> throw new NotFound();
            case Handling.NotAllowed() -> throw new NotFound();
            default -> Html.redirect("/rencontres/" + id + "/courrier");
        };
    }

    private ResponseEntity<String> held(
            Frame frame, Actor actor, Meeting meeting, String reason, String error) {
        return Html.refused(
                templates.participationCorrespondenceDispatches(
                        frame, desk.all(actor, meeting, 0, reason, error)));
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/courrier/{dispatch}")
    ResponseEntity<String> one(Frame frame, Actor actor, @PathVariable UUID dispatch) {
        return Html.page(
                templates.participationCorrespondenceDispatch(
                        frame, view(actor, see(actor, dispatch), "")));
    }

    /** The mail as its reader sees it: a page of its own, without ours around it. */
    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/courrier/{dispatch}/courriel")
    ResponseEntity<String> html(Actor actor, @PathVariable UUID dispatch) {
        var filed = dispatches.filed(see(actor, dispatch)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(filed.html());
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/courrier/{dispatch}/renvoi")
    ResponseEntity<String> again(Frame frame, Actor actor, @PathVariable UUID dispatch) {
        return answer(
                frame, actor, dispatch, dispatches.again(actor, new DispatchId(dispatch)), "");
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/courrier/{dispatch}/voie")
    ResponseEntity<String> redirect(
            Frame frame,
            Actor actor,
            @PathVariable UUID dispatch,
            @RequestParam(defaultValue = "") String voie) {
        var channel =
                Arrays.stream(Channel.values())
                        .filter(one -> one.name().equals(voie))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return answer(
                frame,
                actor,
                dispatch,
                dispatches.redirect(actor, new DispatchId(dispatch), channel),
                words.channel(channel));
    }

    private ResponseEntity<String> answer(
            Frame frame, Actor actor, UUID id, Handling handling, String typed) {
        var dispatch = see(actor, id);
        var meeting = desk.prepared(actor, dispatch.meeting().value());
        var refusal = desk.refusal(meeting, dispatch, handling, typed);
        return refusal.isEmpty()
                ? Html.redirect("/courrier/" + id)
                : Html.refused(
                        templates.participationCorrespondenceDispatch(
                                frame, view(actor, dispatch, refusal)));
    }

    private Dispatch see(Actor actor, UUID id) {
        return dispatches.see(actor, new DispatchId(id)).orElseThrow(NotFound::new);
    }

    private DispatchView view(Actor actor, Dispatch dispatch, String refusal) {
        var meeting = desk.prepared(actor, dispatch.meeting().value());
        var person = people.person(dispatch.person()).orElseThrow();
        var mail = Optional.ofNullable(dispatches.mails(List.of(dispatch)).get(dispatch.id()));
        var filed = dispatches.filed(dispatch);
        return new DispatchView(
                dispatch.id().value().toString(),
                meeting.id().value().toString(),
                meeting.title(),
                person.name(),
                dispatch.subject(),
                words.channel(dispatch.channel()),
                how(dispatch, person, mail),
                words.status(meeting, dispatch, mail),
                words.why(meeting, dispatch, mail),
                mail.map(Tracked::reply).orElse(""),
                lines(filed.map(Filed::text).orElseGet(dispatch::text)),
                dispatch.callScript(),
                filed.isPresent(),
                filed.map(Filed::attached).orElse(List.of()).stream().map(Attached::name).toList(),
                dispatches.attempts(dispatch).stream().map(one -> step(meeting, one)).toList(),
                dispatch.channel() == Channel.EMAIL
                        && mail.filter(one -> DispatchDesk.lost(one.state())).isPresent(),
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != dispatch.channel())
                        .filter(channel -> channel.reaches(person))
                        .map(channel -> new Option(channel.name(), words.channel(channel)))
                        .toList(),
                refusal);
    }

    private String how(Dispatch dispatch, Person person, Optional<Tracked> mail) {
        return switch (dispatch.channel()) {
            case EMAIL -> mail.map(Tracked::address).orElse(person.email());
            case CALL -> French.phone(person.mobile());
            case POST -> person.postalAddress();
            case RELAY -> person.relay();
            case HAND -> words.say("how-hand");
        };
    }

    private Step step(Meeting meeting, Attempt attempt) {
        return new Step(
                words.moment(meeting, attempt.at()),
                words.outcome(attempt.outcome()),
                attempt.undone() ? words.say("undone") : "",
                true);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
