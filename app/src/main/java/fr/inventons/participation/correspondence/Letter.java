package fr.inventons.participation.correspondence;

import fr.inventons.platform.mail.Attached;
import fr.inventons.platform.mail.Mail;
import java.util.List;

/**
 * What is to be told to one person, written once for every channel.
 *
 * @param purpose a code such as {@code invitation}; it stands in the journal
 * @param key unique per meeting and person: said twice, told once
 * @param subject one line, such as « La rencontre du 14 avril est déplacée »
 * @param parts what a mail and a letter say, from top to bottom
 * @param attached travels with a mail
 * @param callScript what to say on the telephone or from hand to hand; empty: the text of the mail
 * @param practical true for what people must know in time (a day moved or cancelled, a seat): an
 *     electoral reserve does not hold it
 */
public record Letter(
        String purpose,
        String key,
        String subject,
        List<Mail.Part> parts,
        List<Attached> attached,
        String callScript,
        boolean practical) {

    /** A letter that an electoral reserve holds. */
    public Letter(
            String purpose,
            String key,
            String subject,
            List<Mail.Part> parts,
            List<Attached> attached,
            String callScript) {
        this(purpose, key, subject, parts, attached, callScript, false);
    }

    /** The same, which no electoral reserve holds. */
    public Letter practicalNews() {
        return new Letter(purpose, key, subject, parts, attached, callScript, true);
    }
}
