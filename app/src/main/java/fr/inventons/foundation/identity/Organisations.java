package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.CommuneCode;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations that people speak for: their names, which record is another's, and which one
 * took over from which. The directory that people read is {@link Directory}.
 */
@Service
public class Organisations {
    public static final int NAME_LIMIT = 200;
    public static final int REASON_LIMIT = 500;

    private static final Set<Role> REGISTRARS =
            Set.of(Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER);

    private static final Set<OrganisationKind> BODIES_OF_RESIDENTS =
            Set.of(
                    OrganisationKind.ASSOCIATION,
                    OrganisationKind.COLLECTIVE,
                    OrganisationKind.COUNCIL);

    private final OrganisationStore store;
    private final SpellingStore spellings;
    private final MergerStore mergers;
    private final Ties ties;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Organisations(
            OrganisationStore store,
            SpellingStore spellings,
            MergerStore mergers,
            Ties ties,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.spellings = spellings;
        this.mergers = mergers;
        this.ties = ties;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Registers an organisation. What a bearer registers, and what nobody said the kind of, is not
     * shown to the public before somebody entitled describes it.
     */
    @Transactional
    public OrganisationRegistration register(Actor by, NewOrganisation asked) {
        var entitled = Directory.mayRegister(by, asked.departments());
        if (!entitled && (!by.holds(Role.BEARER) || REGISTRARS.stream().anyMatch(by::holds))) {
            return new OrganisationRegistration.NotAllowed();
        }
        var name = tidy(asked.name());
        int length = name.codePointCount(0, name.length());
        if (name.isEmpty()) {
            return new OrganisationRegistration.NameMissing();
        }
        if (length > NAME_LIMIT) {
            return new OrganisationRegistration.NameTooLong(length, NAME_LIMIT);
        }
        var siret = Siret.read(asked.siret());
        if (siret.isEmpty() && !asked.siret().isBlank()) {
            return new OrganisationRegistration.SiretUnreadable(asked.siret());
        }
        if (unknownCommune(asked.commune())) {
            return new OrganisationRegistration.CommuneUnknown(asked.commune());
        }
        if (asked.host().isPresent()) {
            var host = asked.host().get();
            if (organisation(host).filter(one -> one.host().isEmpty()).isEmpty()) {
                return new OrganisationRegistration.HostUnfit(host);
            }
        }
        var described = asked.kind() != OrganisationKind.OTHER || siret.isPresent();
        var organisation =
                new Organisation(
                        OrganisationId.random(),
                        name,
                        asked.kind(),
                        siret.orElse(""),
                        List.copyOf(asked.departments()),
                        asked.commune(),
                        asked.host(),
                        Optional.empty(),
                        entitled && described,
                        Optional.empty());
        if (!store.insert(organisation, clock.instant())) {
            var there = store.bySiret(organisation.siret());
            return new OrganisationRegistration.SiretTaken(there.id(), there.name());
        }
        spellings.add(organisation.id(), name, Days.today(clock));
        spellings.gatherWords(Set.of(organisation.id()));
        journal.record(by.reference(), new OrganisationRegistered(organisation.id().value()));
        return new OrganisationRegistration.Registered(organisation.id());
    }

    /** Notes that an organisation was met under that spelling, in those départements. */
    @Transactional
    public Encounter meet(
            Actor by, OrganisationId id, String typed, Set<DepartmentCode> departments) {
        var there = store.lock(Set.of(id)).get(id);
        if (there == null) {
            return new Encounter.Unknown(id);
        }
        if (!Directory.mayRegister(by, departments)) {
            return new Encounter.NotAllowed();
        }
        var spelling = tidy(typed);
        if (spelling.isEmpty() || spelling.length() > NAME_LIMIT) {
            return new Encounter.SpellingUnfit(spelling.length(), NAME_LIMIT);
        }
        var newSpelling = spellings.add(id, spelling, Days.today(clock));
        var newDepartment = !there.departments().containsAll(departments);
        if (newDepartment) {
            store.addDepartments(id, departments);
        }
        if (newSpelling) {
            gatherAround(id);
        }
        if (!newSpelling && !newDepartment) {
            return new Encounter.Known();
        }
        journal.record(by.reference(), new OrganisationMet(id.value()));
        return new Encounter.Noted(newSpelling, newDepartment);
    }

    /** Says the name and the kind of an organisation; its other names stay as spellings. */
    @Transactional
    public Description describe(
            Actor by, OrganisationId id, String typed, OrganisationKind kind, String commune) {
        var there = store.lock(Set.of(id)).get(id);
        if (there == null) {
            return new Description.Unknown(id);
        }
        if (!Directory.mayDescribe(by, there)) {
            return new Description.NotAllowed();
        }
        var name = tidy(typed);
        int length = name.codePointCount(0, name.length());
        if (name.isEmpty()) {
            return new Description.NameMissing();
        }
        if (length > NAME_LIMIT) {
            return new Description.NameTooLong(length, NAME_LIMIT);
        }
        if (unknownCommune(commune)) {
            return new Description.CommuneUnknown(commune);
        }
        var same =
                there.listed()
                        && there.name().equals(name)
                        && there.kind() == kind
                        && there.commune().equals(commune);
        if (!same) {
            store.describe(id, name, kind, commune);
            spellings.add(id, name, Days.today(clock));
            gatherAround(id);
            journal.record(by.reference(), new OrganisationDescribed(id.value()));
        }
        return new Description.Described();
    }

    /**
     * Says that {@code merged} is another record of {@code into}. Both rows stay, whoever named one
     * goes on naming it, and {@link #unmerge} puts all back.
     */
    @Transactional
    public MergerOutcome merge(Actor by, OrganisationId merged, OrganisationId into, String why) {
        if (merged.equals(into)) {
            return new MergerOutcome.WithItself();
        }
        var rows = store.lock(Set.of(merged, into));
        var one = rows.get(merged);
        var other = rows.get(into);
        if (one == null || other == null) {
            return new MergerOutcome.Unknown(one == null ? merged : into);
        }
        if (!Directory.mayMerge(by, one, other)) {
            return new MergerOutcome.NotAllowed();
        }
        for (var row : List.of(one, other)) {
            if (row.mergedInto().isPresent()) {
                return new MergerOutcome.AlreadyMerged(row.id(), row.mergedInto().get());
            }
        }
        if (!one.siren().isEmpty()
                && !other.siren().isEmpty()
                && !one.siren().equals(other.siren())) {
            return new MergerOutcome.TwoBodies(one.siren(), other.siren());
        }
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > REASON_LIMIT) {
            return new MergerOutcome.ReasonMissing(REASON_LIMIT);
        }
        mergers.merge(
                new Merger(
                        UUID.randomUUID(),
                        merged,
                        into,
                        reason,
                        clock.instant(),
                        Optional.empty()));
        spellings.gatherWords(Set.of(merged, into));
        journal.record(by.reference(), new OrganisationMerged(merged.value(), into.value()));
        return new MergerOutcome.Merged();
    }

