package fr.inventons.participation.registration.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Plain;
import fr.inventons.participation.registration.Counts;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.registration.Rules;
import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Link;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who comes to a meeting: everyone, or those that a filter keeps. */
@Controller
class ListedPages {
    /** Of {@code etat}: those who look like somebody else. */
    private static final String ALIKE = "ressemblances";

    private static final List<State> ORDER =
            List.of(
                    State.OFFERED,
                    State.WAITING,
                    State.REGISTERED,
                    State.INVITED,
                    State.DECLINED,
                    State.CANCELLED);

    private final Registrations registrations;
    private final RegistrationWords words;
    private final People people;
    private final Templates templates;

    ListedPages(
            Registrations registrations,
            RegistrationWords words,
            People people,
            Templates templates) {
        this.registrations = registrations;
        this.words = words;
        this.people = people;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.FACILITATOR})
    @GetMapping("/rencontres/{id}/inscriptions")
    ResponseEntity<String> list(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "") String qualite) {
        var meeting = words.prepared(actor, id);
        return Html.page(
                templates.participationRegistrationListed(
                        frame, view(actor, meeting, etat, qualite)));
    }

    private RegistrationsListView view(Actor actor, Meeting meeting, String state, String quality) {
        var all = registrations.of(actor, meeting.id());
        var alike = registrations.alike(actor, meeting.id());
        var counts =
                registrations.counts(Set.of(meeting.id())).getOrDefault(meeting.id(), Counts.NONE);
        var shown =
                (state.equals(ALIKE) ? alike : all)
                        .stream()
                                .filter(one ->
                                        state.isEmpty()
                                                || state.equals(ALIKE)
                                                || one.state().name().equals(state))
                                .filter(one -> quality.isEmpty() || one.qualityId().equals(quality))
                                .toList();
        return new RegistrationsListView(
                meeting.id().value().toString(),
                meeting.title(),
                summary(counts),
                next(meeting, counts),
                "/rencontres/" + meeting.id().value() + "/inscription",
                registrations.open(meeting),
                meeting.over(),
                bars(meeting, all),
                alike.size(),
                filters(meeting, all, alike.size(), state),
                words.qualities(meeting, "quality-any"),
                state,
                quality,
                all.size(),
                lines(meeting, shown, state.isEmpty() || state.equals(State.REGISTERED.name())));
    }

    private String summary(Counts counts) {
        return words.say(
                "summary", counts.taken(), counts.capacity(), counts.waiting(), counts.invited());
    }

    private String next(Meeting meeting, Counts counts) {
        if (meeting.over()) {
            return words.say("shut-over");
        }
        if (counts.offered() > 0) {
            return words.say("officer-next-offered", counts.offered());
        }
        if (registrations.revision(meeting.id()) == 0) {
            return words.say("officer-next-rules");
        }
        return registrations.open(meeting)
                ? words.say("officer-next-open")
                : words.say(
                        meeting.announcedAt().isEmpty()
                                ? "officer-next-announce"
                                : "officer-next-shut");
    }

    /** Those who have a seat against what is kept for them; residents of every kind are one. */
    private List<Bar> bars(Meeting meeting, List<Registration> all) {
        var reserved = registrations.rules(meeting.id()).reserved();
        var residents =
                words.campaign(meeting).qualities().stream()
                        .filter(Campaign.Quality::resident)
                        .map(Campaign.Quality::id)
                        .collect(Collectors.toSet());
        var seated =
                all.stream()
                        .filter(Registration::holdsSeat)
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                residents.contains(one.qualityId())
                                                        ? Rules.RESIDENTS
                                                        : one.qualityId(),
                                        Collectors.counting()));
        return Stream.concat(
                        Stream.of(Rules.RESIDENTS),
                        words.campaign(meeting).qualities().stream()
                                .map(Campaign.Quality::id)
                                .filter(id -> !residents.contains(id)))
                .filter(key -> seated.containsKey(key) || reserved.containsKey(key))
                .map(key ->
                        new Bar(
                                words.reserve(meeting, key),
                                seated.getOrDefault(key, 0L).intValue(),
                                reserved.getOrDefault(key, 0),
                                key.equals(Rules.RESIDENTS)))
                .toList();
    }

    private List<Link> filters(Meeting meeting, List<Registration> all, int alike, String current) {
        var numbers =
                all.stream()
                        .collect(Collectors.groupingBy(Registration::state, Collectors.counting()));
        var path = "/rencontres/" + meeting.id().value() + "/inscriptions";
        var links = new ArrayList<Link>();
        links.add(new Link(words.say("filter-all", all.size()), path, current.isEmpty()));
        for (var state : ORDER) {
            long number = numbers.getOrDefault(state, 0L);
            if (number > 0 || state.name().equals(current)) {
                links.add(
                        new Link(
                                words.say("filter." + state.name(), number),
                                path + "?etat=" + state.name(),
                                state.name().equals(current)));
            }
        }
        if (alike > 0) {
            links.add(
                    new Link(
                            words.say("filter-alike", alike),
                            path + "?etat=" + ALIKE,
                            current.equals(ALIKE)));
        }
        return links;
    }

    private List<RegistrationsListView.Line> lines(
            Meeting meeting, List<Registration> shown, boolean byName) {
        Map<?, Person> persons =
                people
                        .people(
                                shown.stream()
                                        .map(Registration::person)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        var lines =
                shown.stream()
                        .flatMap(one ->
                                Optional.ofNullable(persons.get(one.person()))
                                        .map(person -> line(meeting, one, person))
                                        .stream());
        return (byName
                        ? lines.sorted(Comparator.comparing(line -> Plain.words(line.name())))
                        : lines)
                .toList();
    }

    private RegistrationsListView.Line line(Meeting meeting, Registration one, Person person) {
        return new RegistrationsListView.Line(
                one.id().value().toString(),
                (person.familyName() + " " + person.givenName()).strip(),
                words.quality(meeting, one.qualityId()),
                words.status(one.state()),
                one.offerUntil()
                        .map(until -> words.say("kept-until", words.moment(meeting, until)))
                        .orElseGet(() -> French.day(one.since(), words.zone(meeting))),
                more(one));
    }

    private String more(Registration one) {
        var answers = one.answers();
        return Stream.of(
                        answers.ageBand().minor()
                                ? words.say("age." + answers.ageBand().name())
                                : "",
                        answers.ageBand().minor() && !answers.mayAttend()
                                ? words.say("no-authorisation")
                                : "",
                        answers.group().isEmpty() ? "" : words.say("group", answers.group()),
                        words.needs(one),
                        answers.language())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
