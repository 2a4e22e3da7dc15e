package fr.inventons.foundation.campaign;

import fr.inventons.foundation.identity.OrganisationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the label in an edition, read from the part {@code label} of its file. How the label
 * of 2018 was awarded is not documented: the procedure is our design, and the file says so.
 *
 * @param purpose what the label is for, one paragraph
 * @param origin where the rules come from, and which are our own
 * @param windowFrom first day of the window in which the action takes place, included
 * @param windowUntil last day of it, included
 * @param maximumAttachments files that a candidacy may join
 * @param silenceMonths silence of the authority for so long is a refusal; told in the
 *     acknowledgement
 * @param adversarialDays days left to the holder to speak before a label is taken away
 * @param withdrawalMonths months after which a label cannot be withdrawn any more
 */
public record LabelScheme(
        String title,
        String purpose,
        String origin,
        LocalDate windowFrom,
        LocalDate windowUntil,
        List<Track> tracks,
        List<BearerKind> bearers,
        List<String> forms,
        List<Family> families,
        List<Criterion> criteria,
        List<Commitment> commitments,
        CommitteeTemplate committee,
        int maximumAttachments,
        int silenceMonths,
        int adversarialDays,
        int withdrawalMonths,
        LabelVisibility visibility) {

    /** The mark of a criterion goes from 0 to this. */
    public static final int HIGHEST_MARK = 4;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * A way to the label.
     *
     * @param national true when the file is examined for the whole country, false in its
     *     département
     * @param identifiedBy who brings the action forward, in words
     * @param authority who decides and signs, in words
     * @param service who receives the files, in words
     */
    public record Track(
            String id,
            String label,
            boolean national,
            String about,
            String identifiedBy,
            String authority,
            String service,
            List<Call> calls,
            Recusal recusal) {

        /** Whose hour closes a call of this track. */
        public ZoneId zone(ZoneId department) {
            return national ? PARIS : department;
        }

        public Optional<Call> call(String id) {
            return calls.stream().filter(call -> call.id().equals(id)).findFirst();
        }
    }

    /**
     * A time in which files are received: a wave when it has an end, rolling when it has none.
     *
     * @param closes local time: of the département on the local track, of Paris on the national one
     */
    public record Call(
            String id, String label, Optional<LocalDate> opens, Optional<LocalDateTime> closes) {

        public boolean rolling() {
            return closes.isEmpty();
        }

        /** The first instant at which it receives nothing more; empty when it is rolling. */
        public Optional<Instant> closesAt(ZoneId zone) {
            return closes.map(end -> end.atZone(zone).toInstant());
        }

        public boolean opened(Instant now, ZoneId zone) {
            return opens.isEmpty() || !now.isBefore(opens.get().atStartOfDay(zone).toInstant());
        }

        public boolean closed(Instant now, ZoneId zone) {
            return closesAt(zone).map(end -> !now.isBefore(end)).orElse(false);
        }

        /** True while files are received. */
        public boolean receives(Instant now, ZoneId zone) {
            return opened(now, zone) && !closed(now, zone);
        }
    }

    /**
     * Which links between a member of the committee and a bearer keep the member away.
     *
     * @param leavesTheRoom true when the member also leaves during the discussion
     */
    public record Recusal(Set<Link> links, boolean leavesTheRoom, String rule) {}

    /** What may link a member of a committee to a file. */
    public enum Link {
        /** Works, or worked less than three years ago, for the bearer. */
        EMPLOYED,
        /** Sits in the bodies that govern the bearer. */
        GOVERNS,
        /** Their organisation pays for the action. */
        FUNDS,
        /** Took part in the action. */
        TOOK_PART,
        /** Family, or close friend, of somebody who bears it. */
        PERSONAL,
        /** Elected in the commune, or works for it. */
        COMMUNE,
        OTHER
    }

    /**
     * Who may bear a file.
     *
     * @param needsHost true when a body without legal existence names an organisation that hosts it
     */
    public record BearerKind(
            String id, String label, Set<OrganisationKind> kinds, boolean needsHost) {}

    /** A family of criteria. */
    public record Family(String id, String label, String about) {}

    /**
     * What a file is judged on.
     *
     * @param question what the bearer is asked to write
     * @param weight share of the total, a whole number; the weights add up to 100
     * @param image true for the criterion on whose view of the neighbourhood changes
     * @param descriptors what deserves each mark, from 0 to {@link #HIGHEST_MARK}
     * @param prefill what of the action's story is offered as a beginning of the answer
     */
    public record Criterion(
            String id,
            String family,
            String label,
            String question,
            int weight,
            boolean image,
            List<String> descriptors,
            List<StoryPart> prefill) {}

    /** A part of the story of an action. */
    public enum StoryPart {
        SUMMARY,
        TOLD,
        PARTNERS,
        AUDIENCE,
        CHANGED,
        VIEW,
        RESULTS,
        MEANS,
        STEPS,
        CONDITIONS,
        SETBACKS,
        RECEIVED_IDEA
    }

    /** What the bearer undertakes; a file is not received without each of them. */
    public record Commitment(String id, String label) {}

    /**
     * What a committee starts from.
     *
     * @param ties criteria that part two files with the same total, in their order; published
     *     before the opening
     * @param statistics false by default: nothing is computed on the members' marks but the totals
     */
    public record CommitteeTemplate(
            int members,
            int files,
            int quorum,
            String composition,
            List<String> ties,
            boolean statistics) {}

    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public List<Criterion> criteria(String family) {
        return criteria.stream().filter(criterion -> criterion.family().equals(family)).toList();
    }

    /** What lets an organisation of that kind bear a file; empty when nothing does. */
    public Optional<BearerKind> bearer(OrganisationKind kind) {
        return bearers.stream().filter(bearer -> bearer.kinds().contains(kind)).findFirst();
    }
}
