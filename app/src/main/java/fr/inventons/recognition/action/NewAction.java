package fr.inventons.recognition.action;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody writes of an action, for the first time or again.
 *
 * @param bearer the organisation that carries it, once it is registered
 * @param bearerName the same as people say it: a collective, a class, a council; {@code ""} if
 *     nobody said
 * @param pillar one of the campaign's, or {@code ""}
 */
public record NewAction(
        ActionKind kind,
        Story story,
        Optional<OrganisationId> bearer,
        String bearerName,
        Set<NeighbourhoodCode> neighbourhoods,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String pillar,
        Set<Audience> audiences) {

    /** A title and nothing else yet. */
    public static NewAction titled(String title) {
        return of(Story.titled(title));
    }

    /** A story alone. */
    public static NewAction of(Story story) {
        return new NewAction(
                ActionKind.REMARKABLE_ACTION,
                story,
                Optional.empty(),
                "",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Set.of());
    }
}
