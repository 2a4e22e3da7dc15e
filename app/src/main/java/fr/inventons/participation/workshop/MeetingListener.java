package fr.inventons.participation.workshop;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.participation.meeting.MeetingClosed;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingOpened;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.ParticipantWithdrawn;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.journal.Recorded;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the workshops of a new meeting and closes those of a meeting that ends, with it. */
@Component
class MeetingListener {
    private final WorkshopStore store;
    private final SeatStore seats;
    private final MembershipStore memberships;
    private final TableMaker maker;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    MeetingListener(
            WorkshopStore store,
            SeatStore seats,
            MembershipStore memberships,
            TableMaker maker,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.seats = seats;
        this.memberships = memberships;
        this.maker = maker;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Recorded recorded) {
        if (recorded.fact() instanceof MeetingOpened opened) {
            prepare(recorded.actor(), opened);
        } else if (recorded.fact() instanceof MeetingClosed closed) {
            close(recorded.actor(), new MeetingId(closed.meeting()));
        } else if (recorded.fact() instanceof ParticipantWithdrawn withdrawn) {
            seats.unseat(new ParticipantId(withdrawn.participant()));
            memberships.remove(new ParticipantId(withdrawn.participant()));
        }
    }

    private void prepare(String actor, MeetingOpened opened) {
        var campaign = campaigns.campaign(new CampaignId(opened.campaign())).orElseThrow();
        var template = campaign.meetingTemplate();
        int rank = 0;
        for (var pillar : campaign.pillars()) {
            var workshop =
                    new Workshop(
                            WorkshopId.random(),
                            new MeetingId(opened.meeting()),
                            pillar.id(),
                            pillar.title(),
                            Workshop.State.PREPARED,
                            Optional.empty(),
                            Optional.empty());
            store.insert(workshop, ++rank);
            for (int number = 1; number <= template.tablesPerWorkshop(); number++) {
                maker.make(workshop.id(), number, template.seatsPerTable());
            }
        }
        journal.record(
                actor,
                new WorkshopsPrepared(opened.meeting(), rank, rank * template.tablesPerWorkshop()));
    }

    private void close(String actor, MeetingId meeting) {
        for (var workshop : store.of(meeting)) {
            if (workshop.state() != Workshop.State.CLOSED) {
                store.close(workshop.id(), clock.instant());
                journal.record(actor, new WorkshopClosed(meeting.value(), workshop.id().value()));
            }
        }
    }
}
