package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.workshop.TableId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where a page of a list ended: the instant and the id of its last proposal. */
final class Cursor {
    private static final UUID NO_ID = new UUID(0, 0);

    private Cursor() {}

    static String after(Proposal last) {
        return last.writtenAt() + "_" + last.id().value();
    }

    /** The query of a selection, one line longer so as to know whether another page follows. */
    static ProposalStore.Query query(Selection asked, Campaign campaign) {
        var at = Optional.<Instant>empty();
        var id = NO_ID;
        var parts = asked.after().split("_", 2);
        if (parts.length == 2) {
            try {
                id = UUID.fromString(parts[1]);
                at = Optional.of(Instant.parse(parts[0]));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                // A cursor that we did not give begins again from the top.
                at = Optional.empty();
            }
        }
        return new ProposalStore.Query(
                campaign.id().value(),
                asked.pillar(),
                asked.department().map(DepartmentCode::value),
                asked.neighbourhood().map(NeighbourhoodCode::value),
                asked.table().map(TableId::value),
                asked.stage(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                at,
                id,
                Math.clamp(asked.size(), 1, 100) + 1);
    }
}
