package fr.inventons.participation.note;

import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internal notes: written and read inside one house, as the matrix says. */
@Service
public class Notes {
    private final NoteStore store;
    private final Proposals proposals;
    private final Journal journal;
    private final Clock clock;

    Notes(NoteStore store, Proposals proposals, Journal journal, Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a note under a new id. */
    @Transactional
    public Noting add(Actor by, ProposalId id, String text) {
        return add(by, id, UUID.randomUUID(), text);
    }

    /** Adds a note; {@code form} is the form it was typed in: sent twice, it adds once. */
    @Transactional
    public Noting add(Actor by, ProposalId id, UUID form, String text) {
        var seen = proposals.see(by, id);
        if (seen.isEmpty()) {
            return new Noting.Unknown();
        }
        var houses = houses(seen.get());
        if (houses.isEmpty()) {
            return new Noting.NotAllowed();
        }
        var tidy = text.strip();
        if (tidy.isEmpty()) {
            return new Noting.NothingTyped();
        }
        if (tidy.length() > Note.TEXT_LIMIT) {
            return new Noting.TooLong(tidy.length(), Note.TEXT_LIMIT);
        }
        var note = new Note(form, id, houses.getFirst(), by.person(), clock.instant(), tidy);
        if (store.insert(note)) {
            journal.record(by.reference(), new NoteAdded(note.id(), id, note.house()));
        }
        return new Noting.Noted(note);
    }

    /** The notes that this reader may see; none for everyone else. */
    public List<Note> of(Actor reader, ProposalId id) {
        return proposals.see(reader, id).map(this::of).orElse(List.of());
    }

    /** The notes beside a proposal, for the reader who sees it so. */
    public List<Note> of(SeenProposal seen) {
        var houses = houses(seen);
        return houses.isEmpty() ? List.of() : store.of(seen.proposal().id(), houses);
    }

    /** The houses whose notes this reader reads, hence where she writes. */
    public static List<Note.House> houses(SeenProposal seen) {
        var houses = new ArrayList<Note.House>();
        if (seen.sight(Subject.NOTE) == Sight.FULL) {
            houses.add(Note.House.PREFECTURE);
        }
        if (seen.sight(Subject.AGENCY_NOTE) == Sight.FULL) {
            houses.add(Note.House.AGENCY);
        }
        return houses;
    }
}
