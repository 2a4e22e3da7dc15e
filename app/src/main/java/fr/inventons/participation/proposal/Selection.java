package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.workshop.TableId;
import java.util.Optional;

/**
 * Which proposals a list asks for; what the reader may not see is left out whatever is asked.
 *
 * @param campaign empty: the current one
 * @param after where the previous page ended, as {@link Listing#next()} gave it; empty to begin
 * @param size at most this many
 */
public record Selection(
        Optional<CampaignId> campaign,
        Optional<String> pillar,
        Optional<DepartmentCode> department,
        Optional<NeighbourhoodCode> neighbourhood,
        Optional<TableId> table,
        Optional<Stage> stage,
        String after,
        int size) {
    public static final int SIZE = 20;

    /** Everything that may be seen, from the newest. */
    public static final Selection ALL =
            new Selection(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    SIZE);

    public Selection in(DepartmentCode code) {
        return new Selection(
                campaign, pillar, Optional.of(code), neighbourhood, table, stage, after, size);
    }

    public Selection in(NeighbourhoodCode code) {
        return new Selection(
                campaign, pillar, department, Optional.of(code), table, stage, after, size);
    }

    public Selection at(TableId id) {
        return new Selection(
                campaign, pillar, department, neighbourhood, Optional.of(id), stage, after, size);
    }

    public Selection about(String pillar) {
        return new Selection(
                campaign,
                Optional.of(pillar),
                department,
                neighbourhood,
                table,
                stage,
                after,
                size);
    }

    public Selection at(Stage stage) {
        return new Selection(
                campaign,
                pillar,
                department,
                neighbourhood,
                table,
                Optional.of(stage),
                after,
                size);
    }

    public Selection from(String after, int size) {
        return new Selection(
                campaign, pillar, department, neighbourhood, table, stage, after, size);
    }
}
