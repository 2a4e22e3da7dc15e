package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.participation.registration.Changing;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.RegistrationId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A personal link: see where one stands, answer, change, give one's seat back. Opening it acts on
 * nothing.
 */
@Controller
class PersonalPages {
    private final Registrations registrations;
    private final PersonalViews views;
    private final Tries tries;
    private final Templates templates;

    PersonalPages(
            Registrations registrations, PersonalViews views, Tries tries, Templates templates) {
        this.registrations = registrations;
        this.views = views;
        this.tries = tries;
        this.templates = templates;
    }

    @Open
    @GetMapping("/inscription/{code}")
    ResponseEntity<String> see(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String fait,
            HttpServletRequest request) {
        var one = opened(code, request);
        return one.isEmpty()
                ? unknown(frame)
                : Html.page(
                        templates.participationRegistrationPersonal(
                                frame, views.view(one.get(), fait)));
    }

    @Open
    @PostMapping("/inscription/{code}")
    ResponseEntity<String> answer(
            Frame frame,
            @PathVariable String code,
            RegistrationForm form,
            HttpServletRequest request) {
        var one = opened(code, request);
        if (one.isEmpty()) {
            return unknown(frame);
        }
        return switch (registrations.answer(one.get().code(), form.readRevision(), form.edited())) {
            case Changing.Changed(var now) -> done(now, "reponse");
            case Changing.AlreadySo(var now) -> done(now, "reponse");
            case Changing.Stale(var now) -> page(frame, views.stale(now, form));
            case Changing.Refused(var reason) ->
                    page(frame, views.refused(one.get(), form, reason));
            case Changing.NoSeatFor(var quality) ->
                    page(frame, views.noSeat(one.get(), form, quality));
            case Changing.MeetingClosed(var since) -> page(frame, views.over(one.get()));
            case Changing.NotPossible(var state) -> page(frame, views.notPossible(one.get()));
            case Changing.OfferOver(var until) -> page(frame, views.offerOver(one.get()));
            case Changing.Unknown() -> throw new NotFound();
        };
    }

    @Open
    @PostMapping("/inscription/{code}/coordonnees")
    ResponseEntity<String> reach(
            Frame frame, @PathVariable String code, ReachForm form, HttpServletRequest request) {
        var one = opened(code, request);
        if (one.isEmpty()) {
            return unknown(frame);
        }
        var by = registrations.holder(one.get().code()).orElseThrow();
        return switch (registrations.reach(by, one.get().id(), form.typed())) {
            case Changing.Changed(var now) -> done(now, "coordonnees");
            case Changing.AlreadySo(var now) -> done(now, "coordonnees");
            case Changing.Refused(var reason) ->
                    page(frame, views.notReached(one.get(), form, reason));
            case Changing.MeetingClosed(var since) -> page(frame, views.over(one.get()));
            case Changing.Unknown() -> throw new NotFound();
            case Changing.Stale _,
                    Changing.NoSeatFor _,
                    Changing.NotPossible _,
                    Changing.OfferOver _ ->
                    throw new IllegalStateException("a way to reach somebody has no seat");
        };
    }

    @Open
    @PostMapping("/inscription/{code}/acceptation")
    ResponseEntity<String> accept(
            Frame frame, @PathVariable String code, HttpServletRequest request) {
        return act(frame, code, request, registrations::accept, "place");
    }

    @Open
    @PostMapping("/inscription/{code}/annulation")
    ResponseEntity<String> cancel(
            Frame frame, @PathVariable String code, HttpServletRequest request) {
        return act(frame, code, request, registrations::cancel, "annulation");
    }

    private ResponseEntity<String> act(
            Frame frame,
            String code,
            HttpServletRequest request,
            BiFunction<Actor, RegistrationId, Changing> act,
            String done) {
        var one = opened(code, request);
        if (one.isEmpty()) {
            return unknown(frame);
        }
        var by = registrations.holder(one.get().code()).orElseThrow();
        return switch (act.apply(by, one.get().id())) {
            case Changing.Changed(var now) -> done(now, done);
            case Changing.AlreadySo(var now) -> done(now, "");
            case Changing.OfferOver(var until) -> page(frame, views.offerOver(one.get()));
            case Changing.NotPossible(var state) -> page(frame, views.notPossible(one.get()));
            case Changing.MeetingClosed(var since) -> page(frame, views.over(one.get()));
            case Changing.Unknown() -> throw new NotFound();
            case Changing.Stale _, Changing.Refused _, Changing.NoSeatFor _ ->
                    throw new IllegalStateException("an act without answers was refused for them");
        };
    }

    /** What the code opens; wrong ones are counted, as for a ticket. */
    private Optional<Registration> opened(String typed, HttpServletRequest request) {
        if (!tries.mayTryCode(request)) {
            return Optional.empty();
        }
        var one = Codes.read(typed).flatMap(registrations::coded);
        if (one.isEmpty()) {
            tries.wrongCode(request);
        }
        return one;
    }

    private ResponseEntity<String> unknown(Frame frame) {
        return Html.page(404, templates.participationRegistrationUnknown(frame));
    }

    private ResponseEntity<String> page(Frame frame, PersonalView view) {
        return Html.refused(templates.participationRegistrationPersonal(frame, view));
    }

    private static ResponseEntity<String> done(Registration one, String what) {
        return Html.redirect(
                "/inscription/" + one.code() + (what.isEmpty() ? "" : "?fait=" + what));
    }
}
