package fr.inventons.recognition.label;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The adversarial step before a label ends (CRPA L121-1), and how it ended.
 *
 * @param reasons what the bearer was told
 * @param until last day on which the bearer's answer is awaited
 * @param observations what the bearer answered, or empty
 * @param finalReasons why the act was signed, or empty
 * @param effectiveOn from when the label counts no more
 */
public record Procedure(
        UUID id,
        LabelId label,
        Act act,
        String reasons,
        LocalDate openedOn,
        LocalDate until,
        String observations,
        Optional<LocalDate> observedOn,
        boolean observedOnPaper,
        Optional<LocalDate> closedOn,
        boolean dropped,
        String finalReasons,
        String quality,
        Optional<LocalDate> effectiveOn) {

    public boolean open() {
        return closedOn.isEmpty();
    }

    /** The bearer answered, or had the time to. */
    boolean heardOn(LocalDate day) {
        return observedOn.isPresent() || day.isAfter(until);
    }
}
