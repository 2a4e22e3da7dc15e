package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.participation.meeting.MeetingClosed;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalFact.ProposalsAdvanced;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.journal.Recorded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the relecture when a meeting closes, in the same transaction: what was released goes on;
 * what a table kept for itself stays with the table until it is released.
 */
@Component
class Relecture {
    private final ProposalStore store;
    private final HistoryStore history;
    private final Journal journal;
    private final Clock clock;

    Relecture(ProposalStore store, HistoryStore history, Journal journal, Clock clock) {
        this.store = store;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof MeetingClosed closed) {
            var released =
                    store.lockReleased(new MeetingId(closed.meeting())).stream()
                            .map(Proposal::id)
                            .toList();
            if (!released.isEmpty()) {
                store.reach(released, Stage.REVIEW);
                history.pass(released, Stage.REVIEW, clock.instant());
                journal.record(recorded.actor(), new ProposalsAdvanced(released, Stage.REVIEW));
            }
        }
    }
}
