package fr.inventons.participation.correspondence.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Errand;
import fr.inventons.participation.correspondence.Handling;
import fr.inventons.participation.correspondence.Outcome;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.mail.MailState;
import fr.inventons.platform.mail.Tracked;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Option;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays messages and errands out for the pages, with a constant number of statements. */
@Component
class DispatchDesk {
    static final int PAGE = 100;

    private final Dispatches dispatches;
    private final Meetings meetings;
    private final People people;
    private final DispatchWords words;
    private final Clock clock;

    DispatchDesk(
            Dispatches dispatches,
            Meetings meetings,
            People people,
            DispatchWords words,
            Clock clock) {
        this.dispatches = dispatches;
        this.meetings = meetings;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** The meeting, for who prepares it. */
    Meeting prepared(Actor actor, UUID id) {
        return meetings.see(actor, new MeetingId(id))
                .filter(meeting -> meetings.prepares(actor, meeting.department()))
                .orElseThrow(NotFound::new);
    }

    DispatchesView all(Actor actor, Meeting meeting, int page, String reason, String error) {
        var all = dispatches.of(actor, meeting.id());
        var mails = dispatches.mails(all);
        var persons = persons(all);
        var held = all.stream().filter(one -> one.held(clock.instant())).toList();
        var counts = dispatches.counts(Set.of(meeting.id())).get(meeting.id());
        Function<Dispatch, DispatchesView.Line> line =
                one -> line(meeting, one, Optional.ofNullable(mails.get(one.id())), persons);
        return new DispatchesView(
                meeting.id().value().toString(),
                meeting.title(),
                counts == null ? "" : words.sentence(counts),
                all.stream()
                        .filter(one -> troubled(one, Optional.ofNullable(mails.get(one.id()))))
                        .map(line)
                        .toList(),
                held.size(),
                held.isEmpty() ? "" : words.why(meeting, held.getFirst(), Optional.empty()),
                reason,
                error,
                counts == null ? 0 : counts.errands(),
                counts == null ? 0 : counts.toPost(),
                all.stream().skip((long) page * PAGE).limit(PAGE).map(line).toList(),
                all.size(),
                (page + 1) * PAGE < all.size()
                        ? "/rencontres/%s/courrier?page=%d"
                                .formatted(meeting.id().value(), page + 2)
                        : "");
    }

    /** What somebody has to decide. */
    static boolean troubled(Dispatch dispatch, Optional<Tracked> mail) {
        if (dispatch.channel() == Channel.EMAIL) {
            return mail.filter(one -> lost(one.state())).isPresent();
        }
        return dispatch.outcome().equals(Optional.of(Outcome.WRONG_NUMBER));
    }

    static boolean lost(MailState state) {
        return state == MailState.UNCERTAIN
                || state == MailState.REFUSED
                || state == MailState.RETURNED;
    }

    private DispatchesView.Line line(
            Meeting meeting,
            Dispatch dispatch,
            Optional<Tracked> mail,
            Map<PersonId, Person> persons) {
        var person = persons.get(dispatch.person());
        return new DispatchesView.Line(
                dispatch.id().value().toString(),
                person == null ? "" : person.name(),
                dispatch.subject(),
                words.channel(dispatch.channel()),
                words.status(meeting, dispatch, mail),
                words.moment(meeting, dispatch.sentAt()),
                words.why(meeting, dispatch, mail),
                dispatch.channel() == Channel.EMAIL
                        && mail.filter(one -> lost(one.state())).isPresent());
    }

    ErrandsView errands(Actor actor, Meeting meeting, String refusal) {
        var all = dispatches.errands(actor, meeting.id());
        var groups =
                Stream.of(Channel.CALL, Channel.RELAY, Channel.HAND, Channel.POST)
                        .map(channel ->
                                new ErrandsView.Group(
                                        words.channel(channel),
                                        channel == Channel.POST,
                                        all.stream()
                                                .filter(one -> one.channel() == channel)
                                                .filter(one -> !one.done())
                                                .map(one -> line(meeting, one))
                                                .toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList();
        var counts = dispatches.counts(Set.of(meeting.id())).get(meeting.id());
        return new ErrandsView(
                meeting.id().value().toString(),
                meeting.title(),
                counts == null ? "" : words.sentence(counts),
                refusal,
                groups,
                all.stream().filter(Errand::done).map(one -> line(meeting, one)).toList());
    }

    private ErrandsView.Line line(Meeting meeting, Errand errand) {
        return new ErrandsView.Line(
                errand.id().value().toString(),
                Integer.toString(errand.revision()),
                errand.name(),
                how(errand),
                errand.channel() == Channel.CALL ? errand.how() : "",
                errand.why(),
                errand.script().lines().filter(line -> !line.isBlank()).toList(),
                words.status(errand.channel(), errand.outcome()),
                errand.triedAt().map(at -> words.moment(meeting, at)).orElse(""),
                outcomes(errand.channel()).stream()
                        .map(one -> new Option(one.name(), words.outcome(one)))
                        .toList());
    }

    String how(Errand errand) {
        return switch (errand.channel()) {
            case CALL -> French.phone(errand.how());
            case HAND -> words.say("how-hand");
            case EMAIL, POST, RELAY -> errand.how();
        };
    }

    /** What can come of an errand, the best first. */
    private static List<Outcome> outcomes(Channel channel) {
        return switch (channel) {
            case CALL ->
                    List.of(
                            Outcome.REACHED,
                            Outcome.LEFT_MESSAGE,
                            Outcome.NO_ANSWER,
                            Outcome.WRONG_NUMBER);
            case POST -> List.of(Outcome.POSTED);
            case RELAY -> List.of(Outcome.HANDED, Outcome.NO_ANSWER);
            case HAND -> List.of(Outcome.HANDED);
            case EMAIL -> List.of();
        };
    }

    /** Why an act on a message was refused; empty when it was not. */
    String refusal(Meeting meeting, Dispatch dispatch, Handling handling, String typed) {
        return switch (handling) {
            case Handling.Done() -> "";
            case Handling.AlreadyDone() -> "";
            case Handling.Changed(var now) ->
                    words.say(
                            "changed",
                            name(dispatch),
                            words.status(now.channel(), now.outcome()).words(),
                            words.moment(meeting, now.settledAt().orElse(now.sentAt())),
                            typed);
            case Handling.NoAddress(var channel) -> words.say("no-address", words.channel(channel));
            case Handling.NotThere(var state) -> words.say("not-there");
            case Handling.ByMail() -> words.say("by-mail");
            case Handling.ReasonMissing() -> words.say("reason-missing");
            case Handling.ReasonTooLong(var length, var limit) ->
                    words.say("reason-too-long", length, limit);
            case Handling.NotAllowed() -> throw new NotFound();
            case Handling.Unknown() -> throw new NotFound();
        };
    }

    private String name(Dispatch dispatch) {
        return people.person(dispatch.person()).map(Person::name).orElse("");
    }

    private Map<PersonId, Person> persons(List<Dispatch> all) {
        return people
                .people(all.stream().map(Dispatch::person).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
