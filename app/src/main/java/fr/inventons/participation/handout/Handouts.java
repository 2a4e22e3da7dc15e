package fr.inventons.participation.handout;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is printed for a day, for those who prepare the meeting or run it. A paper is made anew each
 * time it is asked for; what is kept is when it was printed and whether it changed since.
 */
@Service
public class Handouts {
    private final HandoutStore store;
    private final Gatherer gatherer;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    Handouts(
            HandoutStore store,
            Gatherer gatherer,
            Meetings meetings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.gatherer = gatherer;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that the papers say; empty for whoever neither prepares the meeting nor runs it. */
    public Optional<Gathering> gathering(Actor by, MeetingId meeting) {
        return meetings.see(by, meeting).map(found -> gatherer.gather(by, found));
    }

    /** Each kind of paper, with its count and the last time it was printed; all kinds in order. */
    public List<Printed> printed(Gathering day) {
        var before = store.of(day.meeting().id());
        return Arrays.stream(HandoutKind.values())
                .map(kind -> {
                    var last = Optional.ofNullable(before.get(kind));
                    return new Printed(
                            kind,
                            pieces(day, kind),
                            last.map(HandoutStore.Printing::at),
                            last.map(HandoutStore.Printing::fingerprint)
                                    .filter(one -> !one.equals(fingerprint(day, kind)))
                                    .isPresent());
                })
                .toList();
    }

    /** Keeps that these papers are being printed now, as they stand at this moment. */
    @Transactional
    public Printing print(Actor by, MeetingId id, Set<HandoutKind> kinds) {
        var found = meetings.see(by, id);
        if (found.isEmpty()) {
            return new Printing.Unknown();
        }
        meetings.lockAndRead(id);
        var day = gatherer.gather(by, found.get());
        var wanted =
                Arrays.stream(HandoutKind.values())
                        .filter(kinds::contains)
                        .filter(kind -> pieces(day, kind) > 0)
                        .toList();
        if (wanted.isEmpty()) {
            return new Printing.Nothing();
        }
        for (var kind : wanted) {
            int pieces = pieces(day, kind);
            store.keep(id, kind, pieces, fingerprint(day, kind), clock.instant());
            journal.record(by.reference(), new HandoutPrinted(id.value(), kind.name(), pieces));
        }
        return new Printing.Ready(wanted);
    }

    /** How many pieces of a kind there are: badges, signs, sheets. */
    public static int pieces(Gathering day, HandoutKind kind) {
        return switch (kind) {
            case BADGES -> day.people().size();
            case DAY_ATTENDANCE -> day.people().isEmpty() ? 0 : 1;
            case WORKSHOP_ATTENDANCE ->
                    day.people().stream().allMatch(one -> one.places().isEmpty())
                            ? 0
                            : day.spaces().size() * day.rounds();
            case TABLE_SHEETS -> day.tables();
            case SIGNS -> Sign.of(day).size();
            case FORM -> 1;
        };
    }

    private static String fingerprint(Gathering day, HandoutKind kind) {
        Meeting meeting = day.meeting();
        var said = new ArrayList<Object>();
        said.add(List.of(meeting.title(), meeting.day(), meeting.startsAt(), meeting.place()));
        switch (kind) {
            case BADGES, DAY_ATTENDANCE, WORKSHOP_ATTENDANCE -> {
                said.add(day.people());
                said.add(day.spaces().values().stream().map(Gathering.Space::title).toList());
                said.add(day.rounds());
            }
            case TABLE_SHEETS -> said.add(day.spaces().values());
            case SIGNS -> said.add(Sign.of(day));
            case FORM ->
                    said.add(day.spaces().values().stream().map(Gathering.Space::title).toList());
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has SHA-256 everywhere", e);
        }
    }
}
