package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import java.time.Instant;
import java.util.Optional;

/** Every way that writing, rewriting, correcting and completing a proposal can end. */
public sealed interface Writing {
    /** Kept; {@link Proposal#missing()} tells what is still empty. */
    record Written(Proposal proposal) implements Writing {}

    /** No such table or proposal, or not one that this reader may know of. */
    record Unknown() implements Writing {}

    /** Only the table's rapporteur and the meeting's facilitator write. */
    record NotAllowed() implements Writing {}

    /** Not opened yet ({@code since} empty) or closed since then. */
    record WorkshopNotOpen(Optional<Instant> since) implements Writing {}

    /** The words may be changed in the room, then during the relecture; not at this stage. */
    record NotNow(Stage stage) implements Writing {}

    record NothingTyped() implements Writing {}

    record TooLong(Part part, int length, int limit) implements Writing {}

    /** Somebody else wrote meanwhile: {@code theirs} is what is kept now. Nothing was written. */
    record WrittenMeanwhile(Proposal theirs) implements Writing {}
}
