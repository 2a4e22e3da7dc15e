package fr.inventons.platform.command;

import java.util.List;

/**
 * What an import did, or would do: figures, then the lines worth reading one by one.
 *
 * @param unchanged lines that say what is already known
 * @param lines what happened to each line that adds, changes or is refused, in the file's order
 * @param fatal one French sentence when the whole file was refused and nothing was written; empty
 *     otherwise
 */
public record Report(
        int added, int changed, int unchanged, int refused, List<Line> lines, String fatal) {
    public Report {
        lines = List.copyOf(lines);
    }

    /** The whole file is refused, with one French sentence. */
    public static Report failed(String sentence) {
        return new Report(0, 0, 0, 0, List.of(), sentence);
    }

    /** What happened to a line. */
    public enum Outcome {
        ADDED,
        CHANGED,
        REFUSED
    }

    /**
     * A line of the file.
     *
     * @param number as a spreadsheet counts: the heading is line 1
     * @param reason in French: what is added or changed, or why the line is refused
     */
    public record Line(long number, Outcome outcome, String reason) {}
}
