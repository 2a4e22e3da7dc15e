package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.mail.Sending;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Bearers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the bearers that a letter is there; who has no address gets it on paper. */
@Component
class Notices {
    private final Bearers bearers;
    private final People people;
    private final Mailer mailer;
    private final PublicUrl publicUrl;
    private final LabelWords words;

    Notices(Bearers bearers, People people, Mailer mailer, PublicUrl publicUrl, LabelWords words) {
        this.bearers = bearers;
        this.people = people;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
        this.words = words;
    }

    /** Sends the news; the sentences of what did not leave. */
    List<String> send(ActionId action, String news, String title, String path) {
        return addresses(action).stream()
                .map(address ->
                        mailer.send(
                                new Mail(
                                        address,
                                        words.say("notice." + news + ".subject", title),
                                        List.of(
                                                new Mail.Part.Text(
                                                        words.say("notice." + news, title)),
                                                new Mail.Part.Act(
                                                        words.say("notice.read"),
                                                        publicUrl.of(path)),
                                                new Mail.Part.Text(words.say("notice.help"))))))
                .filter(Sending.Failed.class::isInstance)
                .map(sending -> ((Sending.Failed) sending).sentence())
                .toList();
    }

    /** How the bearers of an action are told. */
    String told(ActionId action) {
        var mailed = addresses(action).size();
        return mailed == 0 ? words.say("told.paper") : words.say("told.mail", mailed);
    }

    private Set<String> addresses(ActionId action) {
        var all = new TreeSet<String>();
        var known = people.people(Set.copyOf(bearers.of(action)));
        all.addAll(
                known.stream()
                        .map(Person::email)
                        .filter(address -> !address.isEmpty())
                        .collect(Collectors.toSet()));
        var correspondent = bearers.correspondents(Set.of(action)).get(action);
        if (correspondent != null && !correspondent.email().isBlank()) {
            all.add(correspondent.email());
        }
        return all;
    }
}
