package fr.inventons.participation.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed, word by word, from one writing to the next: the longest common run of words is
 * kept, the rest is removed or added. O(n·m) words, which the limits of the fields keep small.
 */
public record Changes(List<Piece> pieces) {
    /** Some words in a row. */
    public record Piece(Kind kind, String words) {}

    /** What became of them. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public static Changes between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, Kind.KEPT, now[j]);
                i++;
                j++;
            } else if (j == now.length
                    || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Kind.REMOVED, old[i++]);
            } else {
                add(pieces, Kind.ADDED, now[j++]);
            }
        }
        return new Changes(List.copyOf(pieces));
    }

    /** Every field of the room that changed, one {@code Changes} each. */
    static List<Changes> between(Version before, Version after) {
        return List.of(
                        between(before.title(), after.title()),
                        between(before.finding(), after.finding()),
                        between(before.problem(), after.problem()),
                        between(before.text(), after.text()))
                .stream()
                .filter(changes -> changes.words() > 0)
                .toList();
    }

    /** How many words changed: a word replaced by another counts once. */
    public int words() {
        int total = 0;
        int removed = 0;
        int added = 0;
        for (var piece : pieces) {
            switch (piece.kind()) {
                case KEPT -> {
                    total += Math.max(removed, added);
                    removed = 0;
                    added = 0;
                }
                case REMOVED -> removed += words(piece.words()).length;
                case ADDED -> added += words(piece.words()).length;
            }
        }
        return total + Math.max(removed, added);
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            var last = pieces.removeLast();
            pieces.add(new Piece(kind, last.words() + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }
}
