package fr.inventons.participation.workshop;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.AppointmentEnd;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the workshops of a meeting, and who writes for a table: one rapporteur at a time. */
@Service
public class Crews {
    /** Appointments begin and end by the day in Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final WorkshopStore store;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Appointments appointments;
    private final Actors actors;
    private final Journal journal;
    private final Clock clock;

    Crews(
            WorkshopStore store,
            Workshops workshops,
            Meetings meetings,
            Appointments appointments,
            Actors actors,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.workshops = workshops;
        this.meetings = meetings;
        this.appointments = appointments;
        this.actors = actors;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Somebody writes for a table from now on. The rapporteur before her no longer writes, but
     * still reads what the meeting does with the table's words.
     */
    @Transactional
    public Crew appointRapporteur(Actor by, TableId table, PersonId person) {
        var place = workshops.tablePlace(table);
        if (place.isEmpty()) {
            return new Crew.Unknown();
        }
        var meeting = meetings.lockAndRead(place.get().meeting().id());
        if (!meetings.runs(by, meeting)) {
            return new Crew.Unknown();
        }
        if (meeting.over()) {
            return new Crew.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        store.lockTable(table);
        var scope = Scope.of("table", table.value());
        var before = appointments.holders(Role.RAPPORTEUR, scope);
        if (before.contains(person)) {
            return new Crew.AlreadySo();
        }
        switch (appoint(by, person, Role.RAPPORTEUR, scope)) {
            case Nomination.UnknownPerson _ -> {
                return new Crew.UnknownPerson();
            }
            case Nomination.Appointed _ -> {}
            case Nomination.AlreadyHeld _ -> {}
            case Nomination.NotAllowed _ -> throw refused(scope);
            case Nomination.ScopeUnfit _ -> throw refused(scope);
            case Nomination.EndsBeforeItBegins _ -> throw refused(scope);
        }
        for (var other : before) {
            end(by, other, scope);
        }
        var _ = appoint(by, person, Role.RAPPORTEUR, Scope.of("meeting", meeting.id().value()));
        journal.record(by.reference(), new RapporteurAppointed(table.value(), person.value()));
        return new Crew.Appointed();
    }

    /** Somebody runs the workshops of a meeting from now on. */
    @Transactional
    public Crew appointFacilitator(Actor by, MeetingId id, PersonId person) {
        var found = meetings.see(by, id);
        if (found.isEmpty()) {
            return new Crew.Unknown();
        }
        var meeting = meetings.lockAndRead(id);
        if (!meetings.prepares(by, meeting.department())) {
            return new Crew.NotAllowed();
        }
        if (meeting.over()) {
            return new Crew.MeetingClosed(meeting.endedAt().orElseThrow());
        }
        store.lockPerson(person);
        var other = runsAnother(person, meeting, meeting.day());
        if (other.isPresent()) {
            return new Crew.RunsAnother(other.get());
        }
        var scope = Scope.of("meeting", id.value());
        return switch (appoint(by, person, Role.FACILITATOR, scope)) {
            case Nomination.UnknownPerson _ -> new Crew.UnknownPerson();
            case Nomination.AlreadyHeld _ -> new Crew.AlreadySo();
            case Nomination.Appointed _ -> {
                journal.record(
                        by.reference(), new FacilitatorAppointed(id.value(), person.value()));
                yield new Crew.Appointed();
            }
            case Nomination.NotAllowed _ -> throw refused(scope);
            case Nomination.ScopeUnfit _ -> throw refused(scope);
            case Nomination.EndsBeforeItBegins _ -> throw refused(scope);
        };
    }

    /** Who writes for that table today. */
    public Optional<PersonId> rapporteur(TableId table) {
        return appointments.holders(Role.RAPPORTEUR, Scope.of("table", table.value())).stream()
                .findFirst();
    }

    /** Who runs the workshops of that meeting today. */
    public List<PersonId> facilitators(MeetingId meeting) {
        return appointments.holders(Role.FACILITATOR, Scope.of("meeting", meeting.value()));
    }

    /** The other meeting that somebody runs on that day; a postponed one has no day. */
    public Optional<Meeting> runsAnother(PersonId person, Meeting meeting, LocalDate day) {
        var run =
                actors.of(person).grants().stream()
                        .filter(grant -> grant.role() == Role.FACILITATOR)
                        .filter(grant -> grant.scope().kind().equals("meeting"))
                        .map(grant -> new MeetingId(UUID.fromString(grant.scope().key())))
                        .filter(id -> !id.equals(meeting.id()))
                        .collect(Collectors.toSet());
        return meetings.named(run).stream()
                .filter(other -> other.day().equals(day))
                .filter(other -> !other.over() && !other.postponed())
                .findFirst();
    }

    private Nomination appoint(Actor by, PersonId person, Role role, Scope scope) {
        return appointments.appoint(
                by,
                person,
                role,
                scope,
                LocalDate.ofInstant(clock.instant(), PARIS),
                Optional.empty());
    }

    private void end(Actor by, PersonId person, Scope scope) {
        switch (appointments.end(by, person, Role.RAPPORTEUR, scope)) {
            case AppointmentEnd.Ended _, AppointmentEnd.NotHeld _ -> {}
            case AppointmentEnd.NotAllowed _ -> throw refused(scope);
        }
    }

    private static IllegalStateException refused(Scope scope) {
        return new IllegalStateException("identity refused an appointment in " + scope);
    }
}
