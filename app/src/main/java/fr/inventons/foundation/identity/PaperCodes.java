package fr.inventons.foundation.identity;

import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.journal.Recorded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes on paper, each for one act of one person: a read-back, an avis, a vote. */
@Service
public class PaperCodes {
    private static final String REFERENCE = "paper:";
    private static final Set<Role> PAPER_ROLES = Set.of(Role.COUNCIL_MEMBER, Role.RAPPORTEUR);

    private final PaperCodeStore store;
    private final Actors actors;
    private final Bodies bodies;
    private final Journal journal;
    private final Clock clock;

    PaperCodes(PaperCodeStore store, Actors actors, Bodies bodies, Journal journal, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives a code for one act, in a role that the person already holds. For the operator and the
     * programme officer (of the body's département); for a table, the verb that calls has decided.
     */
    @Transactional
    public PaperIssue issue(Actor by, PersonId person, Role role, Scope scope, Instant until) {
        if (!PAPER_ROLES.contains(role) || !mayIssue(by, scope)) {
            return new PaperIssue.NotAllowed();
        }
        if (!actors.of(person).holds(role, scope)) {
            return new PaperIssue.RoleNotHeld(role, scope);
        }
        if (!until.isAfter(clock.instant())) {
            return new PaperIssue.AlreadyOver(until);
        }
        var code = Codes.random();
        var paper = UUID.randomUUID();
        store.insert(
                new PaperCodeStore.Paper(paper, person, new Grant(role, scope)),
                digest(code),
                clock.instant(),
                until);
        journal.record(
                by.reference(), new PaperCodeIssued(paper, person.value(), role, scope, until));
        return new PaperIssue.Issued(paper, code, until);
    }

    /** What a code as typed can do, and why not when it cannot. */
    public PaperReading read(String typed) {
        var code = Codes.read(typed);
        var standing = code.flatMap(one -> store.standing(digest(one)));
        if (code.isEmpty() || standing.isEmpty()) {
            return new PaperReading.Unknown();
        }
        if (standing.get().usedAt().isPresent()) {
            return new PaperReading.Used(standing.get().usedAt().get());
        }
        if (!standing.get().until().isAfter(clock.instant())) {
            return new PaperReading.Over(standing.get().until());
        }
        var actor = actors.ofPaper(code.get());
        if (actor.isEmpty()) {
            return new PaperReading.RoleLost();
        }
        var grant = actor.get().grants().iterator().next();
        return new PaperReading.Usable(actor.get(), grant.role(), grant.scope());
    }

    /**
     * The first line that an act by a paper code writes uses the code up, in the act's own
     * transaction.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Recorded line) {
        if (line.actor().startsWith(REFERENCE)) {
            var paper = UUID.fromString(line.actor().substring(REFERENCE.length()));
            if (!store.spend(paper, clock.instant())) {
                throw new PaperCodeSpent(line.actor());
            }
        }
    }

    static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private boolean mayIssue(Actor by, Scope scope) {
        if (by.holds(Role.OPERATOR)) {
            return true;
        }
        if (!scope.kind().equals("body")) {
            return by.holds(Role.PROGRAMME_OFFICER) || by.holds(Role.FACILITATOR);
        }
        return bodies.body(new BodyId(UUID.fromString(scope.key()))).stream()
                .anyMatch(body ->
                        by.holds(Role.PROGRAMME_OFFICER, Scope.department(body.department())));
    }
}
