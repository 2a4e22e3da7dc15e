package fr.inventons.recognition.candidacy;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the bearers write in a file.
 *
 * @param texts one for each criterion, by its id; absent where nothing is written
 * @param commitments those that are ticked
 * @param host the organisation that hosts a body without legal existence, as people say it
 * @param responsible the adult in charge of such a body: name and quality
 */
public record Answers(
        Map<String, String> texts, Set<String> commitments, String host, String responsible) {
    /** Longest answer to a criterion, in characters. */
    public static final int TEXT_LIMIT = 3000;

    public static final int LINE_LIMIT = 200;

    public static final Answers NONE = new Answers(Map.of(), Set.of(), "", "");

    /** Texts without their outer blanks; those that are empty are left out. */
    public Answers {
        var kept = new TreeMap<String, String>();
        texts.forEach((criterion, text) -> {
            var stripped = text.strip().replace("\r\n", "\n");
            if (!stripped.isEmpty()) {
                kept.put(criterion, stripped);
            }
        });
        texts = Collections.unmodifiableMap(kept);
        commitments = Collections.unmodifiableSet(new TreeSet<>(commitments));
        host = host.strip();
        responsible = responsible.strip();
    }

    /** The answer to a criterion, or {@code ""}. */
    public String text(String criterion) {
        return texts.getOrDefault(criterion, "");
    }
}
