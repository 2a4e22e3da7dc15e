package fr.inventons.participation.roster;

import java.time.Instant;
import java.util.List;

/** Every way that bringing a file can end. */
public sealed interface Bringing {
    /** The file is there; it may still be being read. */
    record Brought(DraftId id) implements Bringing {}

    /** It is no list: {@code messages.say(key, details.toArray())} says why. */
    record Unusable(String key, List<Object> details) implements Bringing {}

    /** No such meeting, or not for this reader. */
    record Unknown() implements Bringing {}

    record NotAllowed() implements Bringing {}

    record MeetingClosed(Instant since) implements Bringing {}
}
