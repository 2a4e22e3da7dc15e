package fr.inventons.platform.command;

import java.util.List;

/**
 * What a verification found.
 *
 * @param sound true when everything that the file claims was computed again and stands
 * @param sentences in French, in the order of what was looked at
 */
public record Verification(boolean sound, List<String> sentences) {
    public Verification {
        sentences = List.copyOf(sentences);
    }
}
