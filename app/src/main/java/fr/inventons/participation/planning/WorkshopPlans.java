package fr.inventons.participation.planning;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.planning.PlanDesk.Held;
import fr.inventons.participation.workshop.Arrangements;
import fr.inventons.participation.workshop.Arranging;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.Workshop;
import fr.inventons.participation.workshop.WorkshopId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each workshop of a day has: its title, its room, its tables, what it offers, its team. */
@Service
public class WorkshopPlans {
    private final PlanDesk desk;
    private final PlanStore plans;
    private final RoomStore store;
    private final Workshops workshops;
    private final Arrangements arrangements;
    private final Crews crews;
    private final Journal journal;

    WorkshopPlans(
            PlanDesk desk,
            PlanStore plans,
            RoomStore store,
            Workshops workshops,
            Arrangements arrangements,
            Crews crews,
            Journal journal) {
        this.desk = desk;
        this.plans = plans;
        this.store = store;
        this.workshops = workshops;
        this.arrangements = arrangements;
        this.crews = crews;
        this.journal = journal;
    }

    /** Gives a workshop its title, its room, its tables and what it offers. */
    @Transactional
    public Planning arrange(
            Actor by, MeetingId id, int revision, WorkshopId which, NewSetting typed) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var before = held.plan().settings().get(which);
                    if (before == null) {
                        return new Planning.Refused(new Clash.WorkshopUnknown());
                    }
                    var said =
                            new RoomStore.Said(
                                    typed.room(), tidy(typed.languages()), typed.signLanguage());
                    var clash = unfit(held, which, typed, said);
                    if (clash.isPresent()) {
                        return new Planning.Refused(clash.get());
                    }
                    var arranged =
                            arrangements.arrange(
                                    by,
                                    which,
                                    typed.title(),
                                    typed.tables(),
                                    typed.seatsPerTable());
                    var refused = refusal(arranged);
                    if (refused.isPresent()) {
                        return new Planning.Refused(refused.get());
                    }
                    boolean same =
                            said.equals(
                                    new RoomStore.Said(
                                            before.room(),
                                            before.languages(),
                                            before.signLanguage()));
                    if (same && arranged instanceof Arranging.AlreadySo) {
                        return new Planning.AlreadySo();
                    }
                    if (!same) {
                        store.say(id, which, said);
                        journal.record(
                                by.reference(),
                                new WorkshopPlanned(
                                        id.value(),
                                        which.value(),
                                        said.room().map(RoomId::value),
                                        said.languages(),
                                        said.signLanguage()));
                    }
                    return desk.grown(id);
                });
    }

    /** Somebody who runs the meeting runs that workshop in that round. */
    @Transactional
    public Planning host(
            Actor by, MeetingId id, int revision, WorkshopId which, int round, PersonId person) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    if (!held.plan().settings().containsKey(which)) {
                        return new Planning.Refused(new Clash.WorkshopUnknown());
                    }
                    if (round < 1 || round > held.plan().rounds()) {
                        return new Planning.Refused(new Clash.RoundUnknown(held.plan().rounds()));
                    }
                    if (!crews.facilitators(id).contains(person)) {
                        return new Planning.Refused(new Clash.NotFacilitator());
                    }
                    var there =
                            plans.hosts(id).stream()
                                    .filter(one -> one.round() == round)
                                    .filter(one -> one.person().equals(person))
                                    .findFirst();
                    if (there.isPresent()) {
                        return there.get().workshop().equals(which)
                                ? new Planning.AlreadySo()
                                : new Planning.Refused(
                                        new Clash.PersonTaken(title(there.get().workshop())));
                    }
                    plans.host(id, new Host(round, which, person));
                    journal.record(
                            by.reference(),
                            new HostPlaced(id.value(), which.value(), round, person.value()));
                    return desk.grown(id);
                });
    }

    /** Somebody no longer runs that workshop in that round. */
    @Transactional
    public Planning unhost(
            Actor by, MeetingId id, int revision, WorkshopId which, int round, PersonId person) {
        return desk.write(
                by,
                id,
                revision,
                held -> {
                    var host = new Host(round, which, person);
                    if (!plans.hosts(id).contains(host)) {
                        return new Planning.AlreadySo();
                    }
                    plans.unhost(id, Set.of(host));
                    journal.record(
                            by.reference(),
                            new HostRemoved(id.value(), which.value(), round, person.value()));
                    return desk.grown(id);
                });
    }

    private Optional<Clash> unfit(
            Held held, WorkshopId which, NewSetting typed, RoomStore.Said said) {
        var odd = said.languages().stream().filter(code -> !Languages.known(code)).findFirst();
        if (odd.isPresent()) {
            return Optional.of(new Clash.LanguageUnknown(odd.get()));
        }
        if (typed.room().isEmpty()) {
            return Optional.empty();
        }
        var room = held.plan().room(typed.room().get());
        if (room.isEmpty()) {
            return Optional.of(new Clash.RoomUnknown());
        }
        for (var other : held.plan().settings().entrySet()) {
            if (!other.getKey().equals(which) && other.getValue().room().equals(typed.room())) {
                return Optional.of(new Clash.RoomTaken(room.get().name(), title(other.getKey())));
            }
        }
        int seats = typed.tables() * typed.seatsPerTable();
        return seats > room.get().capacity()
                ? Optional.of(
                        new Clash.RoomTooSmall(room.get().name(), room.get().capacity(), seats))
                : Optional.empty();
    }

    private static Optional<Clash> refusal(Arranging arranged) {
        return switch (arranged) {
            case Arranging.Arranged(), Arranging.AlreadySo() -> Optional.empty();
            case Arranging.TitleMissing() -> Optional.of(new Clash.TitleMissing());
            case Arranging.TitleTooLong(int length, int limit) ->
                    Optional.of(new Clash.TooLong(length, limit));
            case Arranging.OutOfBounds(int tables, int least, int most) ->
                    Optional.of(new Clash.BadTables(tables, least, most));
            case Arranging.AlreadyOpened() -> Optional.of(new Clash.WorkshopBegun());
            case Arranging.TableInUse(int number) -> Optional.of(new Clash.TableInUse(number));
            case Arranging.SeatsInUse(int number, int seated) ->
                    Optional.of(new Clash.SeatsInUse(number, seated));
            case Arranging.MembersInUse(int members) ->
                    Optional.of(new Clash.MembersInUse(members));
            case Arranging.Unknown(), Arranging.NotAllowed(), Arranging.Over(var _) ->
                    throw new IllegalStateException("the plan was held, the workshop was not");
        };
    }

    private String title(WorkshopId id) {
        return workshops.workshop(id).map(Workshop::title).orElse("");
    }

    private static Set<String> tidy(Set<String> languages) {
        var tidy = new TreeSet<String>();
        languages.stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .forEach(tidy::add);
        return tidy;
    }
}
