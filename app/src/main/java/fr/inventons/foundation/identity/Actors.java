package fr.inventons.foundation.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asking, and what they may do at this moment. Read anew for each request, so that a role
 * lost is lost at once.
 */
@Service
public class Actors {
    private final AppointmentStore appointments;
    private final PaperCodeStore papers;
    private final ObjectProvider<TicketReader> tickets;
    private final Clock clock;

    Actors(
            AppointmentStore appointments,
            PaperCodeStore papers,
            ObjectProvider<TicketReader> tickets,
            Clock clock) {
        this.appointments = appointments;
        this.papers = papers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** A person with the roles held today; {@link Actor#ANYONE} when there is no such person. */
    public Actor of(PersonId person) {
        return appointments.actor(person, Days.today(clock)).orElse(Actor.ANYONE);
    }

    /** Whoever shows this ticket; empty when no table has it. */
    public Optional<Actor> ofTicket(String code) {
        return table(code)
                .map(table ->
                        new Actor(
                                "ticket:" + table,
                                Optional.empty(),
                                "",
                                Set.of(ticketHolder(table))));
    }

    /** The grant that a ticket gives; empty when no table has it. */
    public Optional<Grant> ticketGrant(String code) {
        return table(code).map(Actors::ticketHolder);
    }

    /**
     * The person to whom a paper code was given, with the one role it was given for, as long as the
     * person still holds it and the code is neither used nor expired.
     */
    @Transactional(readOnly = true)
    public Optional<Actor> ofPaper(String code) {
        return papers.usable(PaperCodes.digest(code), clock.instant())
                .flatMap(paper -> {
                    var person = of(paper.person());
                    return person.grants().contains(paper.grant())
                            ? Optional.of(
                                    new Actor(
                                            "paper:" + paper.id(),
                                            Optional.of(paper.person()),
                                            person.name(),
                                            Set.of(paper.grant())))
                            : Optional.empty();
                });
    }

    private Optional<UUID> table(String code) {
        return tickets.stream().flatMap(reader -> reader.tableOf(code).stream()).findFirst();
    }

    private static Grant ticketHolder(UUID table) {
        return new Grant(Role.TICKET_HOLDER, Scope.of("table", table));
    }
}
