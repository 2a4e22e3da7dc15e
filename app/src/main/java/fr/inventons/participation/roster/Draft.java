package fr.inventons.participation.roster;

import fr.inventons.participation.meeting.MeetingId;
import java.util.List;
import java.util.Map;

/**
 * A file that somebody brought, and how far it has come.
 *
 * @param target which list it is for
 * @param problem why it is no list: a message and what fills its gaps; empty when it is one
 * @param understood names of columns that say something to us
 * @param ignored those that do not
 * @param lines how many lines there are of each verdict, once it was looked at
 * @param done what it did, once written
 * @param progress how many lines are read or written, while that lasts
 */
public record Draft(
        DraftId id,
        MeetingId meeting,
        String target,
        State state,
        String problem,
        List<Object> details,
        List<String> understood,
        List<String> ignored,
        Map<Verdict, Integer> lines,
        Done done,
        Progress progress) {
    /** Where a file stands. */
    public enum State {
        /** It is being read and compared. */
        READING,
        /** It waits for the yes. */
        READY,
        /** It is no list. */
        UNUSABLE,
        /** The yes was said: it is being written, all of it or nothing. */
        WRITING,
        DONE
    }

    /**
     * What a file did.
     *
     * @param same lines that changed nothing
     * @param refused lines kept for correction
     * @param overtaken lines left as they were, because the list changed since the look
     */
    public record Done(int added, int changed, int removed, int same, int refused, int overtaken) {
        static final Done NOTHING = new Done(0, 0, 0, 0, 0, 0);
    }

    /**
     * How far the work is.
     *
     * @param total 0 while nobody knows
     */
    public record Progress(int lines, int total) {}

    public int count(Verdict verdict) {
        return lines.getOrDefault(verdict, 0);
    }

    public boolean busy() {
        return state == State.READING || state == State.WRITING;
    }
}
