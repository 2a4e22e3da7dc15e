package fr.inventons.recognition.showcase;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.showcase.ShowcaseFact.EventAnnounced;
import fr.inventons.recognition.showcase.ShowcaseFact.EventCancelled;
import fr.inventons.recognition.showcase.ShowcaseFact.EventMoved;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of the year, entered by préfectures and by those who carry an action. */
@Service
public class Events {
    /** One calendar for the country: its day begins when Paris says so. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int MOST_TO_COME = 300;
    private static final int MOST_PAST = 60;

    private final EventStore store;
    private final Actions actions;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Events(
            EventStore store,
            Actions actions,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.actions = actions;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** A préfecture announces an event of its département. */
    @Transactional
    public Announcing announce(
            Actor by, DepartmentCode department, NewEvent typed, String exception) {
        if (!officer(by, department) || territories.department(department).isEmpty()) {
            return new Announcing.NotAllowed();
        }
        return announce(by, department, Optional.empty(), typed.tidy(), exception.strip());
    }

    /** Those who carry an action, or their préfecture, invite to it. */
    @Transactional
    public Announcing announce(Actor by, ActionId id, NewEvent typed, String exception) {
        var action = actions.lockAndRead(id);
        if (action.isEmpty() || !actions.mayWrite(by, action.get())) {
            return new Announcing.NotAllowed();
        }
        var department = action.get().department();
        // Only who answers for the State may say that an electoral reserve does not apply.
        var reason = officer(by, department) ? exception.strip() : "";
        return announce(by, department, Optional.of(id), typed.tidy(), reason);
    }

    private Announcing announce(
            Actor by,
            DepartmentCode department,
            Optional<ActionId> action,
            NewEvent said,
            String exception) {
        var campaign = campaigns.current();
        var flaw =
                tooLong("exception", exception, Event.EXCEPTION_LIMIT)
                        .or(() -> flaw(campaign, department, said));
        if (flaw.isPresent()) {
            return new Announcing.Flawed(flaw.get());
        }
        var now = now();
        var zone = territories.department(department).orElseThrow().zone();
        var hold = PublicationHold.decide(campaign, zone, now, Optional.empty(), exception);
        var event =
                new Event(
                        EventId.random(),
                        campaign.id(),
                        department,
                        action,
                        said,
                        now,
                        hold.visibleFrom(),
                        hold.because() == PublicationHold.Because.EXCEPTION ? exception : "",
                        now,
                        1,
                        Optional.empty(),
                        "");
        store.insert(event);
        var held = hold.holds(now);
        journal.record(
                by.reference(),
                new EventAnnounced(event.id(), department.value(), said.startsOn(), held));
        return new Announcing.Announced(event, held ? hold.reserve() : "");
    }

    /** Says it anew: another day, another place, clearer words. */
    @Transactional
    public Changing move(Actor by, EventId id, int revision, NewEvent typed) {
        var there = store.lock(id).filter(event -> mayChange(by, event));
        if (there.isEmpty()) {
            return new Changing.Unknown();
        }
        var event = there.get();
        if (event.cancelled()) {
            return new Changing.AlreadyCancelled(event);
        }
        var said = typed.tidy();
        var campaign = campaigns.campaign(event.campaign()).orElseThrow();
        var flaw = flaw(campaign, event.department(), said);
        if (flaw.isPresent()) {
            return new Changing.Flawed(flaw.get());
        }
        if (event.said().equals(said)) {
            return new Changing.Changed(event);
        }
        if (event.revision() != revision) {
            return new Changing.ChangedMeanwhile(event);
        }
        var next = event.changed(said, now());
        store.update(next);
        journal.record(by.reference(), new EventMoved(id, said.startsOn(), next.revision()));
        return new Changing.Changed(next);
    }

    /** It will not be held. It stays in the calendar, said to be cancelled, with the reason. */
    @Transactional
    public Changing cancel(Actor by, EventId id, String typed) {
        var there = store.lock(id).filter(event -> mayChange(by, event));
        if (there.isEmpty()) {
            return new Changing.Unknown();
        }
        if (there.get().cancelled()) {
            return new Changing.AlreadyCancelled(there.get());
        }
        var reason = typed.strip();
        if (reason.isEmpty()) {
            return new Changing.ReasonMissing();
        }
        var flaw = tooLong("motif", reason, Event.REASON_LIMIT);
        if (flaw.isPresent()) {
            return new Changing.Flawed(flaw.get());
        }
        var next = there.get().cancelled(now(), reason);
        store.update(next);
        journal.record(by.reference(), new EventCancelled(id, next.revision()));
        return new Changing.Changed(next);
    }

