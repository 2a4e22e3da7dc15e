package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that people speak for, and which one took over from which. */
@Service
public class Organisations {
    private static final int NAME_LIMIT = 200;
    private static final Set<Role> REGISTRARS =
            Set.of(Role.OPERATOR, Role.NATIONAL_ANALYST, Role.PROGRAMME_OFFICER);

    private final OrganisationStore store;
    private final Journal journal;
    private final Clock clock;

    Organisations(OrganisationStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public OrganisationRegistration register(Actor by, NewOrganisation asked) {
        if (REGISTRARS.stream().noneMatch(by::holds)) {
            return new OrganisationRegistration.NotAllowed();
        }
        var name = asked.name().strip();
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
        var organisation =
                new Organisation(
                        OrganisationId.random(),
                        name,
                        asked.kind(),
                        siret.orElse(""),
                        Optional.empty());
        if (!store.insert(organisation, clock.instant())) {
            var there = store.bySiret(organisation.siret());
            return new OrganisationRegistration.SiretTaken(there.id(), there.name());
        }
        journal.record(by.reference(), new OrganisationRegistered(organisation.id().value()));
        return new OrganisationRegistration.Registered(organisation.id());
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

    /** Every organisation, by name. */
    public List<Organisation> all() {
        return store.all();
    }

    /** Who stands on {@code day} where {@code id} stood: itself, or who took over from it since. */
    public Optional<Organisation> on(LocalDate day, OrganisationId id) {
        return store.heir(id, day).flatMap(this::organisation);
    }
}
