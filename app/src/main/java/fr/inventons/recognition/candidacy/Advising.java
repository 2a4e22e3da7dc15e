package fr.inventons.recognition.candidacy;

import java.time.LocalDate;
import java.util.UUID;

/** Every way an opinion or an avis can end. */
public sealed interface Advising {
    /** Joined to the file; or, said twice, what stands already. */
    record Given(UUID id) implements Advising {}

    record Unknown() implements Advising {}

    record NotAllowed() implements Advising {}

    /** Only on a file that was submitted. */
    record NotNow(CandidacyState state) implements Advising {}

    /** The authority has decided. */
    record Decided() implements Advising {}

    /** The body belongs to another département. */
    record BodyElsewhere() implements Advising {}

    /** Between the submission and today. */
    record WrongDay(LocalDate from, LocalDate until) implements Advising {}

    record NobodyVoted() implements Advising {}

    /** {@code field} is {@code text}, {@code quality} or {@code paper}. */
    record Missing(String field) implements Advising {}

    record TooLong(String field, int length, int limit) implements Advising {}
}
