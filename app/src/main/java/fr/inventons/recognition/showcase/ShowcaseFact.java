package fr.inventons.recognition.showcase;

import fr.inventons.platform.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** What happens in the showcase. Identifiers, dates, counts and codes only. */
public sealed interface ShowcaseFact extends Fact {
    /** {@code held}: an electoral reserve keeps it from the public for now. */
    record EventAnnounced(EventId event, String department, LocalDate day, boolean held)
            implements ShowcaseFact {
        @Override
        public String type() {
            return "showcase.event-announced";
        }
    }

    record EventMoved(EventId event, LocalDate day, int revision) implements ShowcaseFact {
        @Override
        public String type() {
            return "showcase.event-moved";
        }
    }

    record EventCancelled(EventId event, int revision) implements ShowcaseFact {
        @Override
        public String type() {
            return "showcase.event-cancelled";
        }
    }

    /** Somebody wrote to those who carry an action; what they wrote is kept nowhere. */
    record MessagePassedOn(UUID action, int recipients) implements ShowcaseFact {
        @Override
        public String type() {
            return "showcase.message-passed-on";
        }
    }
}
