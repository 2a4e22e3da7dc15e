package fr.inventons.participation.registration;

import fr.inventons.platform.journal.Fact;
import java.time.Instant;
import java.util.UUID;

/** What happens to registrations: identifiers, codes of kinds of actor, numbers and dates only. */
public sealed interface RegistrationFact extends Fact {
    UUID meeting();

    /** The rules of the seats were set. */
    record SeatsSetUp(UUID meeting, int revision, int capacity, int reserved, boolean open)
            implements RegistrationFact {
        @Override
        public String type() {
            return "registration.set-up";
        }
    }

    /** Somebody was put on the list of guests. */
    record GuestInvited(UUID meeting, UUID registration) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.invited";
        }
    }

    /** Somebody has a seat. */
    record SeatTaken(
            UUID meeting, UUID registration, UUID participant, String channel, String quality)
            implements RegistrationFact {
        @Override
        public String type() {
            return "registration.registered";
        }
    }

    /** Somebody waits for a seat. */
    record SeatAwaited(UUID meeting, UUID registration, String channel, String quality)
            implements RegistrationFact {
        @Override
        public String type() {
            return "registration.waiting";
        }
    }

    /** A seat came free and is kept for somebody who waited. */
    record SeatOffered(UUID meeting, UUID registration, Instant until) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.offered";
        }
    }

    /** The moment passed without an answer: the seat goes to the next. */
    record OfferLapsed(UUID meeting, UUID registration) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.offer-lapsed";
        }
    }

    /** Somebody who was to come will not. */
    record RegistrationCancelled(UUID meeting, UUID registration) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.cancelled";
        }
    }

    /** A guest, or somebody offered a seat, said no. */
    record InvitationDeclined(UUID meeting, UUID registration) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.declined";
        }
    }

    /** Somebody's answers changed. */
    record AnswersChanged(UUID meeting, UUID registration, int revision)
            implements RegistrationFact {
        @Override
        public String type() {
            return "registration.changed";
        }
    }

    /** Somebody is reached in another way. */
    record ReachChanged(UUID meeting, UUID registration) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.reach-changed";
        }
    }

    /** Two people are not to share a table. */
    record PeopleKeptApart(UUID meeting, UUID one, UUID other) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.kept-apart";
        }
    }

    /** Two people may share a table again. */
    record PeopleLetMeet(UUID meeting, UUID one, UUID other) implements RegistrationFact {
        @Override
        public String type() {
            return "registration.let-meet";
        }
    }
}
