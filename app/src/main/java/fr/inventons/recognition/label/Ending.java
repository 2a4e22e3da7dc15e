package fr.inventons.recognition.label;

import java.time.LocalDate;

/** Every way the acts on a label that was given can end. */
public sealed interface Ending {
    /** The bearer may answer until that day, included. */
    record Opened(LocalDate until) implements Ending {}

    record Observed() implements Ending {}

    record Dropped() implements Ending {}

    record Abrogated(LocalDate from) implements Ending {}

    record Withdrawn() implements Ending {}

    /** No such label, or not one that this reader may act on. */
    record Unknown() implements Ending {}

    record NotAllowed() implements Ending {}

    /** The label has ended already. */
    record NotInForce(Label.Status status) implements Ending {}

    record AlreadyOpen(Act act, LocalDate until) implements Ending {}

    /** Nobody told the bearer: nothing ends without the adversarial step for that very act. */
    record NoAdversarialStep(Act act) implements Ending {}

    /** The bearer has not answered and may until that day. */
    record TooEarly(LocalDate until) implements Ending {}

    /** A label is withdrawn within four months of the decision; it may still be abrogated. */
    record TooLate(LocalDate limit) implements Ending {}

    /** The bearer answered already. */
    record AlreadyObserved(LocalDate on) implements Ending {}

    record ReasonsMissing() implements Ending {}

    record ObservationsMissing() implements Ending {}

    /** An abrogation is for the future: from the day it is signed at the earliest. */
    record InThePast(LocalDate earliest) implements Ending {}

    record QualityMissing() implements Ending {}

    record PaperNameMissing() implements Ending {}

    record PaperDayWrong(LocalDate earliest, LocalDate latest) implements Ending {}

    record TooLong(int length, int limit) implements Ending {}
}
