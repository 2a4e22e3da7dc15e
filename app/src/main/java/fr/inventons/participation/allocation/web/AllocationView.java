package fr.inventons.participation.allocation.web;

import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.Optional;

/**
 * The page that shares people between workshops.
 *
 * @param allocation what is shown, or empty when nothing was computed
 * @param proposed true while it waits for a yes
 * @param over true when nothing changes any more
 * @param summary what it does, in a sentence
 * @param turns workshops with their people, turn after turn
 * @param notPlaced who has no workshop in some turn, and why
 * @param somebody who was chosen, to be moved, pinned or explained
 */
public record AllocationView(
        String meeting,
        String meetingTitle,
        boolean over,
        List<String> refusals,
        String allocation,
        boolean proposed,
        Status status,
        String summary,
        String next,
        List<TurnView> turns,
        List<SeatedPerson> notPlaced,
        Optional<ChosenPerson> somebody,
        Figures figures,
        ProofView proof) {
    /**
     * A turn.
     *
     * @param title empty when there is only one
     */
    public record TurnView(int number, String title, List<RoomCard> rooms) {}

    /**
     * A workshop in a turn.
     *
     * @param missing what its mix lacks, in words; empty when nothing does
     */
    public record RoomCard(
            String id,
            String title,
            String chairs,
            List<String> missing,
            List<SeatedPerson> people) {}

    /**
     * Somebody in a list.
     *
     * @param note her wish, her pin, or why she has no place; may be empty
     * @param href chooses her
     */
    public record SeatedPerson(
            String id, String name, String quality, String note, boolean pinned, String href) {}

    /**
     * The person who was chosen.
     *
     * @param where what is known of her, in a sentence
     * @param workshops where she could be
     * @param here the workshop she is in, or empty
     * @param asked the workshop that was asked about, or empty
     * @param explanation why she is not there; empty when that was not asked
     */
    public record ChosenPerson(
            String id,
            String name,
            String where,
            int turn,
            boolean marked,
            List<Option> workshops,
            String here,
            String asked,
            String explanation) {}

    /**
     * What it is worth.
     *
     * @param wishes how many have which wish
     * @param rankColumns the same by kind of actor, in a table
     * @param balanceColumns workshops, for the mix
     * @param shortfalls which shares cannot be had, and what is nearest
     */
    public record Figures(
            List<Bar> wishes,
            List<String> rankColumns,
            List<MixRow> ranks,
            List<String> balanceColumns,
            List<MixRow> balance,
            List<String> shortfalls) {
        static final Figures NONE =
                new Figures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A kind of actor, and its counts. */
    public record MixRow(String quality, List<String> counts) {}

    /**
     * How it was computed.
     *
     * @param gap whether nothing better exists, in a sentence
     */
    public record ProofView(
            List<LevelRow> levels, String gap, String seed, String fingerprint, boolean published) {
        static final ProofView NONE = new ProofView(List.of(), "", "", "", false);
    }

    /** What was minimised, what it came to, the proved bound, and without groups nor pairs. */
    public record LevelRow(String label, String value, String bound, String free) {}
}
