package fr.inventons.participation.invitation;

import fr.inventons.participation.meeting.MeetingCancelled;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingMoved;
import fr.inventons.participation.meeting.MeetingPostponed;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Recorded;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everyone who counts on the day that it changes, in the transaction of the change (ADR
 * 0133): either the day moved and everyone is being told, or neither.
 */
@Component
class ChangeListener {
    private final Meetings meetings;
    private final InvitationStore store;
    private final Guests guests;
    private final Phrases phrases;
    private final Courier courier;

    ChangeListener(
            Meetings meetings,
            InvitationStore store,
            Guests guests,
            Phrases phrases,
            Courier courier) {
        this.meetings = meetings;
        this.store = store;
        this.guests = guests;
        this.phrases = phrases;
        this.courier = courier;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof MeetingMoved moved) {
            tell(recorded.actor(), moved.meeting(), Purpose.MOVED);
        } else if (recorded.fact() instanceof MeetingPostponed postponed) {
            tell(recorded.actor(), postponed.meeting(), Purpose.POSTPONED);
        } else if (recorded.fact() instanceof MeetingCancelled cancelled) {
            tell(recorded.actor(), cancelled.meeting(), Purpose.CANCELLED);
        }
    }

    private void tell(String actor, UUID id, Purpose purpose) {
        var meeting = meetings.meeting(new MeetingId(id)).orElseThrow();
        var everyone = guests.everyone(meeting, store.waves(meeting.id()));
        if (!everyone.isEmpty()) {
            courier.tell(actor, meeting, phrases.said(meeting, purpose), everyone);
        }
    }
}
