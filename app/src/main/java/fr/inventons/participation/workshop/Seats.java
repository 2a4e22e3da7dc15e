package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits at which table. A participant has one chair at most; a move is undone by a move. */
@Service
public class Seats {
    private final SeatStore store;
    private final WorkshopStore tables;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Participants participants;
    private final Journal journal;
    private final Clock clock;

    Seats(
            SeatStore store,
            WorkshopStore tables,
            Workshops workshops,
            Meetings meetings,
            Participants participants,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.tables = tables;
        this.workshops = workshops;
        this.meetings = meetings;
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** Gives a participant a chair at a table; she leaves the one she had. */
    @Transactional
    public Seating seat(Actor by, ParticipantId who, TableId where) {
        var participant = participants.participant(who);
        var place = workshops.tablePlace(where);
        if (participant.isEmpty() || place.isEmpty()) {
            return new Seating.Unknown();
        }
        var meeting = meetings.lockAndRead(place.get().meeting().id());
        if (!meetings.runs(by, meeting)) {
            return new Seating.Unknown();
        }
        if (!participant.get().meeting().equals(meeting.id())) {
            return new Seating.AnotherMeeting();
        }
        if (meeting.over()) {
            return new Seating.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        tables.lockTable(where);
        if (store.tableOf(who).filter(where::equals).isPresent()) {
            return new Seating.AlreadySo();
        }
        var chair = store.freeChair(where);
        if (chair.isEmpty()) {
            var table = place.get().table();
            return new Seating.TableFull(table.number(), table.seats());
        }
        store.seat(who, where, chair.get(), clock.instant());
        journal.record(by.reference(), new ParticipantSeated(who.value(), where.value()));
        return new Seating.Seated();
    }

    /**
     * Moves several people at once, in whatever order lets most of them sit; an empty table takes a
     * chair back. Each move stands for itself: a refused one leaves the others done.
     */
    @Transactional
    public Map<ParticipantId, Seating> move(Actor by, Map<ParticipantId, Optional<TableId>> moves) {
        var outcomes = new LinkedHashMap<ParticipantId, Seating>();
        var waiting = new LinkedHashMap<>(moves);
        // Tables are locked in one order, so that two people who move others never wait in a
        // circle.
        workshops
                .tablePlaces(
                        moves.values().stream()
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()))
                .values()
                .stream()
                .map(TablePlace::meeting)
                .map(Meeting::id)
                .distinct()
                .sorted(Comparator.comparing(MeetingId::value))
                .forEach(meetings::lockAndRead);
        moves.values().stream()
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(TableId::value))
                .forEach(tables::lockTable);
        int before;
        do {
            before = waiting.size();
            for (var move : List.copyOf(waiting.entrySet())) {
                var outcome =
                        move.getValue().isEmpty()
                                ? unseat(by, move.getKey())
                                : seat(by, move.getKey(), move.getValue().get());
                outcomes.put(move.getKey(), outcome);
                if (!(outcome instanceof Seating.TableFull)) {
                    waiting.remove(move.getKey());
                }
            }
        } while (!waiting.isEmpty() && waiting.size() < before);
        return outcomes;
    }

    /** Takes a participant's chair back. */
    @Transactional
    public Seating unseat(Actor by, ParticipantId who) {
        var participant = participants.participant(who);
        if (participant.isEmpty()) {
            return new Seating.Unknown();
        }
        var meeting = meetings.lockAndRead(participant.get().meeting());
        if (!meetings.runs(by, meeting)) {
            return new Seating.Unknown();
        }
        if (meeting.over()) {
            return new Seating.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        var table = store.tableOf(who);
        if (table.isEmpty() || !store.unseat(who)) {
            return new Seating.AlreadySo();
        }
        journal.record(by.reference(), new ParticipantUnseated(who.value(), table.get().value()));
        return new Seating.Unseated();
    }

    /** Who sits at that table, in order of chairs. */
    public List<ParticipantId> seated(TableId table) {
        return store.seated(table);
    }

    /** Where everyone of that meeting who has a chair sits. */
    public Map<ParticipantId, TableId> places(MeetingId meeting) {
        return store.places(
                workshops.tables(meeting).stream().map(Table::id).collect(Collectors.toSet()));
    }
}
