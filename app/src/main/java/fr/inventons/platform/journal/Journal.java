package fr.inventons.platform.journal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes each fact as one line, in the transaction of the change, then tells the modules above. */
@Service
public class Journal {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Journal(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records {@code fact}, then publishes it twice, in this transaction: as {@link Recorded}, for
     * those who watch an actor, and as itself, for those who wait for that fact.
     *
     * @param actor who did it, as {@code Actor.reference()} gives it: never a name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, Fact fact) {
        jdbc.sql(
                        """
                        insert into platform.journal (at, type, actor, fact)
                        values (:at, :type, :actor, cast(:fact as jsonb))
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("type", fact.type())
                .param("actor", actor)
                .param("fact", json.writeValueAsString(fact))
                .update();
        events.publishEvent(new Recorded(actor, fact));
        events.publishEvent(fact);
    }
}
