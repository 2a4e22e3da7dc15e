package fr.inventons.participation.transmission;

import java.util.List;
import java.util.Map;

/**
 * What a remontée says, in full: what the officer, the council and the chain read. Its fingerprint
 * is that of these words, so that nobody signs what she did not read. Texts only: dates are {@code
 * 2018-04-14}.
 *
 * @param withheld for the officer, the hierarchy, the rapporteurs and the council only
 */
public record Content(
        String campaign,
        String campaignTitle,
        String department,
        String departmentName,
        List<Day> meetings,
        String reviewFrom,
        String reviewUntil,
        List<Item> items,
        List<Withheld> withheld) {

    /**
     * A meeting it is made of, and who was registered: numbers by kind of actor, never names.
     *
     * @param notTold the kinds whose number is too small to be told
     */
    public record Day(
            String title,
            String day,
            String place,
            List<Registered> registered,
            List<String> notTold) {}

    /** How many people of one kind were registered; none is told too. */
    public record Registered(String quality, int people) {}

    /**
     * A proposal with all that goes with it.
     *
     * @param sheet the filled fields of the action sheet, by the names of {@code Part.key()}
     */
    public record Item(
            String id,
            String reference,
            String pillar,
            String pillarTitle,
            String workshop,
            int table,
            String neighbourhood,
            String title,
            String finding,
            String problem,
            String proposal,
            Map<String, String> sheet,
            List<Voice> avis,
            List<Observation> observations,
            List<Rereading> rereadings) {}

    /**
     * The avis of a body.
     *
     * @param divergences published ones
     * @param unpublishedDivergences how many were asked not to be published
     */
    public record Voice(
            String body,
            String day,
            String position,
            int favourable,
            int withReservations,
            int against,
            int abstention,
            String reservation,
            String alternative,
            List<String> divergences,
            int unpublishedDivergences,
            String mandated,
            int version) {}

    /** What the State says beside a proposal, in which quality. */
    public record Observation(String quality, String text) {}

    /** What a reader of the council or of the tables says of the faithfulness of the text. */
    public record Rereading(String quality, boolean faithful, String remark) {}

    /** A proposal that is not transmitted. */
    public record Withheld(
            String id, String reference, String title, String reason, String quality) {}

    Content with(List<Withheld> withheld) {
        return new Content(
                campaign,
                campaignTitle,
                department,
                departmentName,
                meetings,
                reviewFrom,
                reviewUntil,
                items,
                withheld);
    }

    public boolean reread() {
        return items.stream().anyMatch(item -> !item.rereadings().isEmpty());
    }
}
