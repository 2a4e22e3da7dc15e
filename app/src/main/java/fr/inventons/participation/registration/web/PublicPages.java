package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Anyone registers, without an account. What the page answers never tells whether somebody was
 * there already: that goes to her, by her own channel, with her code.
 */
@Controller
class PublicPages {
    /** A social centre registers a whole class from one connection; a machine stops here. */
    private static final Limit ASKED = new Limit("registrations", 80, Duration.ofHours(1));

    private final Registrations registrations;
    private final RegistrationWords words;
    private final Tries tries;
    private final Templates templates;

    PublicPages(
            Registrations registrations,
            RegistrationWords words,
            Tries tries,
            Templates templates) {
        this.registrations = registrations;
        this.words = words;
        this.tries = tries;
        this.templates = templates;
    }

    @Open
    @GetMapping("/rencontres/{id}/inscription")
    ResponseEntity<String> form(Frame frame, @PathVariable UUID id) {
        var meeting = words.announced(id);
        return Html.page(
                templates.participationRegistrationPublic(
                        frame,
                        view(
                                meeting,
                                RegistrationForm.empty("", Channel.PUBLIC.name()),
                                "",
                                "",
                                "")));
    }

    @Open
    @PostMapping("/rencontres/{id}/inscription")
    ResponseEntity<String> register(
            Frame frame, @PathVariable UUID id, RegistrationForm form, HttpServletRequest request) {
        var meeting = words.announced(id);
        if (!form.agreed()) {
            return refused(422, frame, meeting, form, "accord", words.say("consent-missing"));
        }
        if (!tries.may(request, ASKED)) {
            return refused(429, frame, meeting, form, "", words.say("too-many"));
        }
        var free = registrations.free(meeting, form.qualite()) > 0;
        var done = "/rencontres/" + id + "/inscription/" + (free ? "place" : "attente");
        return switch (registrations.register(
                Actor.ANYONE, meeting.id(), form.registration(), Channel.PUBLIC)) {
            case Registering.Registered _, Registering.Waiting _, Registering.AlreadyThere _ ->
                    Html.redirect(done);
            case Registering.Refused(var reason) ->
                    refused(
                            422,
                            frame,
                            meeting,
                            form,
                            RegistrationWords.field(reason),
                            words.reason(reason));
            case Registering.Full(var waiting) ->
                    refused(422, frame, meeting, form, "", words.say("full"));
            case Registering.Closed() -> refused(422, frame, meeting, form, "", words.say("shut"));
            case Registering.MeetingClosed(var since) ->
                    refused(422, frame, meeting, form, "", words.say("shut"));
            case Registering.Unknown() -> throw new NotFound();
            case Registering.NotAllowed() -> throw new NotFound();
            case Registering.AlreadyListed(), Registering.Invited _ ->
                    throw new IllegalStateException("an invitation from the public page");
        };
    }

    /** The same whoever asked: whether there was a seat depends on the room alone. */
    @Open
    @GetMapping("/rencontres/{id}/inscription/{answer:place|attente}")
    ResponseEntity<String> done(Frame frame, @PathVariable UUID id, @PathVariable String answer) {
        var meeting = words.announced(id);
        return Html.page(
                templates.participationRegistrationDone(
                        frame,
                        meeting.id().value().toString(),
                        meeting.title(),
                        words.when(meeting),
                        meeting.place(),
                        answer.equals("place")));
    }

    private ResponseEntity<String> refused(
            int status,
            Frame frame,
            Meeting meeting,
            RegistrationForm form,
            String field,
            String error) {
        return Html.page(
                status,
                templates.participationRegistrationPublic(
                        frame, view(meeting, form, field, error, field.isEmpty() ? error : "")));
    }

    private PublicRegistrationView view(
            Meeting meeting, RegistrationForm form, String field, String error, String refusal) {
        boolean open = registrations.open(meeting);
        var rules = registrations.rules(meeting.id());
        boolean room = open && registrations.free(meeting, resident(meeting)) > 0;
        var until = rules.until().map(day -> words.say("until", French.weekday(day))).orElse("");
        return new PublicRegistrationView(
                meeting.id().value().toString(),
                meeting.title(),
                words.when(meeting),
                meeting.place(),
                (words.say(room ? "seats-left" : "seats-none") + " " + until).strip(),
                open,
                words.say(meeting.over() ? "shut-over" : "shut"),
                words.questions(meeting, form, true, false, field, error),
                refusal);
    }

    private String resident(Meeting meeting) {
        return words.campaign(meeting).qualities().stream()
                .filter(quality -> quality.resident())
                .map(quality -> quality.id())
                .findFirst()
                .orElse("");
    }
}
