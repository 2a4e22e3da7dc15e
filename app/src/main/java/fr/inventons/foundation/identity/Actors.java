package fr.inventons.foundation.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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
    private final ObjectProvider<CodeReader> codes;
    private final Clock clock;

    Actors(
            AppointmentStore appointments,
            PaperCodeStore papers,
            ObjectProvider<CodeReader> codes,
            Clock clock) {
        this.appointments = appointments;
        this.papers = papers;
        this.codes = codes;
        this.clock = clock;
    }

    /** A person with the roles held today; {@link Actor#ANYONE} when there is no such person. */
    public Actor of(PersonId person) {
        return appointments.actor(person, Days.today(clock)).orElse(Actor.ANYONE);
    }

    /** Whoever shows this code of a ticket or of a file; empty when it opens nothing. */
    public Optional<Actor> ofCode(String code) {
        return opened(code)
                .map(one ->
                        new Actor(
                                one.reference(),
                                Optional.empty(),
                                "",
                                one.grant().map(Set::of).orElse(Set.of())));
    }

    /** What this code of a ticket or of a file opens. */
    public Optional<CodeGrant> opened(String code) {
        return codes.stream().flatMap(reader -> reader.opened(code).stream()).findFirst();
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
}
