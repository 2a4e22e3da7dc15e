package fr.inventons.platform.journal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes each fact as one line, in the transaction of the change, then tells the modules above. */
@Service
public class Journal {
    private final JournalStore store;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(JournalStore store, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records {@code fact}, then publishes it twice, in this transaction: as {@link Recorded}, for
     * those who watch an actor, and as itself, for those who wait for that fact. The lines of a
     * transaction are written together as its last act before the commit, in their order.
     *
     * @param actor who did it, as {@code Actor.reference()} gives it: never a name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, Fact fact) {
        unwritten()
                .add(new Line(clock.instant(), fact.type(), actor, json.writeValueAsString(fact)));
        events.publishEvent(new Recorded(actor, fact));
        events.publishEvent(fact);
    }

    private Unwritten unwritten() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Unwritten there) {
            return there;
        }
        var fresh = new Unwritten(this, store);
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }
}
