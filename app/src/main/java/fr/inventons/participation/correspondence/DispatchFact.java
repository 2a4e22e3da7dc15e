package fr.inventons.participation.correspondence;

import fr.inventons.platform.journal.Fact;
import java.util.UUID;

/** What happens to the messages of a meeting. */
public sealed interface DispatchFact extends Fact {
    /** A message was written to somebody; {@code channel} in lower case. */
    record DispatchSent(UUID dispatch, UUID meeting, String purpose, String channel)
            implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.sent";
        }
    }

    /** It goes another way from now on. */
    record DispatchRedirected(UUID dispatch, UUID meeting, String channel) implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.redirected";
        }
    }

    /** Its mail leaves once more, on a person's word. */
    record DispatchSentAgain(UUID dispatch, UUID meeting) implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.sent-again";
        }
    }

    /** Somebody tried to tell it; {@code outcome} in lower case. */
    record DispatchSettled(UUID dispatch, UUID meeting, String outcome) implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.settled";
        }
    }

    /** The last try was written by mistake. */
    record DispatchReopened(UUID dispatch, UUID meeting) implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.reopened";
        }
    }

    /** Messages that an electoral reserve held go by a reasoned exception. */
    record DispatchesReleased(UUID meeting, int messages) implements DispatchFact {
        @Override
        public String type() {
            return "correspondence.released";
        }
    }
}