    /** The event, for who may change it. */
    @Transactional(readOnly = true)
    public Optional<Event> see(Actor by, EventId id) {
        return store.event(id).filter(event -> mayChange(by, event));
    }

    /** What this person may change, the latest day first. */
    @Transactional(readOnly = true)
    public List<Event> mine(Actor by) {
        var departments = new HashSet<String>();
        var carried = new HashSet<UUID>();
        for (var grant : by.grants()) {
            if (grant.role() == Role.PROGRAMME_OFFICER) {
                departments.add(grant.scope().key());
            }
            if (grant.role() == Role.BEARER && grant.scope().kind().equals("action")) {
                carried.add(UUID.fromString(grant.scope().key()));
            }
        }
        return departments.isEmpty() && carried.isEmpty()
                ? List.of()
                : store.of(departments, carried);
    }

    /** What anyone may come to, the nearest first; empty for the whole country. */
    @Transactional(readOnly = true)
    public List<Event> toCome(Optional<DepartmentCode> department) {
        return store.toCome(
                campaigns.current().id(),
                department.map(DepartmentCode::value).orElse(""),
                today(),
                clock.instant(),
                MOST_TO_COME);
    }

    /** What was held, the latest first. */
    @Transactional(readOnly = true)
    public List<Event> past(Optional<DepartmentCode> department) {
        return store.past(
                campaigns.current().id(),
                department.map(DepartmentCode::value).orElse(""),
                today(),
                clock.instant(),
                MOST_PAST);
    }

    /** What these actions invite to, the nearest first. */
    @Transactional(readOnly = true)
    public Map<ActionId, List<Event>> ofActions(Set<ActionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.ofActions(ids, today(), clock.instant()).stream()
                        .collect(Collectors.groupingBy(event -> event.action().orElseThrow()));
    }

    /** The day on which an event is to come or over. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean mayChange(Actor by, Event event) {
        return officer(by, event.department())
                || event.action()
                        .filter(action -> by.holds(Role.BEARER, Action.scope(action)))
                        .isPresent();
    }

    private static boolean officer(Actor by, DepartmentCode department) {
        return by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
    }

    private Optional<EventFlaw> flaw(Campaign campaign, DepartmentCode department, NewEvent said) {
        if (said.title().isEmpty()) {
            return Optional.of(new EventFlaw.TitleMissing());
        }
        if (said.place().isEmpty()) {
            return Optional.of(new EventFlaw.PlaceMissing());
        }
        var until = campaign.until().plusYears(1);
        if (said.startsOn().isBefore(campaign.from()) || said.lastDay().isAfter(until)) {
            return Optional.of(new EventFlaw.DayOutside(campaign.from(), until));
        }
        if (said.lastDay().isBefore(said.startsOn()) || endsTooEarly(said)) {
            return Optional.of(new EventFlaw.EndsBeforeItBegins());
        }
        return Stream.of(
                        tooLong("titre", said.title(), Event.TITLE_LIMIT),
                        tooLong("quoi", said.about(), Event.ABOUT_LIMIT),
                        tooLong("acces", said.access(), Event.ACCESS_LIMIT),
                        tooLong("lieu", said.place(), Event.PLACE_LIMIT))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> elsewhere(department, said));
    }

    private static boolean endsTooEarly(NewEvent said) {
        return said.lastDay().equals(said.startsOn())
                && said.endsAt().filter(end -> !end.isAfter(said.startsAt())).isPresent();
    }

    private Optional<EventFlaw> elsewhere(DepartmentCode department, NewEvent said) {
        return said.neighbourhood()
                .filter(code ->
                        territories
                                .neighbourhood(code)
                                .filter(there -> there.department().equals(department))
                                .isEmpty())
                .map(code -> new EventFlaw.NeighbourhoodElsewhere(department));
    }

    private static Optional<EventFlaw> tooLong(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit
                ? Optional.of(new EventFlaw.TooLong(field, length, limit))
                : Optional.empty();
    }
}
