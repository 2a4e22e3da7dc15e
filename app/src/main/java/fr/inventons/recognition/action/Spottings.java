package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bridge, seen by everyone: in which meeting an action was spotted. */
@Service
public class Spottings {
    private final Meetings meetings;
    private final Workshops workshops;
    private final Proposals proposals;

    Spottings(Meetings meetings, Workshops workshops, Proposals proposals) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.proposals = proposals;
    }

    /** Empty when it was not spotted in a meeting, or when that one was never announced. */
    @Transactional(readOnly = true)
    public Optional<Spotting> of(Action action) {
        return action.spottedAt()
                .flatMap(meetings::meeting)
                .filter(meeting -> meeting.announcedAt().isPresent())
                .map(meeting -> spotting(action, meeting));
    }

    private Spotting spotting(Action action, Meeting meeting) {
        int table =
                action.table()
                        .flatMap(id -> workshops.tablePlace(new TableId(id)))
                        .map(place -> place.table().number())
                        .orElse(0);
        var proposal =
                action.proposal()
                        .filter(id -> proposals.see(Actor.ANYONE, new ProposalId(id)).isPresent())
                        .map(id -> "/propositions/" + id)
                        .orElse("");
        return new Spotting(meeting.title(), meeting.day(), table, proposal);
    }
}
