package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.ParticipantWithdrawn;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.journal.Recorded;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Somebody taken off the list has no seat any more; at the end of that transaction, once she is
 * off, the seat is offered to the next.
 */
@Component
class WithdrawalListener {
    private final RegistrationStore store;
    private final WaitingList waiting;
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;

    WithdrawalListener(
            RegistrationStore store,
            WaitingList waiting,
            Meetings meetings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.waiting = waiting;
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof ParticipantWithdrawn withdrawn) {
            var meeting = new MeetingId(withdrawn.meeting());
            var gone = store.of(new ParticipantId(withdrawn.participant()));
            gone.ifPresent(one -> {
                store.update(Turning.to(one, State.CANCELLED, clock.instant()));
                journal.record(
                        recorded.actor(),
                        new RegistrationFact.RegistrationCancelled(
                                meeting.value(), one.id().value()));
            });
            var by = new Actor(recorded.actor(), Optional.empty(), "", Set.of());
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            meetings.meeting(meeting).ifPresent(one -> waiting.settle(by, one));
                        }
                    });
        }
    }
}
