package fr.inventons.recognition.jury;

import java.util.Map;
import java.util.stream.Collectors;

/** Marks as they are typed, at any state of completeness. */
public record Marks(Map<String, Integer> marks, Map<String, String> comments, String overall) {
    public static final int COMMENT_LIMIT = 2000;

    public Marks {
        marks = Map.copyOf(marks);
        comments =
                comments.entrySet().stream()
                        .filter(one -> !one.getValue().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, one -> one.getValue().strip()));
        overall = overall.strip();
    }
}
