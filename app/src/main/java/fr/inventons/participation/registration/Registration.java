package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody and a meeting: invited to it, registered, waiting for a seat, or not coming.
 *
 * @param participant her line on the meeting's list; there exactly while she is REGISTERED
 * @param organisation for whom she comes, when we know it
 * @param organisationSaid for whom she comes, as she wrote it, while we do not know it
 * @param code the seven characters of her personal link
 * @param since when she came to the state she is in; those who wait are served in that order
 * @param offerUntil until when the offered seat is kept for her; there exactly while OFFERED
 */
public record Registration(
        RegistrationId id,
        MeetingId meeting,
        PersonId person,
        Optional<ParticipantId> participant,
        State state,
        Channel channel,
        String qualityId,
        Optional<OrganisationId> organisation,
        String organisationSaid,
        Answers answers,
        String code,
        int revision,
        Instant since,
        Optional<Instant> offerUntil) {

    /** Where she stands. */
    public enum State {
        /** Asked to come; has not answered. */
        INVITED,
        /** Has a seat. */
        REGISTERED,
        /** Asked for a seat; none was left. */
        WAITING,
        /** A seat is kept for her until a given moment. */
        OFFERED,
        /** Was to come, will not. */
        CANCELLED,
        /** Invited or offered a seat, and said no, or nothing before the moment was over. */
        DECLINED
    }

    /** How she came in. */
    public enum Channel {
        /** The public page. */
        PUBLIC,
        /** Her personal link, from an invitation. */
        LINK,
        /** Somebody else for her. */
        BEHALF,
        /** A paper form, keyed by the officer. */
        PAPER,
        /** A telephone call, keyed by the officer. */
        PHONE,
        /** A list of guests. */
        LIST
    }

    /** What the journal keeps of whoever acts by the personal link. */
    public String reference() {
        return "registration:" + id.value();
    }

    /** True while she holds a seat or one is kept for her. */
    public boolean holdsSeat() {
        return state == State.REGISTERED || state == State.OFFERED;
    }
}
