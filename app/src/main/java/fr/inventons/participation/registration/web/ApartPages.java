package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.registration.Keeping;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two people who are not to share a table. */
@Controller
class ApartPages {
    private final Registrations registrations;
    private final Participants participants;
    private final RegistrationWords words;
    private final Templates templates;

    ApartPages(
            Registrations registrations,
            Participants participants,
            RegistrationWords words,
            Templates templates) {
        this.registrations = registrations;
        this.participants = participants;
        this.words = words;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/inscriptions/separer")
    ResponseEntity<String> list(Frame frame, Actor actor, @PathVariable UUID id) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationRegistrationApart(frame, view(actor, meeting, "", "", "")));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/separer")
    ResponseEntity<String> keepApart(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String une,
            @RequestParam(defaultValue = "") String autre) {
        var meeting = words.prepared(actor, id);
        var one = participant(une);
        var other = participant(autre);
        if (one.isEmpty() || other.isEmpty()) {
            return refused(frame, actor, meeting, une, autre, words.say("apart-choose"));
        }
        return switch (registrations.keepApart(actor, meeting.id(), one.get(), other.get())) {
            case Keeping.Done(), Keeping.AlreadySo() -> Html.redirect(path(meeting));
            case Keeping.Same() ->
                    refused(frame, actor, meeting, une, autre, words.say("apart-same"));
            case Keeping.Together(var group) ->
                    refused(frame, actor, meeting, une, autre, words.say("apart-together", group));
            case Keeping.Unknown() ->
                    refused(frame, actor, meeting, une, autre, words.say("apart-choose"));
            case Keeping.NotAllowed() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/reunir")
    ResponseEntity<String> letMeet(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String une,
            @RequestParam(defaultValue = "") String autre) {
        var meeting = words.prepared(actor, id);
        var one = participant(une).orElseThrow(NotFound::new);
        var other = participant(autre).orElseThrow(NotFound::new);
        return switch (registrations.letMeet(actor, meeting.id(), one, other)) {
            case Keeping.Done(), Keeping.AlreadySo() -> Html.redirect(path(meeting));
            case Keeping.Unknown(), Keeping.NotAllowed(), Keeping.Same() -> throw new NotFound();
            case Keeping.Together _ -> throw new IllegalStateException("a group that may not meet");
        };
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Meeting meeting, String one, String other, String error) {
        return Html.refused(
                templates.participationRegistrationApart(
                        frame, view(actor, meeting, one, other, error)));
    }

    private ApartView view(Actor actor, Meeting meeting, String one, String other, String error) {
        var listed = participants.listed(actor, meeting.id());
        var names =
                listed.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.participant().id(),
                                        line -> line.person().name(),
                                        (first, _) -> first));
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("apart-pick")));
        listed.stream()
                .map(line ->
                        new Option(
                                line.participant().id().value().toString(),
                                (line.person().familyName() + " " + line.person().givenName())
                                        .strip()))
                .forEach(options::add);
        var couples =
                registrations.apart(meeting.id()).stream()
                        .map(pair ->
                                new ApartView.Couple(
                                        pair.one().value().toString(),
                                        pair.other().value().toString(),
                                        words.say(
                                                "apart-names",
                                                names.getOrDefault(pair.one(), ""),
                                                names.getOrDefault(pair.other(), ""))))
                        .toList();
        return new ApartView(
                meeting.id().value().toString(),
                meeting.title(),
                meeting.over(),
                options,
                one,
                other,
                error,
                couples);
    }

    private static Optional<ParticipantId> participant(String typed) {
        return Optional.of(typed)
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .map((Function<UUID, ParticipantId>) ParticipantId::new);
    }

    private static String path(Meeting meeting) {
        return "/rencontres/" + meeting.id().value() + "/inscriptions/separer";
    }
}
