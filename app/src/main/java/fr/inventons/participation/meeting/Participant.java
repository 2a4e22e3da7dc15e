package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import java.util.Optional;

/**
 * Somebody expected at a meeting.
 *
 * @param qualityId the kind of actor she comes as, one of the campaign's
 * @param organisation for whom she comes; empty for herself
 */
public record Participant(
        ParticipantId id,
        MeetingId meeting,
        PersonId person,
        String qualityId,
        Optional<OrganisationId> organisation) {}
