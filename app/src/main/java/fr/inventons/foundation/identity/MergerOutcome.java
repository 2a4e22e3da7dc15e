package fr.inventons.foundation.identity;

/** Every way {@link Organisations#merge} can end. */
public sealed interface MergerOutcome {
    record Merged() implements MergerOutcome {}

    record NotAllowed() implements MergerOutcome {}

    record Unknown(OrganisationId id) implements MergerOutcome {}

    /** An organisation with itself. */
    record WithItself() implements MergerOutcome {}

    /** {@code id} is already merged into {@code into}. */
    record AlreadyMerged(OrganisationId id, OrganisationId into) implements MergerOutcome {}

    /** Two SIREN numbers are two bodies: one may succeed the other, they are never one. */
    record TwoBodies(String siren, String otherSiren) implements MergerOutcome {}

    /** A merger says why, in at most {@code limit} characters. */
    record ReasonMissing(int limit) implements MergerOutcome {}
}
