package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.candidacy.Acknowledgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Mails of a file, to those who bear the action and have an address; the others have a paper. */
@Component
class Receipts {
    private final Bearers bearers;
    private final People people;
    private final Mailer mailer;
    private final PublicUrl publicUrl;
    private final CandidacyWords words;

    Receipts(
            Bearers bearers,
            People people,
            Mailer mailer,
            PublicUrl publicUrl,
            CandidacyWords words) {
        this.bearers = bearers;
        this.people = people;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
        this.words = words;
    }

    /** After the commit: the acknowledgement has left the database already. */
    void send(ActionId action, Acknowledgement ack, String title) {
        send(
                action,
                words.say("notice.subject", ack.number()),
                words.say("notice.text", title, ack.number()),
                words.say("notice.act"),
                "/candidatures/" + ack.candidacy().value() + "/accuse");
    }

    /** Says that a file is not admissible, and where the reasons are. */
    void refused(ActionId action, String title, String path) {
        send(
                action,
                words.say("notice.refused.subject"),
                words.say("notice.refused.text", title),
                words.say("notice.refused.act"),
                path);
    }

    private void send(ActionId action, String subject, String text, String act, String path) {
        for (var address : addresses(action)) {
            mailer.send(
                    new Mail(
                            address,
                            subject,
                            List.of(
                                    new Mail.Part.Text(text),
                                    new Mail.Part.Act(act, publicUrl.of(path)))));
        }
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
