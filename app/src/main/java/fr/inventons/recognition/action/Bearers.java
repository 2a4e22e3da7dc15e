package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.identity.Seal;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.ActionFact.BearerInvited;
import fr.inventons.recognition.action.ActionFact.FileCodeIssued;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who carry an action: people invited, a file code on paper, somebody to write to. */
@Service
public class Bearers {
    private static final String PURPOSE = "file-code";

    private final FileStore files;
    private final ActionStore actions;
    private final Appointments appointments;
    private final People people;
    private final Actors actors;
    private final Seal seal;
    private final Journal journal;
    private final Clock clock;

    Bearers(
            FileStore files,
            ActionStore actions,
            Appointments appointments,
            People people,
            Actors actors,
            Seal seal,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.actions = actions;
        this.appointments = appointments;
        this.people = people;
        this.actors = actors;
        this.seal = seal;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody who is known writes this action too. */
    @Transactional
    public Inviting invite(Actor by, ActionId id, PersonId person) {
        var refusal = refusal(by, id);
        return refusal.isPresent() ? refusal.get() : appoint(by, id, person);
    }

    /** Somebody new writes this action too, and signs in with her own address. */
    @Transactional
    public Inviting invite(Actor by, ActionId id, Correspondent who) {
        var refusal = refusal(by, id);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var flaw = Drafts.flaw(who);
        if (flaw.isPresent()) {
            return new Inviting.Flawed(flaw.get());
        }
        var there =
                people.at(who.email()).stream()
                        .filter(person -> person.name().equalsIgnoreCase(who.name().strip()))
                        .findFirst();
        if (there.isPresent()) {
            return appoint(by, id, there.get().id());
        }
        return switch (people.register(by, person(who))) {
            case Registration.Registered(var person) -> appoint(by, id, person);
            case Registration.NotAllowed() -> new Inviting.NotAllowed();
            case Registration.NameMissing() -> new Inviting.Flawed(new Flaw.NameMissing());
            case Registration.EmailUnreadable(var typed) ->
                    new Inviting.Flawed(new Flaw.EmailUnreadable(typed));
            case Registration.MobileUnreadable(var typed) ->
                    new Inviting.Flawed(new Flaw.PhoneUnreadable(typed));
            case Registration.TooLong(var field, int length, int limit) ->
                    new Inviting.Flawed(new Flaw.TooLong("name", length, limit));
        };
    }

    /** A new file code, when the first was lost or shown to somebody else. */
    @Transactional
    public CodeIssue issueCode(Actor by, ActionId id) {
        var action = actions.lock(id);
        if (action.isEmpty()) {
            return new CodeIssue.Unknown();
        }
        if (!mayWrite(by, action.get())) {
            return new CodeIssue.NotAllowed();
        }
        var code = issue(id);
        journal.record(by.reference(), new FileCodeIssued(id));
        return new CodeIssue.Issued(code);
    }

    /** Says whom to write to about an action. */
    @Transactional
    public Optional<Flaw> correspond(Actor by, ActionId id, Correspondent who) {
        var action = actions.lock(id).orElseThrow();
        if (!mayWrite(by, action)) {
            throw new IllegalStateException(by.reference() + " does not write " + id);
        }
        var flaw = Drafts.flaw(who);
        if (flaw.isEmpty()) {
            files.write(id, Drafts.tidy(who));
        }
        return flaw;
    }

    /** The people who write these actions under their own name, in order of appointment. */
    public List<PersonId> of(ActionId id) {
        return appointments.holders(Role.BEARER, Action.scope(id));
    }

    /** Whom to write to about each: for the modules above, never for a public page. */
    public Map<ActionId, Correspondent> correspondents(Set<ActionId> ids) {
        return ids.isEmpty() ? Map.of() : files.correspondents(ids);
    }

    /** True when a file code opens it. */
    public boolean hasCode(ActionId id) {
        return files.hasCode(id);
    }

    /** The action that this code opens. */
    Optional<ActionId> opened(String code) {
        return files.opened(fingerprint(code));
    }

    /** For who tells an action: somebody to write to, and the code that opens it again. */
    String first(Actor by, Action action, Correspondent who) {
        files.write(action.id(), who);
        by.person().ifPresent(person -> appoint(by, action.id(), person));
        return issue(action.id());
    }

    private String issue(ActionId id) {
        var code = Codes.random();
        while (actors.ofCode(code).isPresent()) {
            code = Codes.random();
        }
        files.issue(id, fingerprint(code), clock.instant());
        return code;
    }

    private Optional<Inviting> refusal(Actor by, ActionId id) {
        var action = actions.lock(id);
        if (action.isEmpty()) {
            return Optional.of(new Inviting.Unknown());
        }
        return mayWrite(by, action.get())
                ? Optional.empty()
                : Optional.of(new Inviting.NotAllowed());
    }

    private Inviting appoint(Actor by, ActionId id, PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var outcome =
                appointments.appoint(
                        by, person, Role.BEARER, Action.scope(id), today, Optional.empty());
        return switch (outcome) {
            case Nomination.Appointed(var appointment) -> {
                journal.record(by.reference(), new BearerInvited(id, person.value()));
                yield new Inviting.Invited(person);
            }
            case Nomination.AlreadyHeld(var appointment, var until) ->
                    new Inviting.AlreadyBearer(person);
            case Nomination.UnknownPerson(var unknown) -> new Inviting.UnknownPerson();
            case Nomination.NotAllowed() -> new Inviting.NotAllowed();
            case Nomination.ScopeUnfit(var role, var scope) ->
                    throw new IllegalStateException(role + " does not fit " + scope);
            case Nomination.EndsBeforeItBegins(var from, var until) ->
                    throw new IllegalStateException("ends before " + from);
        };
    }

    private static NewPerson person(Correspondent who) {
        var name = who.name().strip();
        int space = name.indexOf(' ');
        return new NewPerson(
                "",
                space < 0 ? "" : name.substring(0, space),
                space < 0 ? name : name.substring(space + 1).strip(),
                who.email(),
                who.phone(),
                "",
                "");
    }

    private static boolean mayWrite(Actor by, Action action) {
        return by.holds(Role.PROGRAMME_OFFICER, Scope.department(action.department()))
                || by.holds(Role.BEARER, action.scope());
    }

    private String fingerprint(String code) {
        return seal.fingerprint(PURPOSE, code);
    }
}
