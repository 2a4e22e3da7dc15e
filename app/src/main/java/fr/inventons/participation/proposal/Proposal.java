package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.WorkshopId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a table proposes.
 *
 * @param reference what people quote, such as {@code 2A-2018-07}
 * @param finding « Ce qui se passe »
 * @param problem « Ce que ça change pour nous »
 * @param text « Ce qu’on propose »
 * @param stage where it stands for the matrix: {@code PUBLISHED} as soon as it is visible to all
 * @param version grows by one with each writing
 * @param reached how far it came in the chain, never {@code PUBLISHED}
 * @param visibleFrom when its publication was decided for; empty while nobody published it
 */
public record Proposal(
        ProposalId id,
        String reference,
        TableId table,
        WorkshopId workshop,
        MeetingId meeting,
        DepartmentCode department,
        CampaignId campaign,
        String pillar,
        Optional<NeighbourhoodCode> neighbourhood,
        String title,
        String finding,
        String problem,
        String text,
        Sheet sheet,
        Stage stage,
        Instant writtenAt,
        int version,
        Stage reached,
        Optional<Instant> visibleFrom) {

    /** The fields of the room that are still empty, in the order of the page. */
    public List<Part> missing() {
        return Arrays.stream(Part.values())
                .filter(Part::room)
                .filter(part -> part.of(this).isBlank())
                .toList();
    }

    /** The next version, with other texts. */
    Proposal with(String title, String finding, String problem, String text, Sheet sheet) {
        return copy(reference, title, finding, problem, text, sheet, version + 1);
    }

    /** The same version, with only what a reader may see. */
    Proposal showing(String finding, String problem, String text, Sheet sheet) {
        return copy(reference, title, finding, problem, text, sheet, version);
    }

    Proposal referenced(String reference) {
        return copy(reference, title, finding, problem, text, sheet, version);
    }

    boolean sameTextsAs(Proposal other) {
        return Arrays.stream(Part.values()).allMatch(part -> part.of(this).equals(part.of(other)));
    }

    private Proposal copy(
            String reference,
            String title,
            String finding,
            String problem,
            String text,
            Sheet sheet,
            int version) {
        return new Proposal(
                id,
                reference,
                table,
                workshop,
                meeting,
                department,
                campaign,
                pillar,
                neighbourhood,
                title,
                finding,
                problem,
                text,
                sheet,
                stage,
                writtenAt,
                version,
                reached,
                visibleFrom);
    }
}
