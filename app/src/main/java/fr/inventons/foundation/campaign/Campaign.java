package fr.inventons.foundation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition, read from {@code data/campaigns/<id>.yaml}.
 *
 * @param from first day of the window, included
 * @param until last day of the window, included
 * @param ruleSet the rules of citizen councils in force
 * @param answerDelayDays days that the State promises to answer within, from the day a proposal is
 *     sent to a service
 * @param smallCellThreshold no count of people below it is shown
 * @param label the rules of its label; empty when it awards none
 */
public record Campaign(
        CampaignId id,
        String title,
        String theme,
        LocalDate from,
        LocalDate until,
        RuleSet ruleSet,
        List<Pillar> pillars,
        List<CrossCuttingTheme> crossCuttingThemes,
        List<Quality> qualities,
        List<WorkingGroup> workingGroups,
        List<Outcome> outcomes,
        int answerDelayDays,
        List<VisaStep> visaChain,
        List<ReservePeriod> reservePeriods,
        int smallCellThreshold,
        MeetingTemplate meetingTemplate,
        Visibility visibility,
        Optional<LabelScheme> label) {

    /** A pillar, or priority: one workshop by default. */
    public record Pillar(String id, String title, String description) {}

    /** A priority that crosses every pillar, such as youth or equality. */
    public record CrossCuttingTheme(String id, String title) {}

    /**
     * A kind of actor (<i>qualité</i>).
     *
     * @param resident true for residents, whose number is a floor and never a ceiling
     * @param expected how many of them a meeting of 60 people expects
     */
    public record Quality(String id, String label, String plural, boolean resident, int expected) {}

    /** A national working group. */
    public record WorkingGroup(String id, String title, String pillar) {}

    /** How an answer may end; {@code tone} is one of oui, demi, ardoise, vers (LOOK §4). */
    public record Outcome(String id, String label, String tone, boolean namesAnother) {}

    /** A step of the visa chain; the last one signs. */
    public record VisaStep(String id, String label, boolean signs) {}

    /** A time before an election, when publications are held, never lost. Both days included. */
    public record ReservePeriod(String label, LocalDate from, LocalDate until) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * What a département's meeting starts from.
     *
     * @param programme the moments of the day, one after the other, from the welcome on
     */
    public record MeetingTemplate(
            int tablesPerWorkshop, int seatsPerTable, List<Moment> programme) {
        /** How many times people go to a workshop. */
        public int rounds() {
            return (int)
                    programme.stream().filter(one -> one.kind() == MomentKind.WORKSHOPS).count();
        }
    }

    /**
     * A moment of the day.
     *
     * @param national true when every meeting has it under this title; its hour, its length and its
     *     room are local
     */
    public record Moment(String id, MomentKind kind, String title, int minutes, boolean national) {}

    /** What a moment of the day is for. */
    public enum MomentKind {
        WELCOME,
        PLENARY,
        WORKSHOPS,
        BREAK,
        RESTITUTION,
        CLOSING,
        OTHER
    }

    /** Rules of citizen councils in force during the edition. */
    public record RuleSet(
            String id,
            String label,
            LocalDate since,
            boolean sortition,
            boolean stateRecognition) {}

    /** The pillar of that name. */
    public Optional<Pillar> pillar(String id) {
        return pillars.stream().filter(pillar -> pillar.id().equals(id)).findFirst();
    }

    /** The kind of actor of that name. */
    public Optional<Quality> quality(String id) {
        return qualities.stream().filter(quality -> quality.id().equals(id)).findFirst();
    }

    /** The outcome of that name. */
    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** The working group of that name. */
    public Optional<WorkingGroup> workingGroup(String id) {
        return workingGroups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The reserve period that covers that day. */
    public Optional<ReservePeriod> reserveOn(LocalDate day) {
        return reservePeriods.stream().filter(period -> period.covers(day)).findFirst();
    }

    /**
     * The last day on which a publication of {@code day} is held; empty when nothing holds it.
     * Periods that touch or overlap count as one.
     */
    public Optional<LocalDate> holdUntil(LocalDate day) {
        var end = Optional.<LocalDate>empty();
        var next = day;
        while (true) {
            var asked = next;
            var until =
                    reservePeriods.stream()
                            .filter(period -> period.covers(asked))
                            .map(ReservePeriod::until)
                            .max(LocalDate::compareTo);
            if (until.isEmpty()) {
                return end;
            }
            end = until;
            next = until.get().plusDays(1);
        }
    }

    /** True when the edition is running on that day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
