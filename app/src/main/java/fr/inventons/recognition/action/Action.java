package fr.inventons.recognition.action;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An action, as its bearers tell it now.
 *
 * @param bearer the organisation that carries it, once it is registered
 * @param spottedAt the meeting where it was spotted
 * @param table the table that spotted it
 * @param proposal the contribution in which it was spotted
 * @param revision grows by one with each writing
 * @param bearerName who carries it, as people say it; {@code ""} if nobody said
 * @param pillar one of the campaign's, or {@code ""}
 */
public record Action(
        ActionId id,
        CampaignId campaign,
        DepartmentCode department,
        ActionKind kind,
        Origin origin,
        Story story,
        Optional<OrganisationId> bearer,
        Set<NeighbourhoodCode> neighbourhoods,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<MeetingId> spottedAt,
        Optional<UUID> table,
        Optional<UUID> proposal,
        Instant toldAt,
        int revision,
        String bearerName,
        String pillar,
        Set<Audience> audiences) {

    /** Where its bearers hold their role. */
    public Scope scope() {
        return scope(id);
    }

    /** Where the bearers of that action hold their role. */
    public static Scope scope(ActionId id) {
        return Scope.of("action", id.value());
    }

    /** What was written last, to write from. */
    public NewAction written() {
        return new NewAction(
                kind, story, bearer, bearerName, neighbourhoods, from, until, pillar, audiences);
    }
}