    /** Undoes the merger of {@code merged}, which stands alone again, as if it never was. */
    @Transactional
    public MergerUndoing unmerge(Actor by, OrganisationId merged) {
        var one = store.lock(Set.of(merged)).get(merged);
        if (one == null) {
            return new MergerUndoing.Unknown(merged);
        }
        if (one.mergedInto().isEmpty()) {
            return Directory.mayDescribe(by, one)
                    ? new MergerUndoing.NotMerged(merged)
                    : new MergerUndoing.NotAllowed();
        }
        var into = organisation(one.mergedInto().get()).orElseThrow();
        if (!Directory.mayMerge(by, one, into)) {
            return new MergerUndoing.NotAllowed();
        }
        mergers.undo(merged, clock.instant());
        gatherAround(into.id());
        gatherAround(merged);
        journal.record(by.reference(), new OrganisationUnmerged(merged.value(), into.id().value()));
        return new MergerUndoing.Undone();
    }

    /**
     * From {@code since} on, {@code next} stands where {@code old} stood. Old pages keep the old
     * name.
     */
    @Transactional
    public SuccessionOutcome succeed(
            Actor by, OrganisationId old, OrganisationId next, LocalDate since) {
        if (!by.holds(Role.OPERATOR) && !by.holds(Role.NATIONAL_ANALYST)) {
            return new SuccessionOutcome.NotAllowed();
        }
        if (old.equals(next)) {
            return new SuccessionOutcome.GoesInCircles();
        }
        store.lockSuccessions();
        var before = store.named(Set.of(old, next));
        for (var id : List.of(old, next)) {
            if (!before.containsKey(id)) {
                return new SuccessionOutcome.UnknownOrganisation(id);
            }
        }
        var there = before.get(old);
        if (there != null && there.succession().isPresent()) {
            var succession = there.succession().get();
            return new SuccessionOutcome.AlreadySucceeded(
                    succession.successor(), succession.since());
        }
        if (store.heir(next, LocalDate.MAX).equals(Optional.of(old))) {
            return new SuccessionOutcome.GoesInCircles();
        }
        store.succeed(old, next, since);
        journal.record(by.reference(), new OrganisationSucceeded(old.value(), next.value(), since));
        return new SuccessionOutcome.Recorded();
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(store.named(Set.of(id)).get(id));
    }

