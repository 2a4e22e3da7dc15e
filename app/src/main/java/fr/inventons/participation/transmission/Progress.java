package fr.inventons.participation.transmission;

import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.LocalDate;

/** Every way that an act on a remontée can end. A page that forgets one does not compile. */
public sealed interface Progress {
    /** Done, and one more line in the journal. */
    record Done(TransmissionId id) implements Progress {}

    /** No such remontée for this person: same answer when there is none. */
    record Unknown() implements Progress {}

    /** This person may know of it, and this act is for others. */
    record NotAllowed() implements Progress {}

    record NoMeeting() implements Progress {}

    record UnknownMeeting(MeetingId meeting) implements Progress {}

    record MeetingNotClosed(String title) implements Progress {}

    /** Nothing of this meeting is left to send. */
    record AlreadyTransmitted(String title) implements Progress {}

    record SeveralCampaigns() implements Progress {}

    /** One remontée at a time: this one is not signed yet. */
    record AlreadyInPreparation(TransmissionId id) implements Progress {}

    /** Frozen: nothing in it changes any more. */
    record Frozen(String number, Instant since) implements Progress {}

    /** In the visa chain: the officer's acts wait for its return. */
    record InVisa() implements Progress {}

    /** With the officer: nobody is asked to sign. */
    record NotInVisa() implements Progress {}

    record UnknownProposal(ProposalId proposal) implements Progress {}

    record TextMissing() implements Progress {}

    record TextTooLong(int length, int limit) implements Progress {}

    record NotWithheld() implements Progress {}

    record ReviewRunning(LocalDate until) implements Progress {}

    /** There is no relecture on that day. */
    record NotInReview() implements Progress {}

    record WrongDay(LocalDate from, LocalDate until) implements Progress {}

    record NothingToTransmit() implements Progress {}

    /** Nobody of this département stands at the step: {@code label}. */
    record NotYourStep(String label) implements Progress {}

    /** The step asks for a signature, or for a visa, not for the other. */
    record WrongKind(String label, boolean signs) implements Progress {}

    /** What was read is not what is there now: read again. */
    record Changed() implements Progress {}

    record QualityMissing() implements Progress {}

    record NameMissing() implements Progress {}

    record BeforeCutOff(LocalDate cutOff) implements Progress {}

    record NotSent() implements Progress {}

    record AlreadyAcknowledged(Instant at) implements Progress {}

    record AlreadyPublished(Instant visibleFrom) implements Progress {}

    /** Not a PDF, PNG or JPEG file, whatever its name says. */
    record UnreadableScan() implements Progress {}

    record ScanTooLarge(long bytes, long limit) implements Progress {}
}
