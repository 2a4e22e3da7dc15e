package fr.inventons.participation.registration;

import java.time.Instant;

/** Every way that asking for a seat, or inviting somebody, can end. */
public sealed interface Registering {
    /** She has a seat. */
    record Registered(RegistrationId id, String code) implements Registering {}

    /**
     * No seat is left for her: she waits.
     *
     * @param rank 1 for the next to be served
     */
    record Waiting(RegistrationId id, String code, int rank) implements Registering {}

    /** She is on the list of guests. */
    record Invited(RegistrationId id, String code) implements Registering {}

    /** She is there already: nothing was written. Never told to a stranger. */
    record AlreadyThere(RegistrationId id) implements Registering {}

    /** She is on the meeting's list without a registration, as brought by a file. */
    record AlreadyListed() implements Registering {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Registering {}

    record NotAllowed() implements Registering {}

    record MeetingClosed(Instant since) implements Registering {}

    /** The public page takes no registration, or no longer. */
    record Closed() implements Registering {}

    /** Too many people wait already. */
    record Full(int waiting) implements Registering {}

    record Refused(Reason reason) implements Registering {}

    /** Why an answer cannot be taken as typed. */
    enum Reason {
        NAME_MISSING,
        QUALITY_MISSING,
        QUALITY_UNKNOWN,
        EMAIL_MALFORMED,
        MOBILE_MALFORMED,
        TOO_LONG,
        /** Nothing says how to answer her. */
        UNREACHABLE,
        /** Under 15, no address is kept: the adult in charge is reached. */
        EMAIL_UNDER_15,
        ADULT_MISSING,
        ADULT_PHONE_MALFORMED,
        /** An adult in charge is named, and the age says that there is no minor. */
        AGE_UNCLEAR,
        CHILDREN_OUT_OF_RANGE,
        /** Every field was left as it was. */
        NOTHING_TYPED,
        /** An e-mail is there: only the officer puts another one in its place. */
        EMAIL_KEPT,
        /** She holds a role: her address and number are hers to change, signed in. */
        HOLDS_ROLE
    }
}
