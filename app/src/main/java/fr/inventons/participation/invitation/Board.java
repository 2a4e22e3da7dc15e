package fr.inventons.participation.invitation;

import fr.inventons.participation.meeting.Meeting;
import java.time.Instant;
import java.util.List;

/**
 * Where the invitations of a meeting stand.
 *
 * @param guests by name
 * @param waves every sending, in order
 */
public record Board(Meeting meeting, Revised<Sender> sender, List<Guest> guests, List<Wave> waves) {
    /** Number of the last sending, 0 for none: what a form sends back. */
    public int lastWave() {
        return waves.isEmpty() ? 0 : waves.getLast().number();
    }

    /** Those to whom an invitation has to leave. */
    public List<Guest> toInvite() {
        return guests.stream().filter(Guest::toInvite).toList();
    }

    /** Those who were written to and have said nothing. */
    public List<Guest> silent() {
        return guests.stream().filter(Guest::silent).toList();
    }

    /** Those who may be reminded: nobody wrote to them since {@code since}. */
    public List<Guest> toRemind(Instant since) {
        return silent().stream()
                .filter(guest -> !guest.writtenAt().orElseThrow().isAfter(since))
                .toList();
    }

    /** How many guests said yes or no. */
    public long answered() {
        return guests.stream()
                .filter(guest -> guest.invitedAt().isPresent() && !guest.silent())
                .count();
    }
}
