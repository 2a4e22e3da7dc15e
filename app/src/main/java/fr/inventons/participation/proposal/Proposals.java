package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.ProposalFact.ProposalReleased;
import fr.inventons.participation.proposal.ProposalFact.ProposalsAdvanced;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, from what a table writes to what everybody reads. */
@Service
public class Proposals {
    private final ProposalStore store;
    private final HistoryStore history;
    private final Desk desk;
    private final Press press;
    private final Reading reading;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Journal journal;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            HistoryStore history,
            Desk desk,
            Press press,
            Reading reading,
            Workshops workshops,
            Meetings meetings,
            Campaigns campaigns,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.desk = desk;
        this.press = press;
        this.reading = reading;
        this.workshops = workshops;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes a new proposal of a table, while its workshop is open. A form writes once. */
    @Transactional
    public Writing write(Actor by, TableId table, Draft draft) {
        var place = workshops.tablePlace(table);
        return place.isEmpty() ? new Writing.Unknown() : desk.write(by, place.get(), draft);
    }

    /** Changes what a table wrote, while its workshop is open. */
    @Transactional
    public Writing rewrite(Actor by, ProposalId id, Draft draft) {
        return known(by, id).map(there -> desk.rewrite(by, there, draft)).orElse(UNKNOWN);
    }

    /** Corrects the words during the relecture, after the meeting closed and before the visa. */
    @Transactional
    public Writing correct(Actor by, ProposalId id, Draft draft) {
        return known(by, id).map(there -> desk.correct(by, there, draft)).orElse(UNKNOWN);
    }

    /** Keeps the other fields of the action sheet, over whatever is there. */
    @Transactional
    public Writing complete(Actor by, ProposalId id, Sheet sheet) {
        return complete(by, id, sheet, 0);
    }

    /** Keeps the other fields, typed over that version, until the remontée is signed. */
    @Transactional
    public Writing complete(Actor by, ProposalId id, Sheet sheet, int onVersion) {
        return known(by, id)
                .map(there -> desk.complete(by, there, sheet, onVersion))
                .orElse(UNKNOWN);
    }

    /**
     * Releases in the room what a table wrote. Released twice, it is released once; released after
     * its meeting closed, it joins the relecture.
     */
    @Transactional
    public Release release(Actor by, ProposalId id) {
        var known = known(by, id);
        if (known.isEmpty()) {
            return new Release.Unknown();
        }
        if (!desk.mayWrite(by, known.get())) {
            return new Release.NotAllowed();
        }
        var meeting = meetings.lockAndReadState(known.get().meeting());
        var proposal = store.lock(List.of(id)).getFirst();
        if (proposal.text().isBlank()) {
            return new Release.Incomplete(proposal.missing());
        }
        if (proposal.reached() != Stage.SAID) {
            return new Release.Released(proposal);
        }
        var stage = meeting == Meeting.State.CLOSED ? Stage.REVIEW : Stage.RELEASED;
        var now = clock.instant();
        store.release(id, stage);
        history.pass(List.of(id), Stage.RELEASED, now);
        if (stage == Stage.REVIEW) {
            history.pass(List.of(id), stage, now);
        }
        journal.record(by.reference(), new ProposalReleased(id, stage));
        return new Release.Released(store.proposal(id).orElseThrow());
    }

    /** True when this person may write for that table, whatever the hour. */
    public boolean mayWrite(Actor by, TableId table, MeetingId meeting) {
        return Desk.mayWrite(by, table, meeting);
    }

    /** What this reader may see of it; empty when it is nothing, as for an unknown id. */
    public Optional<SeenProposal> see(Actor reader, ProposalId id) {
        return reading.seen(reader, store.named(List.of(id))).stream().findFirst();
    }

    /** A page of those that this reader may see, newest first. */
    public Listing seen(Actor reader, Selection selection) {
        var campaign =
                selection.campaign().flatMap(campaigns::campaign).orElseGet(campaigns::current);
        var query = reading.open(reader, campaign, Cursor.query(selection, campaign));
        var found = store.list(query);
        var page = found.stream().limit(query.size() - 1L).toList();
        var next =
                found.size() < query.size()
                        ? Optional.<String>empty()
                        : Optional.of(Cursor.after(page.getLast()));
        return new Listing(reading.seen(reader, page), next);
    }

    /** What this reader may see among those, in any order; for pages of modules above. */
    public Map<ProposalId, SeenProposal> seen(Actor reader, Set<ProposalId> ids) {
        return reading.seen(reader, store.named(ids)).stream()
                .collect(Collectors.toMap(seen -> seen.proposal().id(), Function.identity()));
    }

