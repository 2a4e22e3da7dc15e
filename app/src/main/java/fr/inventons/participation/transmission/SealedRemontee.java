package fr.inventons.participation.transmission;

import java.time.Instant;
import java.util.List;

/**
 * The data file of a frozen remontée. Its fields are described in {@code docs/guide/remontee.md}; a
 * change of them is a new {@code schema}. People stand in it by their quality only, and nothing in
 * it tells which proposals were withheld.
 *
 * @param schema {@code inventons.remontee.1}
 * @param notice the word « fictive » in a demonstration, empty otherwise
 * @param complement true from the second remontée of a département
 * @param frozenAt instant in UTC
 */
record SealedRemontee(
        String schema,
        String notice,
        String number,
        boolean signed,
        boolean complement,
        String frozenAt,
        Named campaign,
        Named department,
        List<Content.Day> meetings,
        Reread reread,
        List<Content.Item> proposals,
        int notTransmitted,
        List<Act> chain) {
    static final String SCHEMA = "inventons.remontee.1";

    /** A thing with its code and its name. */
    record Named(String code, String name) {}

    /** The relecture: its window, and whether anybody read. */
    record Reread(String from, String until, boolean done) {}

    /** An act of the last passage through the chain. */
    record Act(
            String kind,
            String day,
            String step,
            String quality,
            String delegation,
            boolean substitute,
            boolean onPaper) {}

    static SealedRemontee of(Content content, List<Visa> passage, Numbered number, String notice) {
        return new SealedRemontee(
                SCHEMA,
                notice,
                number.text(),
                passage.stream().anyMatch(visa -> visa.kind() == Visa.Kind.SIGNED),
                number.rank() > 1,
                number.at().toString(),
                new Named(content.campaign(), content.campaignTitle()),
                new Named(content.department(), content.departmentName()),
                content.meetings(),
                new Reread(content.reviewFrom(), content.reviewUntil(), content.reread()),
                content.items(),
                content.withheld().size(),
                passage.stream()
                        .filter(visa -> visa.kind() != Visa.Kind.SUBMITTED)
                        .map(visa ->
                                new Act(
                                        visa.kind().name(),
                                        visa.day().toString(),
                                        visa.label(),
                                        visa.quality(),
                                        visa.delegation(),
                                        visa.substitute(),
                                        visa.onPaper()))
                        .toList());
    }

    /** The number given at signature. */
    record Numbered(String text, int rank, Instant at) {}
}
