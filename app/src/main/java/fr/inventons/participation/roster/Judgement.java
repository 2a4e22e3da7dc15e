package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Roll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a line means for the list as it stands; words as in {@link DraftLine}. */
record Judgement(
        Verdict verdict,
        Optional<UUID> ref,
        int twin,
        Optional<Roll.Likeness> likeness,
        Optional<Enrolment.Reason> reason,
        List<Difference> differences) {
    static Judgement of(Verdict verdict) {
        return new Judgement(
                verdict, Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of());
    }

    static Judgement refused(Enrolment.Reason reason, Optional<UUID> ref) {
        return new Judgement(
                Verdict.REFUSED, ref, 0, Optional.empty(), Optional.of(reason), List.of());
    }

    static Judgement about(Verdict verdict, UUID ref, List<Difference> differences) {
        return new Judgement(
                verdict,
                Optional.of(ref),
                0,
                Optional.empty(),
                Optional.empty(),
                List.copyOf(differences));
    }

    /** True when a person who read {@code line} read this very judgement. */
    boolean sameAs(DraftLine line) {
        return verdict == line.verdict()
                && ref.equals(line.ref())
                && twin == line.twin()
                && likeness.equals(line.likeness())
                && differences.equals(line.differences());
    }
}
