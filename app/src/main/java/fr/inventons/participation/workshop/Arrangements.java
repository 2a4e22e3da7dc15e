package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of workshops before the day: how many, with how many seats, under which title. */
@Service
public class Arrangements {
    public static final int TITLE_LIMIT = 120;
    public static final int MOST_TABLES = 50;
    public static final int LEAST_SEATS = 2;
    public static final int MOST_SEATS = 20;

    private final WorkshopStore store;
    private final SeatStore seats;
    private final MembershipStore members;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Appointments appointments;
    private final TableMaker maker;
    private final Journal journal;

    Arrangements(
            WorkshopStore store,
            SeatStore seats,
            MembershipStore members,
            Workshops workshops,
            Meetings meetings,
            Appointments appointments,
            TableMaker maker,
            Journal journal) {
        this.store = store;
        this.seats = seats;
        this.members = members;
        this.workshops = workshops;
        this.meetings = meetings;
        this.appointments = appointments;
        this.maker = maker;
        this.journal = journal;
    }

    /**
     * Gives a workshop this title and that many tables of that many seats. Tables are added at the
     * end; those that go away are the last ones, and empty.
     */
    @Transactional
    public Arranging arrange(Actor by, WorkshopId id, String title, int tables, int seatsPerTable) {
        var known = workshops.workshop(id);
        var found =
                known.flatMap(workshop -> meetings.hold(workshop.meeting()))
                        .filter(meeting -> meetings.runs(by, meeting));
        if (found.isEmpty()) {
            return new Arranging.Unknown();
        }
        if (!meetings.prepares(by, found.get().department())) {
            return new Arranging.NotAllowed();
        }
        if (found.get().over()) {
            return new Arranging.Over(found.get().endedAt().orElseThrow());
        }
        var name = title.strip();
        if (name.isEmpty()) {
            return new Arranging.TitleMissing();
        }
        if (name.length() > TITLE_LIMIT) {
            return new Arranging.TitleTooLong(name.length(), TITLE_LIMIT);
        }
        if (tables < 1
                || tables > MOST_TABLES
                || seatsPerTable < LEAST_SEATS
                || seatsPerTable > MOST_SEATS) {
            return new Arranging.OutOfBounds(MOST_TABLES, LEAST_SEATS, MOST_SEATS);
        }
        var workshop = store.lock(id).orElseThrow();
        var there = workshops.tables(id);
        boolean same =
                there.size() == tables
                        && there.stream().allMatch(table -> table.seats() == seatsPerTable);
        if (same && workshop.title().equals(name)) {
            return new Arranging.AlreadySo();
        }
        if (!same) {
            var refusal = refusal(workshop, there, tables, seatsPerTable);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            for (var table : there) {
                if (table.number() > tables) {
                    store.delete(table.id());
                } else {
                    seats.closeRanks(table.id());
                    store.seats(table.id(), seatsPerTable);
                }
            }
            for (int number = there.size() + 1; number <= tables; number++) {
                maker.make(id, number, seatsPerTable);
            }
        }
        store.rename(id, name);
        record(by, workshop.meeting(), id, tables, seatsPerTable);
        return new Arranging.Arranged();
    }

    private Optional<Arranging> refusal(
            Workshop workshop, List<Table> there, int tables, int seatsPerTable) {
        if (workshop.state() != Workshop.State.PREPARED) {
            return Optional.of(new Arranging.AlreadyOpened());
        }
        for (var table : there) {
            store.lockTable(table.id());
            int seated = seats.seated(table.id()).size();
            if (table.number() > tables && (seated > 0 || written(table.id()))) {
                return Optional.of(new Arranging.TableInUse(table.number()));
            }
            if (seated > seatsPerTable) {
                return Optional.of(new Arranging.SeatsInUse(table.number(), seated));
            }
        }
        int most = members.most(workshop.id());
        return most > tables * seatsPerTable
                ? Optional.of(new Arranging.MembersInUse(most))
                : Optional.empty();
    }

    private boolean written(TableId table) {
        return !appointments.holders(Role.RAPPORTEUR, Scope.of("table", table.value())).isEmpty();
    }

    private void record(Actor by, MeetingId meeting, WorkshopId id, int tables, int seatsPerTable) {
        journal.record(
                by.reference(),
                new WorkshopArranged(meeting.value(), id.value(), tables, seatsPerTable));
    }
}
