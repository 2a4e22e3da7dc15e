package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Correction;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Registering.Reason;
import fr.inventons.platform.journal.Journal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody is reached, corrected by herself with her code or by the officer. A code may be
 * found or lent: it adds an e-mail where there was none, and never takes one away.
 */
@Component
class Reached {
    private final Notices notices;
    private final People people;
    private final Journal journal;

    Reached(Notices notices, People people, Journal journal) {
        this.notices = notices;
        this.people = people;
        this.journal = journal;
    }

    /**
     * @param officer true when who acts prepares the meeting
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Changing change(
            Actor by, Meeting meeting, Registration one, NewReach typed, boolean officer) {
        var before = people.person(one.person()).orElseThrow();
        var refusal = refusal(one, before, typed, officer);
        if (refusal.isPresent()) {
            return new Changing.Refused(refusal.get());
        }
        return switch (people.correctOwn(by, one.person(), typed.of(before))) {
            case Correction.Corrected() -> {
                journal.record(
                        by.reference(),
                        new RegistrationFact.ReachChanged(meeting.id().value(), one.id().value()));
                notices.reachChanged(by, meeting, one);
                yield new Changing.Changed(one);
            }
            case Correction.Same() -> new Changing.AlreadySo(one);
            case Correction.HoldsRole() -> new Changing.Refused(Reason.HOLDS_ROLE);
            case Correction.Unreadable(var why) -> new Changing.Refused(reason(why));
            case Correction.NotAllowed(), Correction.Unknown() -> new Changing.Unknown();
        };
    }

    private static Optional<Reason> refusal(
            Registration one, Person before, NewReach typed, boolean officer) {
        if (typed.blank()) {
            return Optional.of(Reason.NOTHING_TYPED);
        }
        if (typed.email().isBlank()) {
            return Optional.empty();
        }
        if (one.answers().ageBand() == AgeBand.UNDER_15) {
            return Optional.of(Reason.EMAIL_UNDER_15);
        }
        return officer || before.email().isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.EMAIL_KEPT);
    }

    private static Reason reason(fr.inventons.foundation.identity.Registration why) {
        return switch (why) {
            case fr.inventons.foundation.identity.Registration.EmailUnreadable _ ->
                    Reason.EMAIL_MALFORMED;
            case fr.inventons.foundation.identity.Registration.MobileUnreadable _ ->
                    Reason.MOBILE_MALFORMED;
            case fr.inventons.foundation.identity.Registration.TooLong _ -> Reason.TOO_LONG;
            case fr.inventons.foundation.identity.Registration.NameMissing _,
                    fr.inventons.foundation.identity.Registration.NotAllowed _,
                    fr.inventons.foundation.identity.Registration.Registered _ ->
                    throw new IllegalStateException("a known person was refused: " + why);
        };
    }
}
