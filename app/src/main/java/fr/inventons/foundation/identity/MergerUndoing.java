package fr.inventons.foundation.identity;

/** Every way {@link Organisations#unmerge} can end. */
public sealed interface MergerUndoing {
    /** {@code id} stands alone again. */
    record Undone() implements MergerUndoing {}

    record NotAllowed() implements MergerUndoing {}

    record Unknown(OrganisationId id) implements MergerUndoing {}

    record NotMerged(OrganisationId id) implements MergerUndoing {}
}
