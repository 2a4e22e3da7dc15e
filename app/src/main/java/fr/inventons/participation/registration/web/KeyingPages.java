package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.registration.RegistrationId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A pile of paper forms, keyed one after the other without leaving the keyboard. */
@Controller
class KeyingPages {
    private static final int SHOWN = 5;
    private static final Set<Channel> KEYED = Set.of(Channel.PAPER, Channel.PHONE, Channel.BEHALF);

    private final Registrations registrations;
    private final RegistrationWords words;
    private final Workshops workshops;
    private final People people;
    private final Templates templates;

    KeyingPages(
            Registrations registrations,
            RegistrationWords words,
            Workshops workshops,
            People people,
            Templates templates) {
        this.registrations = registrations;
        this.words = words;
        this.workshops = workshops;
        this.people = people;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/inscriptions/saisie")
    ResponseEntity<String> form(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PAPER") String canal,
            @RequestParam(defaultValue = "") String groupe,
            @RequestParam(defaultValue = "") String fait) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationRegistrationKeying(
                        frame,
                        view(actor, meeting, KeyingForm.next(canal, groupe), "", "", false, fait)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @PostMapping("/rencontres/{id}/inscriptions/saisie")
    ResponseEntity<String> key(Frame frame, Actor actor, @PathVariable UUID id, KeyingForm form) {
        var meeting = words.prepared(actor, id);
        var open = workshops(meeting);
        var wishes = form.strangeWishes(open);
        if (!wishes.isEmpty()) {
            return refused(
                    frame,
                    actor,
                    meeting,
                    form,
                    "voeux",
                    words.say("keying-wish", String.join(", ", wishes), open.size()));
        }
        var needs = form.strangeNeeds();
        if (!needs.isEmpty()) {
            return refused(
                    frame,
                    actor,
                    meeting,
                    form,
                    "besoins",
                    words.say("keying-need", String.join(", ", needs)));
        }
        return switch (registrations.register(
                actor, meeting.id(), form.registration(open), form.channel())) {
            case Registering.Registered(var done, var code) -> next(meeting, form, done);
            case Registering.Waiting(var done, var code, var rank) -> next(meeting, form, done);
            case Registering.AlreadyThere(var there) ->
                    Html.refused(
                            templates.participationRegistrationKeying(
                                    frame,
                                    view(
                                            actor,
                                            meeting,
                                            form,
                                            "",
                                            already(actor, there),
                                            true,
                                            "")));
            case Registering.Refused(var reason) ->
                    refused(
                            frame,
                            actor,
                            meeting,
                            form,
                            RegistrationWords.field(reason),
                            words.reason(reason));
            case Registering.Full(var waiting) ->
                    refused(frame, actor, meeting, form, "", words.say("full"));
            case Registering.MeetingClosed(var since) ->
                    refused(frame, actor, meeting, form, "", words.say("shut-over"));
            case Registering.Unknown() -> throw new NotFound();
            case Registering.NotAllowed() -> throw new NotFound();
            case Registering.Closed(), Registering.AlreadyListed(), Registering.Invited _ ->
                    throw new IllegalStateException("keyed by the officer, refused to the public");
        };
    }

    private String already(Actor actor, RegistrationId there) {
        var state =
                registrations.see(actor, there).map(Registration::state).orElse(State.REGISTERED);
        return words.say("keying-already", words.status(state).words());
    }

    private static ResponseEntity<String> next(
            Meeting meeting, KeyingForm form, RegistrationId done) {
        var group =
                form.groupe().isBlank()
                        ? ""
                        : "&groupe="
                                + URLEncoder.encode(form.groupe().strip(), StandardCharsets.UTF_8);
        return Html.redirect(
                "/rencontres/"
                        + meeting.id().value()
                        + "/inscriptions/saisie?canal="
                        + form.channel().name()
                        + "&fait="
                        + done.value()
                        + group);
    }

    private ResponseEntity<String> refused(
            Frame frame,
            Actor actor,
            Meeting meeting,
            KeyingForm form,
            String field,
            String error) {
        return Html.refused(
                templates.participationRegistrationKeying(
                        frame, view(actor, meeting, form, field, error, false, "")));
    }

    private PaperKeyingView view(
            Actor actor,
            Meeting meeting,
            KeyingForm form,
            String field,
            String error,
            boolean asksNamesake,
            String done) {
        var last = last(actor, meeting);
        return new PaperKeyingView(
                meeting.id().value().toString(),
                meeting.title(),
                words.qualities(meeting),
                Arrays.stream(AgeBand.values())
                        .sorted(Comparator.reverseOrder())
                        .map(band -> new Option(band.name(), words.say("age." + band.name())))
                        .toList(),
                List.of(channel(Channel.PAPER), channel(Channel.PHONE), channel(Channel.BEHALF)),
                wishes(workshops(meeting)),
                Arrays.stream(Need.values())
                        .map(need ->
                                KeyingForm.letter(need)
                                        + "\u00a0"
                                        + words.say("need-short." + need.name()))
                        .collect(Collectors.joining(", ")),
                form,
                field,
                error,
                asksNamesake,
                done(actor, meeting, done),
                last);
    }

    /** « Inès Leca : place réservée. Code K7M-4Q2X » of the one just keyed. */
    private String done(Actor actor, Meeting meeting, String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return "";
        }
        return registrations
                .see(actor, new RegistrationId(UUID.fromString(id)))
                .filter(one -> one.meeting().equals(meeting.id()))
                .flatMap(one -> people.person(one.person()).map(person -> done(one, person)))
                .orElse("");
    }

    private String done(Registration one, Person person) {
        var code = Codes.written(one.code());
        Optional<Integer> rank = registrations.rank(one);
        return rank.isPresent()
                ? words.say("keying-waits", person.name(), rank.get(), code)
                : words.say("keying-done", person.name(), code);
    }

    private List<PaperKeyingView.Last> last(Actor actor, Meeting meeting) {
        var keyed =
                registrations.of(actor, meeting.id()).stream()
                        .filter(one -> KEYED.contains(one.channel()))
                        .sorted(Comparator.comparing(Registration::since).reversed())
                        .limit(SHOWN)
                        .toList();
        Map<PersonId, Person> persons =
                people
                        .people(
                                keyed.stream()
                                        .map(Registration::person)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return keyed.stream()
                .filter(one -> persons.containsKey(one.person()))
                .map(one ->
                        new PaperKeyingView.Last(
                                one.id().value().toString(),
                                Optional.ofNullable(persons.get(one.person()))
                                        .map(Person::name)
                                        .orElse(""),
                                words.quality(meeting, one.qualityId()),
                                Codes.written(one.code()),
                                words.status(one.state())))
                .toList();
    }

    private Option channel(Channel channel) {
        return new Option(channel.name(), words.say("channel." + channel.name()));
    }

    private List<Workshop> workshops(Meeting meeting) {
        return workshops.of(meeting.id()).stream()
                .filter(workshop -> workshop.state() != Workshop.State.CLOSED)
                .toList();
    }

    private static String wishes(List<Workshop> open) {
        return IntStream.range(0, open.size())
                .mapToObj(i -> (i + 1) + "\u00a0" + open.get(i).title())
                .collect(Collectors.joining(", "));
    }
}
