package fr.inventons.participation.workshop.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * The page that proposes who sits at which table.
 *
 * @param plan the proposal shown, or empty when there is none
 * @param proposed true while it waits for a yes
 * @param summary what the proposal does, in a sentence
 * @param columns the tables, for the mix
 * @param explanation why somebody would not sit at a table, when that was asked
 */
public record TablePlanView(
        String id,
        String workshopTitle,
        String meeting,
        String meetingTitle,
        boolean meetingOver,
        List<String> refusals,
        String plan,
        boolean proposed,
        Status status,
        String summary,
        List<SetTable> tables,
        List<String> notPlaced,
        List<String> columns,
        List<MixLine> mix,
        List<Criterion> criteria,
        String seed,
        String fingerprint,
        List<Option> somebody,
        List<Option> somewhere,
        String asked,
        String askedTable,
        String explanation) {
    /**
     * A table as proposed.
     *
     * @param missing what its mix lacks, in words; empty when nothing does
     */
    public record SetTable(int number, String seats, List<String> missing, List<SetSeat> people) {}

    /**
     * Somebody at a table.
     *
     * @param comes from where, in words; empty when she is there already
     */
    public record SetSeat(String name, String quality, String comes) {}

    /** How many of a kind sit at each table, then in all. */
    public record MixLine(String quality, List<Integer> counts) {}

    /** What was minimised, what it came to, and that nothing smaller exists. */
    public record Criterion(String label, String value, String bound) {}
}
