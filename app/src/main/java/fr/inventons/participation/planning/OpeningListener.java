package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingOpened;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.platform.journal.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a new meeting the campaign's programme, so that a later change of the file shows as one.
 */
@Component
class OpeningListener {
    private final PlanDesk desk;
    private final Meetings meetings;

    OpeningListener(PlanDesk desk, Meetings meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof MeetingOpened opened) {
            desk.prepare(meetings.meeting(new MeetingId(opened.meeting())).orElseThrow());
        }
    }
}
