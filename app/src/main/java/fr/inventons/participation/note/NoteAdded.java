package fr.inventons.participation.note;

import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** An internal note was added; its text stands nowhere else than in its own table. */
public record NoteAdded(UUID note, ProposalId proposal, Note.House house) implements Fact {
    @Override
    public String type() {
        return "note.added";
    }
}
