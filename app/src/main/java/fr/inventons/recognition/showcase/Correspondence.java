package fr.inventons.recognition.showcase;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.limit.Limits;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mail.Part;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.mail.Sending;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.action.Correspondent;
import fr.inventons.recognition.showcase.ShowcaseFact.MessagePassedOn;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes a message on to those who carry an action, and never tells who they are nor where they can
 * be reached. Those without an e-mail address are reached by their préfecture.
 */
@Service
public class Correspondence {
    private static final Limit BY_READER = new Limit("showcase-message", 6, Duration.ofHours(1));
    private static final Limit TO_ACTION =
            new Limit("showcase-message-to", 30, Duration.ofHours(1));

    private final Showcase showcase;
    private final Bearers bearers;
    private final Appointments appointments;
    private final People people;
    private final Limits limits;
    private final Mailer mailer;
    private final Messages messages;
    private final PublicUrl publicUrl;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Correspondence(
            Showcase showcase,
            Bearers bearers,
            Appointments appointments,
            People people,
            Limits limits,
            Mailer mailer,
            Messages messages,
            PublicUrl publicUrl,
            Journal journal,
            TransactionTemplate transaction) {
        this.showcase = showcase;
        this.bearers = bearers;
        this.appointments = appointments;
        this.people = people;
        this.limits = limits;
        this.mailer = mailer;
        this.messages = messages;
        this.publicUrl = publicUrl;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * Not one transaction: a mail leaves outside of any, and one that left is written in the
     * journal afterwards.
     *
     * @param client a name for the connection that asks, never its address
     */
    public PassingOn write(Actor by, String number, Message typed, String client) {
        var exhibit = showcase.exhibit(number);
        if (exhibit.isEmpty()) {
            return new PassingOn.Unknown();
        }
        var message = typed.tidy();
        var refusal = refusal(message);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var action = exhibit.get().action();
        var theirs = addressesOf(action);
        var addresses = theirs.isEmpty() ? prefecture(exhibit.get().department()) : theirs;
        if (addresses.isEmpty()) {
            return new PassingOn.NobodyToWriteTo();
        }
        if (!limits.take(BY_READER, client) || !limits.take(TO_ACTION, number)) {
            return new PassingOn.TooMany();
        }
        var mails = addresses.stream().map(to -> mail(to, exhibit.get(), message, theirs)).toList();
        int sent = 0;
        var failure = "";
        for (var mail : mails) {
            switch (mailer.send(mail)) {
                case Sending.Sent() -> sent++;
                case Sending.Failed(var sentence) -> failure = sentence;
            }
        }
        if (sent == 0) {
            return new PassingOn.Failed(failure);
        }
        int recipients = sent;
        transaction.executeWithoutResult(status ->
                journal.record(by.reference(), new MessagePassedOn(action.value(), recipients)));
        return new PassingOn.Sent(theirs.isEmpty());
    }

    private Set<String> addressesOf(ActionId action) {
        var found = new HashSet<>(addresses(bearers.of(action)));
        var correspondent =
                bearers.correspondents(Set.of(action)).getOrDefault(action, Correspondent.NOBODY);
        Contact.email(correspondent.email()).ifPresent(found::add);
        return found;
    }

    private Set<String> prefecture(DepartmentCode department) {
        return addresses(
                appointments.holders(Role.PROGRAMME_OFFICER, Scope.department(department)));
    }

    private Set<String> addresses(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : people.people(Set.copyOf(ids)).stream()
                        .map(Person::email)
                        .filter(email -> !email.isEmpty())
                        .collect(Collectors.toSet());
    }

    private Mail mail(String to, Exhibit exhibit, Message message, Set<String> theirs) {
        return new Mail(
                to,
                messages.say("showcase.mail.subject", exhibit.title()),
                List.of(
                        new Part.Text(
                                messages.say(
                                        theirs.isEmpty()
                                                ? "showcase.mail.to-prefecture"
                                                : "showcase.mail.to-bearers",
                                        exhibit.title())),
                        new Part.Text(message.text()),
                        new Part.Text(
                                messages.say(
                                        "showcase.mail.reply", message.name(), message.replyTo())),
                        new Part.Act(
                                messages.say("showcase.mail.page"), publicUrl.of(exhibit.href()))));
    }

    private static Optional<PassingOn> refusal(Message message) {
        if (message.text().isEmpty()) {
            return Optional.of(new PassingOn.TextMissing());
        }
        if (message.name().isEmpty()) {
            return Optional.of(new PassingOn.NameMissing());
        }
        if (Contact.email(message.replyTo()).isEmpty()
                && Contact.mobile(message.replyTo()).isEmpty()) {
            return Optional.of(new PassingOn.ReplyUnreadable(message.replyTo()));
        }
        return tooLong("nom", message.name(), Message.NAME_LIMIT)
                .or(() -> tooLong("reponse", message.replyTo(), Message.REPLY_LIMIT))
                .or(() -> tooLong("message", message.text(), Message.TEXT_LIMIT));
    }

    private static Optional<PassingOn> tooLong(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit
                ? Optional.of(new PassingOn.TooLong(field, length, limit))
                : Optional.empty();
    }
}
