package fr.inventons.recognition.label;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who signs, in which quality, on screen or on paper.
 *
 * @param quality « Pour le préfet et par délégation, la sous-préfète »: what everybody reads
 * @param paper empty when it is signed on screen
 */
public record Signature(String quality, Optional<OnPaper> paper) {
    /**
     * Signed on paper before, recorded now by who prepares.
     *
     * @param name who signed; kept, never published
     */
    public record OnPaper(String name, LocalDate signedOn) {}

    public static Signature onScreen(String quality) {
        return new Signature(quality.strip(), Optional.empty());
    }

    public static Signature onPaper(String quality, String name, LocalDate signedOn) {
        return new Signature(quality.strip(), Optional.of(new OnPaper(name.strip(), signedOn)));
    }

    String paperName() {
        return paper.map(OnPaper::name).orElse("");
    }
}
