package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops of a meeting and their tables: opening, closing, finding. */
@Service
public class Workshops {
    private final WorkshopStore store;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    Workshops(WorkshopStore store, Meetings meetings, Journal journal, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    /** The workshops of a meeting, in the order of the campaign's pillars. */
    public List<Workshop> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /** The workshop, whoever asks. */
    public Optional<Workshop> workshop(WorkshopId id) {
        return store.named(Set.of(id)).stream().findFirst();
    }

    /** The workshop, for those who prepare its meeting or run it; empty for anyone else. */
    public Optional<Workshop> see(Actor by, WorkshopId id) {
        return workshop(id).filter(found -> meetings.see(by, found.meeting()).isPresent());
    }

    /** The tables of a workshop, in order of their numbers. */
    public List<Table> tables(WorkshopId workshop) {
        return store.tables(Set.of(workshop));
    }

    /** All the tables of a meeting, in order of workshops and numbers. */
    public List<Table> tables(MeetingId meeting) {
        return store.tables(
                store.of(meeting).stream().map(Workshop::id).collect(Collectors.toSet()));
    }

    /**
     * The table whose ticket {@code by} may print: who runs the meeting, or writes for the table.
     */
    public Optional<TablePlace> ticket(Actor by, TableId id) {
        return tablePlace(id)
                .filter(place ->
                        meetings.runs(by, place.meeting())
                                || by.holds(Role.RAPPORTEUR, Scope.of("table", id.value())));
    }

    /** The table with all that stands above it. */
    public Optional<TablePlace> tablePlace(TableId id) {
        return Optional.ofNullable(tablePlaces(Set.of(id)).get(id));
    }

    /** The tables with all that stands above them; an unknown id gives nothing. */
    public Map<TableId, TablePlace> tablePlaces(Set<TableId> ids) {
        var tables = store.tablesNamed(ids);
        var workshops =
                store
                        .named(tables.stream().map(Table::workshop).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Workshop::id, Function.identity()));
        var above =
                meetings
                        .named(
                                workshops.values().stream()
                                        .map(Workshop::meeting)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        var places = new LinkedHashMap<TableId, TablePlace>();
        for (var table : tables) {
            var workshop = workshops.get(table.workshop());
            var meeting = workshop == null ? null : above.get(workshop.meeting());
            if (workshop != null && meeting != null) {
                places.put(table.id(), new TablePlace(table, workshop, meeting));
            }
        }
        return places;
    }

    /** Tables may write from now on. */
    @Transactional
    public WorkshopProgress open(Actor by, WorkshopId id) {
        return progress(
                by,
                id,
                workshop ->
                        switch (workshop.state()) {
                            case OPEN -> new WorkshopProgress.AlreadyDone();
                            case CLOSED ->
                                    new WorkshopProgress.WorkshopClosed(
                                            workshop.closedAt().orElseThrow());
                            case PREPARED -> opened(by, workshop);
                        });
    }

    /** Opens again a workshop that was closed too early, as long as the meeting lasts. */
    @Transactional
    public WorkshopProgress reopen(Actor by, WorkshopId id) {
        return progress(
                by,
                id,
                workshop ->
                        switch (workshop.state()) {
                            case OPEN -> new WorkshopProgress.AlreadyDone();
                            case PREPARED -> new WorkshopProgress.NotOpened();
                            case CLOSED -> opened(by, workshop);
                        });
    }

    /** Nothing more is written in the workshop. */
    @Transactional
    public WorkshopProgress close(Actor by, WorkshopId id) {
        return progress(
                by,
                id,
                workshop ->
                        switch (workshop.state()) {
                            case CLOSED -> new WorkshopProgress.AlreadyDone();
                            case PREPARED -> new WorkshopProgress.NotOpened();
                            case OPEN -> {
                                store.close(id, clock.instant());
                                journal.record(
                                        by.reference(),
                                        new WorkshopClosed(workshop.meeting().value(), id.value()));
                                yield new WorkshopProgress.Done();
                            }
                        });
    }

    /**
     * How far the workshop has come, kept so until the end of this transaction: neither it nor its
     * meeting can close under somebody who is writing.
     *
     * @throws NoSuchElementException when there is no such workshop
     */
    @Transactional
    public Workshop.State lockAndReadState(WorkshopId id) {
        return lockAndRead(id).state();
    }

    /** The workshop, kept as it is, with its meeting, until the end of this transaction. */
    @Transactional
    public Workshop lockAndRead(WorkshopId id) {
        var above = workshop(id).orElseThrow(() -> new NoSuchElementException("no workshop " + id));
        meetings.lockAndRead(above.meeting());
        return store.share(id).orElseThrow();
    }

    private WorkshopProgress opened(Actor by, Workshop workshop) {
        store.open(workshop.id(), clock.instant());
        journal.record(
                by.reference(),
                new WorkshopOpened(workshop.meeting().value(), workshop.id().value()));
        return new WorkshopProgress.Done();
    }

    private WorkshopProgress progress(
            Actor by, WorkshopId id, Function<Workshop, WorkshopProgress> act) {
        var above = workshop(id);
        if (above.isEmpty()) {
            return new WorkshopProgress.Unknown();
        }
        var meeting = meetings.lockAndRead(above.get().meeting());
        if (!meetings.runs(by, meeting)) {
            return new WorkshopProgress.Unknown();
        }
        return switch (meeting.state()) {
            case PREPARED -> new WorkshopProgress.MeetingNotBegun();
            case CLOSED, CANCELLED ->
                    new WorkshopProgress.MeetingClosed(meeting.endedAt().orElseThrow());
            case OPEN -> act.apply(store.lock(id).orElseThrow());
        };
    }
}
