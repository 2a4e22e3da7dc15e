package fr.inventons.participation.proposal;

import java.util.List;

/** Every way {@link Proposals#release} can end. */
public sealed interface Release {
    /** Released in the room; or, when its meeting is closed already, handed to the relecture. */
    record Released(Proposal proposal) implements Release {}

    record Unknown() implements Release {}

    /** Only the table's rapporteur and the meeting's facilitator release. */
    record NotAllowed() implements Release {}

    /** The proposal itself is not written yet. */
    record Incomplete(List<Part> missing) implements Release {}
}
