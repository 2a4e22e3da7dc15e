package fr.inventons.recognition.showcase;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A labelled action in the showcase.
 *
 * @param number of its label
 * @param pillar one of the campaign's, or {@code ""}
 * @param endsOn the first day on which the label does not count, when it was abrogated
 */
public record Exhibit(
        String number,
        ActionId action,
        String title,
        DepartmentCode department,
        ActionKind kind,
        String pillar,
        Set<Audience> audiences,
        Set<NeighbourhoodCode> neighbourhoods,
        LocalDate decidedOn,
        Instant visibleFrom,
        Optional<LocalDate> endsOn) {
    /** Its page. */
    public String href() {
        return "/actions/" + number;
    }

    public boolean inForceOn(LocalDate day) {
        return endsOn.isEmpty() || day.isBefore(endsOn.get());
    }
}
