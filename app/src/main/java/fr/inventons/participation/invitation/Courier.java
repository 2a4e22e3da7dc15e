package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.DispatchId;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Letter;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.mail.Attached;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands one sending over, person by person, in the transaction of whoever decided it. */
@Component
class Courier {
    private final InvitationStore store;
    private final Dispatches dispatches;
    private final Guests guests;
    private final Composer composer;
    private final DayCalendar calendar;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Courier(
            InvitationStore store,
            Dispatches dispatches,
            Guests guests,
            Composer composer,
            DayCalendar calendar,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.dispatches = dispatches;
        this.guests = guests;
        this.composer = composer;
        this.calendar = calendar;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Tells all of them; the row of the meeting is locked by the caller.
     *
     * @param reference who decided it
     * @return the number of the sending
     */
    int tell(String reference, Meeting meeting, Said said, List<Recipient> recipients) {
        var waves = store.waves(meeting.id());
        int wave = waves.isEmpty() ? 1 : waves.getLast().number() + 1;
        store.insert(meeting.id(), wave, said, clock.instant());
        var by = new Actor(reference, Optional.empty(), "", Set.of());
        var sent = new LinkedHashMap<PersonId, DispatchId>();
        for (var recipient : recipients) {
            sent.put(
                    recipient.person().id(),
                    dispatches.send(
                            by,
                            meeting.id(),
                            recipient.person().id(),
                            letter(meeting, said, recipient, wave)));
        }
        store.told(meeting.id(), wave, said.purpose(), sent);
        journal.record(
                reference,
                new PeopleTold(meeting.id().value(), wave, said.purpose().slug(), sent.size()));
        return wave;
    }

    private Letter letter(Meeting meeting, Said said, Recipient to, int wave) {
        var composed = composer.compose(said, to);
        var letter =
                new Letter(
                        said.purpose().slug(),
                        "invitation-" + wave,
                        composed.subject(),
                        composer.parts(composed, said),
                        to.person().email().isEmpty()
                                ? List.of()
                                : List.of(entry(meeting, said, composed, to.person())),
                        composed.script());
        return said.purpose().tellsChange() ? letter.practicalNews() : letter;
    }

    private Attached entry(Meeting meeting, Said said, Composed composed, Person person) {
        boolean cancelled =
                said.purpose() == Purpose.CANCELLED || said.purpose() == Purpose.POSTPONED;
        var entry =
                new DayCalendar.Entry(
                        said.title(),
                        said.day(),
                        said.startsAt(),
                        said.endsAt(),
                        said.place(),
                        zone(meeting),
                        said.sequence(),
                        cancelled,
                        composed.link());
        return Attached.calendar(
                cancelled ? "CANCEL" : "REQUEST",
                calendar.personal(
                        meeting.id(), entry, said.sender().service(), person, clock.instant()));
    }

    /** The letters of a sending for those who are reached on paper now, by name. */
    List<PaperLetter> letters(Actor by, MeetingId meeting, Wave wave) {
        var channels =
                dispatches.of(by, meeting).stream()
                        .collect(Collectors.toMap(Dispatch::id, Function.identity()));
        Map<PersonId, Recipient> named = guests.named(meeting, wave.dispatches().keySet());
        var letters = new ArrayList<PaperLetter>();
        named.forEach((id, recipient) -> {
            var dispatch = channels.get(wave.dispatches().get(id));
            if (dispatch != null && onPaper(dispatch.channel())) {
                letters.add(
                        new PaperLetter(
                                recipient.person(),
                                dispatch.channel(),
                                wave.said(),
                                composer.compose(wave.said(), recipient)));
            }
        });
        return letters;
    }

    /** Each sending with letters to print, the newest first. */
    List<PaperSending> papers(Actor by, MeetingId meeting, List<Wave> waves) {
        var onPaper =
                waves.isEmpty()
                        ? Set.<DispatchId>of()
                        : dispatches.of(by, meeting).stream()
                                .filter(one -> onPaper(one.channel()))
                                .map(Dispatch::id)
                                .collect(Collectors.toSet());
        return waves.reversed().stream()
                .map(wave ->
                        new PaperSending(
                                wave.number(),
                                wave.said().purpose(),
                                wave.sentAt(),
                                (int)
                                        wave.dispatches().values().stream()
                                                .filter(onPaper::contains)
                                                .count()))
                .filter(sending -> sending.letters() > 0)
                .toList();
    }

    static boolean onPaper(Channel channel) {
        return channel == Channel.POST || channel == Channel.RELAY || channel == Channel.HAND;
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
