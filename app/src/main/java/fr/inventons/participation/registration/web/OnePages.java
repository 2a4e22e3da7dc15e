package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Changing;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.registration.RegistrationId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One registration, as the officer reads and corrects it. */
@Controller
class OnePages {
    private final Registrations registrations;
    private final RegistrationWords words;
    private final PersonalViews views;
    private final People people;
    private final Templates templates;

    OnePages(
            Registrations registrations,
            RegistrationWords words,
            PersonalViews views,
            People people,
            Templates templates) {
        this.registrations = registrations;
        this.words = words;
        this.views = views;
        this.people = people;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/inscriptions/{registration}")
    ResponseEntity<String> see(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID registration) {
        var meeting = words.prepared(actor, id);
        var one = find(actor, meeting, registration);
        return Html.page(page(frame, meeting, one, views.form(one), "", "", ""));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/{registration}")
    ResponseEntity<String> edit(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID registration,
            RegistrationForm form) {
        var meeting = words.prepared(actor, id);
        var one = find(actor, meeting, registration);
        var back = path(meeting, one);
        return switch (registrations.answer(actor, one.id(), form.readRevision(), form.edited())) {
            case Changing.Changed _, Changing.AlreadySo _ -> Html.redirect(back);
            case Changing.Stale(var now) -> {
                var kept = views.stale(now, form);
                yield Html.refused(
                        page(frame, meeting, now, kept.questions().form(), "", "", kept.refusal()));
            }
            case Changing.Refused(var reason) ->
                    Html.refused(
                            page(
                                    frame,
                                    meeting,
                                    one,
                                    form,
                                    RegistrationWords.field(reason),
                                    words.reason(reason),
                                    reason == Registering.Reason.EMAIL_UNDER_15
                                            ? words.say("email-under-15-here")
                                            : ""));
            case Changing.NoSeatFor(var quality) ->
                    Html.refused(
                            page(
                                    frame,
                                    meeting,
                                    one,
                                    form,
                                    "qualite",
                                    words.say("no-seat", words.quality(meeting, quality)),
                                    ""));
            case Changing.MeetingClosed(var since) ->
                    refused(frame, meeting, one, words.say("shut-over"));
            case Changing.NotPossible(var state) ->
                    refused(frame, meeting, one, words.say("not-possible"));
            case Changing.OfferOver(var until) ->
                    refused(frame, meeting, one, words.say("offer-over"));
            case Changing.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/{registration}/acceptation")
    ResponseEntity<String> accept(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID registration) {
        return act(frame, actor, id, registration, registrations::accept);
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/{registration}/annulation")
    ResponseEntity<String> cancel(
            Frame frame, Actor actor, @PathVariable UUID id, @PathVariable UUID registration) {
        return act(frame, actor, id, registration, registrations::cancel);
    }

    private ResponseEntity<String> act(
            Frame frame,
            Actor actor,
            UUID id,
            UUID registration,
            BiFunction<Actor, RegistrationId, Changing> act) {
        var meeting = words.prepared(actor, id);
        var one = find(actor, meeting, registration);
        return switch (act.apply(actor, one.id())) {
            case Changing.Changed _, Changing.AlreadySo _ -> Html.redirect(path(meeting, one));
            case Changing.OfferOver(var until) ->
                    refused(frame, meeting, one, words.say("offer-over"));
            case Changing.NotPossible(var state) ->
                    refused(frame, meeting, one, words.say("not-possible"));
            case Changing.MeetingClosed(var since) ->
                    refused(frame, meeting, one, words.say("shut-over"));
            case Changing.Unknown() -> throw new NotFound();
            case Changing.Stale _, Changing.Refused _, Changing.NoSeatFor _ ->
                    throw new IllegalStateException("an act without answers was refused for them");
        };
    }

    private Registration find(Actor actor, Meeting meeting, UUID id) {
        return registrations
                .see(actor, new RegistrationId(id))
                .filter(one -> one.meeting().equals(meeting.id()))
                .orElseThrow(NotFound::new);
    }

    private ResponseEntity<String> refused(
            Frame frame, Meeting meeting, Registration one, String sentence) {
        return Html.refused(page(frame, meeting, one, views.form(one), "", "", sentence));
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame,
            Meeting meeting,
            Registration one,
            RegistrationForm form,
            String field,
            String error,
            String refusal) {
        return templates.participationRegistrationOne(
                frame, view(meeting, one, form, field, error, refusal));
    }

    private OneRegistrationView view(
            Meeting meeting,
            Registration one,
            RegistrationForm form,
            String field,
            String error,
            String refusal) {
        var person = people.person(one.person()).orElseThrow(NotFound::new);
        var state = one.state();
        var answers = one.answers();
        return new OneRegistrationView(
                meeting.id().value().toString(),
                meeting.title(),
                one.id().value().toString(),
                person.name(),
                words.status(state),
                views.what(meeting, one),
                reach(person),
                Codes.written(one.code()),
                words.say("channel." + one.channel().name()),
                answers.ageBand().minor()
                        ? words.say(
                                answers.mayAttend() ? "minor" : "minor-unauthorised",
                                words.say("age." + answers.ageBand().name()),
                                answers.adultInCharge(),
                                French.phone(answers.adultPhone()))
                        : "",
                one.organisationSaid(),
                meeting.over(),
                state == State.INVITED || state == State.CANCELLED || state == State.DECLINED,
                state == State.OFFERED,
                state != State.CANCELLED && state != State.DECLINED,
                words.questions(meeting, form, false, true, field, error),
                refusal);
    }

    private String reach(Person person) {
        return switch (person.reach()) {
            case EMAIL -> person.email();
            case MOBILE -> French.phone(person.mobile());
            case POST -> person.postalAddress();
            case RELAY -> words.say("reach-relay", person.relay());
            case NONE -> words.say("reach-none");
        };
    }

    private static String path(Meeting meeting, Registration one) {
        return "/rencontres/" + meeting.id().value() + "/inscriptions/" + one.id().value();
    }
}
