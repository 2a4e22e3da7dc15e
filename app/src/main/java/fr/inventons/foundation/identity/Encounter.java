package fr.inventons.foundation.identity;

/** Every way {@link Organisations#meet} can end. */
public sealed interface Encounter {
    /** All of it was known. */
    record Known() implements Encounter {}

    /** A spelling or a département is new, and was noted. */
    record Noted(boolean spelling, boolean department) implements Encounter {}

    record NotAllowed() implements Encounter {}

    record Unknown(OrganisationId id) implements Encounter {}

    /** Empty, or longer than {@link Organisations#NAME_LIMIT}. */
    record SpellingUnfit(int length, int limit) implements Encounter {}
}
