package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A remontée, from its preparation to what became of it.
 *
 * @param meetings what it is made of, never empty
 * @param review the relecture window, when one was opened; both days included
 * @param chain the steps it goes through, fixed when it is handed over; empty before
 * @param step how many steps are behind it
 * @param number such as {@code R-2A-2018-01}, given at signature, as are {@code frozenAt} and the
 *     {@code fingerprint} of its data file (SHA-256, 64 small hexadecimal digits)
 * @param acknowledgedAt when the national desk acknowledged it
 * @param visibleFrom from when the public sees it; empty while nobody decided its publication
 */
public record Transmission(
        TransmissionId id,
        CampaignId campaign,
        DepartmentCode department,
        Set<MeetingId> meetings,
        State state,
        Instant preparedAt,
        Optional<Window> review,
        List<Step> chain,
        int step,
        Optional<Instant> submittedAt,
        Optional<String> number,
        Optional<Instant> frozenAt,
        Optional<String> fingerprint,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> visibleFrom) {
    /** Longest observation, reason or remark, in characters. */
    public static final int TEXT_LIMIT = 1200;

    /** How far it has come. */
    public enum State {
        /** With the officer: being prepared, or returned for correction. */
        PREPARED,
        /** In the visa chain. */
        IN_VISA,
        /** Signed and sent: frozen. */
        SIGNED,
        /** Sent without a signature after the cut-off: frozen too, and marked. */
        SENT_UNSIGNED
    }

    /** A time of days, both included. */
    public record Window(LocalDate from, LocalDate until) {}

    /** A step of its chain. */
    public record Step(String id, String label, boolean signs) {}

    public boolean frozen() {
        return frozenAt.isPresent();
    }

    /** The step whose turn it is, while it is in the chain. */
    public Optional<Step> turn() {
        return state == State.IN_VISA && step < chain.size()
                ? Optional.of(chain.get(step))
                : Optional.empty();
    }
}
