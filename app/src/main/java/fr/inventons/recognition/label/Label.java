package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A label as it was given. Its words are those of the day of the decision: an action rewritten
 * later does not rewrite what was decided.
 *
 * @param number such as {@code L-2018-0007}; what people type and what the QR code holds
 * @param national true for the national track, false for a label of the département
 * @param place where the action took place, such as « Les Oliviers, Sainte-Lucie »
 * @param signatory the quality of who signed, never a name
 * @param visibleFrom when the register and the showcase may show it (an electoral reserve holds
 *     them); who holds the number may verify it from the first day
 */
public record Label(
        LabelId id,
        String number,
        CandidacyId candidacy,
        ActionId action,
        CampaignId campaign,
        ActionKind kind,
        boolean national,
        DepartmentCode department,
        String title,
        String bearerName,
        String place,
        String signatory,
        LocalDate decidedOn,
        Instant visibleFrom,
        Status status) {

    /** Where a label stands. The two ends are two different acts. */
    public sealed interface Status {
        record InForce() implements Status {}

        /** It counts no more from that day on; what was before stays. */
        record Abrogated(LocalDate from) implements Status {}

        /** It is as if it had never been given. */
        record Withdrawn(LocalDate on) implements Status {}
    }

    /** True when the label counts on that day. */
    public boolean inForceOn(LocalDate day) {
        return switch (status) {
            case Status.InForce _ -> true;
            case Status.Abrogated(var from) -> day.isBefore(from);
            case Status.Withdrawn _ -> false;
        };
    }

    /** True when the register and the showcase may show it. */
    public boolean visibleAt(Instant instant) {
        return !visibleFrom.isAfter(instant);
    }

    /** The first day on which an abrogated label does not count; empty for the others. */
    public Optional<LocalDate> abrogatedFrom() {
        return status instanceof Status.Abrogated(var from) ? Optional.of(from) : Optional.empty();
    }
}
