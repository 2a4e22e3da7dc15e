package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import org.springframework.stereotype.Component;

/** What people are told of their registration, each by her own channel. */
@Component
class Notices {
    void registered(Actor by, Meeting meeting, Registration who) {}

    void waiting(Actor by, Meeting meeting, Registration who, int rank) {}

    void offered(Actor by, Meeting meeting, Registration who) {}

    void offerLapsed(Actor by, Meeting meeting, Registration who) {}

    void alreadyThere(Actor by, Meeting meeting, Registration who) {}

    void cancelled(Actor by, Meeting meeting, Registration who) {}
}
