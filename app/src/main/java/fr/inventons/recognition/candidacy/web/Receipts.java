package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Outbox;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.candidacy.Acknowledgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails of a file, to those who bear the action and have an address; the others have a paper. */
@Component
class Receipts {
    private final Bearers bearers;
    private final People people;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final PublicUrl publicUrl;
    private final CandidacyWords words;

    Receipts(
            Bearers bearers,
            People people,
            Outbox outbox,
            TransactionTemplate transaction,
            PublicUrl publicUrl,
            CandidacyWords words) {
        this.bearers = bearers;
        this.people = people;
        this.outbox = outbox;
        this.transaction = transaction;
        this.publicUrl = publicUrl;
        this.words = words;
    }

    /** After the commit; said twice, it leaves once. */
    void send(ActionId action, Acknowledgement ack, String title) {
        send(
                action,
                "receipt/" + ack.candidacy().value() + "/" + ack.number(),
                words.say("notice.subject", ack.number()),
                words.say("notice.text", title, ack.number()),
                words.say("notice.act"),
                "/candidatures/" + ack.candidacy().value() + "/accuse");
    }

    /** Says that a file is not admissible, and where the reasons are. */
    void refused(ActionId action, String title, String path) {
        send(
                action,
                "not-admissible/" + UUID.randomUUID(),
                words.say("notice.refused.subject"),
                words.say("notice.refused.text", title),
                words.say("notice.refused.act"),
                path);
    }

    private void send(
            ActionId action, String key, String subject, String text, String act, String path) {
        var addresses = addresses(action);
        transaction.executeWithoutResult(status -> {
            for (var address : addresses) {
                outbox.put(
                        new Mail(
                                address,
                                subject,
                                List.of(
                                        new Mail.Part.Text(text),
                                        new Mail.Part.Act(act, publicUrl.of(path)))),
                        key + "/" + address);
            }
        });
    }

    /** How the bearers are told, in a sentence. */
    String told(ActionId action) {
        var count = addresses(action).size();
        return count == 0 ? words.say("told.paper") : words.say("told.mail", count);
    }

    private Set<String> addresses(ActionId action) {
        var all = new TreeSet<String>();
        people.people(Set.copyOf(bearers.of(action))).stream()
                .map(Person::email)
                .filter(address -> !address.isEmpty())
                .forEach(all::add);
        Optional.ofNullable(bearers.correspondents(Set.of(action)).get(action))
                .map(who -> who.email())
                .filter(address -> !address.isBlank())
                .ifPresent(all::add);
        return all;
    }
}
