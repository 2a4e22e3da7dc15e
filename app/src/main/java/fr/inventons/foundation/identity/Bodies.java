package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Citizen councils and the other participatory bodies of each département. */
@Service
public class Bodies {
    private static final int NAME_LIMIT = 200;

    private final BodyStore store;
    private final Journal journal;
    private final Clock clock;

    Bodies(BodyStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public BodyRegistration register(
            Actor by,
            String name,
            BodyKind kind,
            DepartmentCode department,
            Set<NeighbourhoodCode> neighbourhoods) {
        if (!by.holds(Role.OPERATOR)
                && !by.holds(Role.PROGRAMME_OFFICER, Scope.department(department))) {
            return new BodyRegistration.NotAllowed();
        }
        var stripped = name.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (stripped.isEmpty()) {
            return new BodyRegistration.NameMissing();
        }
        if (length > NAME_LIMIT) {
            return new BodyRegistration.NameTooLong(length, NAME_LIMIT);
        }
        var body = new Body(BodyId.random(), stripped, kind, department, neighbourhoods);
        store.insert(body, clock.instant());
        journal.record(by.reference(), new BodyRegistered(body.id().value(), department.value()));
        return new BodyRegistration.Registered(body.id());
    }

    public Optional<Body> body(BodyId id) {
        return Optional.ofNullable(store.named(Set.of(id)).get(id));
    }

    /** The bodies of these identifiers; unknown ones are left out. */
    public Map<BodyId, Body> named(Set<BodyId> ids) {
        return store.named(ids);
    }

    /** The bodies of a département, by name. */
    public List<Body> of(DepartmentCode department) {
        return store.of(department);
    }
}
