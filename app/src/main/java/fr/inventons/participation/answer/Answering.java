package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Every way that answering, correcting, declining and acknowledging can end. */
public sealed interface Answering {
    /** Signed, not published: publishing is another act. */
    record Signed(AnswerId answer) implements Answering {}

    /**
     * Declined; {@code asked} is the request to the one named, empty when nobody answers for it.
     */
    record Declined(AnswerId answer, Optional<SolicitationId> asked) implements Answering {}

    /** The service has seen the request. */
    record Acknowledged(Instant at) implements Answering {}

    /** No such request, or not one that this reader may know of. */
    record Unknown() implements Answering {}

    /** Only the service that was asked answers. */
    record NotAllowed() implements Answering {}

    /** It was answered then: a correction is a new version. */
    record AlreadyAnswered(AnswerId answer, Instant since) implements Answering {}

    /** A newer version stands. */
    record CorrectedSince(AnswerId latest) implements Answering {}

    /** The same words: nothing to correct. */
    record NothingChanged() implements Answering {}

    record UnknownOutcome(String outcome) implements Answering {}

    /** That outcome names another authority: decline, and name it. */
    record NamesAnother(String outcome) implements Answering {}

    /** Neither what is retained nor why not. */
    record NoReason() implements Answering {}

    record SignatureMissing() implements Answering {}

    /** A next step without its date, or a date without its step. */
    record NextStepHalfSaid() implements Answering {}

    /** The next step is promised for a day that is over. */
    record NextStepPast(LocalDate day) implements Answering {}

    record TooLong(String field, int length, int limit) implements Answering {}

    record UnknownOrganisation(OrganisationId organisation) implements Answering {}

    /** The service names itself. */
    record NamesItself() implements Answering {}

    /** The one named has said already that it is not competent. */
    record NamedDeclined(OrganisationId organisation) implements Answering {}
}
