package fr.inventons.participation.meeting;

import java.time.Instant;

/** Every way that adding somebody to a list, or taking her off, can end. */
public sealed interface Enrolment {
    record Enrolled(ParticipantId id) implements Enrolment {}

    /** She was taken off the list. */
    record Withdrawn() implements Enrolment {}

    /** She is on the list already: nothing was written. */
    record AlreadyThere(ParticipantId id) implements Enrolment {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Enrolment {}

    record NotAllowed() implements Enrolment {}

    record MeetingClosed(Instant since) implements Enrolment {}

    /** What was typed cannot be taken; {@code reason} says why. */
    record Refused(Reason reason) implements Enrolment {}

    /** Why a person cannot be taken as typed. */
    enum Reason {
        NAME_MISSING,
        QUALITY_MISSING,
        QUALITY_UNKNOWN,
        EMAIL_MALFORMED,
        MOBILE_MALFORMED,
        TOO_LONG,
        /** She may be somebody who is there already: a person decides. */
        ALIKE,
        /** She signs in here: her address and her number are hers to change. */
        HOLDS_ROLE,
        /** The line has more cells than the line of names: something slipped. */
        CELLS
    }
}
