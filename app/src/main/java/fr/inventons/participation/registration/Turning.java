package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.participation.registration.Registration.State;
import java.time.Instant;
import java.util.Optional;

/** A registration as it becomes. */
final class Turning {
    private Turning() {}

    /** In a state without a seat. */
    static Registration to(Registration one, State state, Instant at) {
        return turned(one, state, Optional.empty(), at, Optional.empty());
    }

    static Registration seated(Registration one, ParticipantId participant, Instant at) {
        return turned(one, State.REGISTERED, Optional.of(participant), at, Optional.empty());
    }

    static Registration offered(Registration one, Instant at, Instant until) {
        return turned(one, State.OFFERED, Optional.empty(), at, Optional.of(until));
    }

    /** With other answers, one revision further. */
    static Registration told(
            Registration one,
            Channel channel,
            String qualityId,
            Optional<OrganisationId> organisation,
            String said,
            Answers answers) {
        return new Registration(
                one.id(),
                one.meeting(),
                one.person(),
                one.participant(),
                one.state(),
                channel,
                qualityId,
                organisation,
                said,
                answers,
                one.code(),
                one.revision() + 1,
                one.since(),
                one.offerUntil());
    }

    static Registration coded(Registration one, String code) {
        return new Registration(
                one.id(),
                one.meeting(),
                one.person(),
                one.participant(),
                one.state(),
                one.channel(),
                one.qualityId(),
                one.organisation(),
                one.organisationSaid(),
                one.answers(),
                code,
                one.revision(),
                one.since(),
                one.offerUntil());
    }

    private static Registration turned(
            Registration one,
            State state,
            Optional<ParticipantId> participant,
            Instant since,
            Optional<Instant> offerUntil) {
        return new Registration(
                one.id(),
                one.meeting(),
                one.person(),
                participant,
                state,
                one.channel(),
                one.qualityId(),
                one.organisation(),
                one.organisationSaid(),
                one.answers(),
                one.code(),
                one.revision() + 1,
                since,
                offerUntil);
    }
}
