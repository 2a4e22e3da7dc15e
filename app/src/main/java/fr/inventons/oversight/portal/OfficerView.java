package fr.inventons.oversight.portal;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.web.Bar;
import fr.inventons.platform.web.Step;
import fr.inventons.platform.web.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day of a programme officer.
 *
 * @param focus the meeting that needs her most; empty when she has none
 * @param others her other meetings
 */
public record OfficerView(Optional<Focus> focus, List<MeetingLine> others) {
    /**
     * The meeting in front.
     *
     * @param countdown « Dans 9 jours », in three parts
     * @param headline registered, seats, waiting, tables
     * @param bars registered against expected, residents first
     * @param toReach people whom no e-mail reaches
     * @param threshold no count below it may leave this page
     */
    public record Focus(
            Meeting meeting,
            String where,
            LocalDate today,
            Countdown countdown,
            List<Task> tasks,
            String headline,
            int participants,
            List<Bar> bars,
            List<ToReach> toReach,
            List<Step> after,
            int threshold) {}

    /** « Dans » 9 « jours ». */
    public record Countdown(String before, String number, String after) {}

    /**
     * Somebody to call or to hand a paper to.
     *
     * @param how a telephone number, an address or a relay
     */
    public record ToReach(String name, String why, String how, boolean phone) {}
}
