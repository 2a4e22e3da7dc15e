package fr.inventons.participation.correspondence;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.OutboxId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message of a meeting to one person.
 *
 * @param parts as {@link Letter#parts}
 * @param mail its mail; empty when it never went that way
 * @param heldUntil when the electoral reserve {@code reserve} lets it go; empty when nothing holds
 *     it
 * @param exception why it went in spite of the reserve; empty otherwise
 * @param outcome what became of it, out of the mail; empty while nobody tried
 * @param revision grows at each change
 */
public record Dispatch(
        DispatchId id,
        MeetingId meeting,
        PersonId person,
        String purpose,
        String subject,
        List<Mail.Part> parts,
        String callScript,
        Channel channel,
        Optional<OutboxId> mail,
        Instant sentAt,
        Optional<Instant> heldUntil,
        String reserve,
        String exception,
        Optional<Outcome> outcome,
        Optional<Instant> settledAt,
        int revision) {

    /** Its words, as the text of a mail. */
    public String text() {
        return new Mail("", subject, parts).text();
    }

    public boolean held(Instant now) {
        return heldUntil.filter(until -> until.isAfter(now)).isPresent();
    }

    /** True when somebody has something to do for it by hand. */
    public boolean errand() {
        return channel != Channel.EMAIL && outcome.filter(Outcome::done).isEmpty();
    }
}