    /** The organisations of these identifiers; unknown ones are left out. */
    public Map<OrganisationId, Organisation> named(Set<OrganisationId> ids) {
        return store.named(ids);
    }

    /** Every organisation that was not merged into another, by name. Thousands after an import. */
    public List<Organisation> all() {
        return store.all();
    }

    /** Those that act in that département or whose place nobody said, by name; hundreds at most. */
    public List<Organisation> of(DepartmentCode department) {
        return store.of(department);
    }

    /** Of these, the ones that may be competent to answer: no association, no collective. */
    public List<Organisation> authorities(DepartmentCode department) {
        return of(department).stream()
                .filter(one -> !BODIES_OF_RESIDENTS.contains(one.kind()))
                .toList();
    }

    /** Who stands on {@code day} where {@code id} stood: itself, or who took over from it since. */
    public Optional<Organisation> on(LocalDate day, OrganisationId id) {
        return store.heir(id, day).flatMap(this::organisation);
    }

    /** Which record stands for each of these after mergers; unknown ones are left out. */
    public Map<OrganisationId, OrganisationId> standing(Set<OrganisationId> ids) {
        return mergers.standing(ids);
    }

    /** Under which names each is known: its name first, those of records merged into it too. */
    public Map<OrganisationId, List<String>> spellings(Set<OrganisationId> ids) {
        return spellings.spellings(ids);
    }

    /**
     * Standing organisations of the public directory whose spellings or SIRET contain every word;
     * accents, capitals and slips forgiven. Best first.
     */
    @Transactional(readOnly = true)
    public List<Organisation> search(String words, int limit) {
        return search(Actor.ANYONE, words, limit);
    }

    /** The same, with what the public does not see when {@code by} registers organisations. */
    @Transactional(readOnly = true)
    public List<Organisation> search(Actor by, String words, int limit) {
        var asked = Directory.askedWords(words);
        return asked.isEmpty()
                ? List.of()
                : spellings.search(
                        asked, Optional.empty(), Directory.registers(by), Math.clamp(limit, 1, 50));
    }

    /**
     * True when two organisations are to be taken for one: the same record after mergers, the same
     * SIREN, one heir of the other, or names that differ as spellings do. Careful rather than
     * clever: a rule that recuses somebody shows {@link #tie}, and a person decides.
     */
    public boolean same(OrganisationId one, OrganisationId other) {
        return tie(one, other).isPresent();
    }

    /** Why these two are to be taken for one; empty when nothing says so. */
    public Optional<Tie> tie(OrganisationId one, OrganisationId other) {
        return one.equals(other)
                ? Optional.of(Tie.SAME)
                : Optional.ofNullable(
                        ties(Set.of(one), Set.of(other)).getOrDefault(one, Map.of()).get(other));
    }

    /**
     * Every tie between two groups of organisations, by one and by other, in a constant number of
     * statements.
     */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Map<OrganisationId, Tie>> ties(
            Collection<OrganisationId> some, Collection<OrganisationId> others) {
        return ties.between(some, others);
    }

    /** The words of an organisation, and of those that stand for it, change together. */
    private void gatherAround(OrganisationId id) {
        var touched = new ArrayList<OrganisationId>(List.of(id));
        touched.addAll(mergers.standing(Set.of(id)).values());
        spellings.gatherWords(Set.copyOf(touched));
    }

    private boolean unknownCommune(String commune) {
        return !commune.isEmpty()
                && CommuneCode.read(commune).flatMap(territories::commune).isEmpty();
    }

    private static String tidy(String name) {
        return name.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }
}
