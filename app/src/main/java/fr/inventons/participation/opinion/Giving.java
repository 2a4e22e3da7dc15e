package fr.inventons.participation.opinion;

import fr.inventons.foundation.campaign.Stage;
import java.time.LocalDate;

/** Every way {@link Opinions#giveAvis} can end. */
public sealed interface Giving {
    /** Given, joined to the proposal for ever; or, said twice, what stands already. */
    record Given(Avis avis) implements Giving {}

    /** No such proposal or body, or not one that this reader may know of. */
    record Unknown() implements Giving {}

    /** Only members of the body give its avis, and the programme officer records it from paper. */
    record NotAllowed() implements Giving {}

    /** The body belongs to another département. */
    record BodyElsewhere() implements Giving {}

    /** The relecture has not begun: the meeting is not closed. */
    record TooEarly(Stage stage) implements Giving {}

    /** A body meets between the meeting's day and today. */
    record WrongDay(LocalDate from, LocalDate until) implements Giving {}

    record NobodyVoted() implements Giving {}

    /** With reservations, or an alternative: which? */
    record NotSaid(Position position) implements Giving {}

    record TooLong(String field, int length, int limit) implements Giving {}

    /** Recorded by the officer, without saying from which paper. */
    record PaperNotSaid() implements Giving {}
}