    /**
     * Those that anyone may read and that say all of these words, forgiving accents, plurals and
     * conjugation; newest first.
     */
    public List<SeenProposal> saying(String words, int most) {
        return reading.seen(Actor.ANYONE, store.saying(words, most));
    }

    /** Everything that a table wrote and this reader may see, in the order of writing. */
    public List<SeenProposal> ofTable(Actor reader, TableId table) {
        return reading.seen(reader, store.ofTable(table));
    }

    /** Those that anyone may see now, newest first. */
    public List<Proposal> published(Selection selection) {
        return seen(Actor.ANYONE, selection.at(Stage.PUBLISHED)).proposals().stream()
                .map(SeenProposal::proposal)
                .toList();
    }

    /** How many proposals anyone may see now, in all editions. */
    public int countPublished() {
        return store.countPublished();
    }

    /**
     * The writings of a proposal, oldest first, for those who work on it; others see none. Who is
     * not at its table sees nothing older than what the table released.
     */
    public List<Version> versions(Actor reader, ProposalId id) {
        var seen = see(reader, id).filter(Attic::opensTo);
        return seen.map(there ->
                        history.versions(List.of(id)).stream()
                                .filter(kept -> kept.released() || Attic.atTheTable(there))
                                .map(HistoryStore.Kept::version)
                                .toList())
                .orElse(List.of());
    }

    /** How many words were corrected during the relecture: a count, which every reader may know. */
    public List<Correction> corrections(Collection<ProposalId> ids) {
        return Attic.corrections(history.versions(ids));
    }

    /** When each came to each stage, in order; for pages of proposals that the reader sees. */
    public List<Passage> passages(Collection<ProposalId> ids) {
        return history.passages(ids);
    }

    /** Decides the publication of proposals that were signed and sent: all of them, or none. */
    @Transactional
    public Publication publish(
            Actor by, Set<ProposalId> ids, Optional<Instant> embargo, String exceptionReason) {
        return press.publish(by, ids, embargo, exceptionReason);
    }

    /** All proposals of those meetings, whoever asks: for the modules above, never for a page. */
    public List<Proposal> ofMeetings(Set<MeetingId> ids) {
        return store.ofMeetings(ids);
    }

    /** Those proposals, whoever asks: for the modules above, never for a page. */
    public List<Proposal> named(Set<ProposalId> ids) {
        return store.named(ids);
    }

    /** The proposal, kept as it is until the end of this transaction: for the modules above. */
    @Transactional
    public Optional<Proposal> lockAndRead(ProposalId id) {
        return store.share(id);
    }

    /**
     * Moves proposals along the chain for a module above, which has decided the right. Only one
     * step forward (REVIEW, VALIDATION, SENT, GROUPED), or back from VALIDATION to REVIEW; those
     * that are there already, or further, stay.
     *
     * @return those that moved
     * @throws IllegalStateException when one would skip a step
     */
    @Transactional
    public Set<ProposalId> advance(Actor by, Set<ProposalId> ids, Stage stage) {
        var moving = new ArrayList<ProposalId>();
        for (var proposal : store.lock(ids)) {
            var back = stage == Stage.REVIEW && proposal.reached() == Stage.VALIDATION;
            if (!back && proposal.reached().compareTo(stage) >= 0) {
                continue;
            }
            if (!back && proposal.reached() != before(stage)) {
                throw new IllegalStateException(
                        proposal.reference()
                                + " cannot go from "
                                + proposal.reached()
                                + " to "
                                + stage);
            }
            moving.add(proposal.id());
        }
        if (!moving.isEmpty()) {
            store.reach(moving, stage);
            history.pass(moving, stage, clock.instant());
            journal.record(by.reference(), new ProposalsAdvanced(List.copyOf(moving), stage));
        }
        return Set.copyOf(moving);
    }

    /** The stage that comes just before, of those that a module above moves proposals to. */
    private static Stage before(Stage stage) {
        return switch (stage) {
            case VALIDATION -> Stage.REVIEW;
            case SENT -> Stage.VALIDATION;
            case GROUPED -> Stage.SENT;
            case SAID, RELEASED, REVIEW, PUBLISHED ->
                    throw new IllegalStateException("nothing is advanced to " + stage);
        };
    }

    private static final Writing UNKNOWN = new Writing.Unknown();

    /** The proposal, for somebody who may know that it exists. */
    private Optional<Proposal> known(Actor by, ProposalId id) {
        return store.proposal(id)
                .filter(proposal -> !reading.seen(by, List.of(proposal)).isEmpty());
    }
}
