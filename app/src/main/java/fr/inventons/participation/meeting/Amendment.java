package fr.inventons.participation.meeting;

/** Every way that correcting a line of a list can end. */
public sealed interface Amendment {
    record Amended() implements Amendment {}

    /** All of it stood there already. */
    record Same() implements Amendment {}

    /** No such line any more. */
    record Unknown() implements Amendment {}

    record Refused(Enrolment.Reason reason) implements Amendment {}

    /** She signs in here: her address and her number are hers to change. */
    record HoldsRole() implements Amendment {}
}
