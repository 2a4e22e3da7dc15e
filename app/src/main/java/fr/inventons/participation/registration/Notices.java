package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Dispatches;
import fr.inventons.participation.correspondence.Letter;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.Registration.Channel;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.PublicUrl;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What people are told of their registration, each by her own channel. Practical news all of it: no
 * electoral reserve holds it.
 */
@Component
class Notices {
    private final Dispatches dispatches;
    private final People people;
    private final Territories territories;
    private final Messages messages;
    private final PublicUrl urls;
    private final Clock clock;

    Notices(
            Dispatches dispatches,
            People people,
            Territories territories,
            Messages messages,
            PublicUrl urls,
            Clock clock) {
        this.dispatches = dispatches;
        this.people = people;
        this.territories = territories;
        this.messages = messages;
        this.urls = urls;
        this.clock = clock;
    }

    void registered(Actor by, Meeting meeting, Registration who) {
        registered(by, meeting, who, person(who));
    }

    /** The same for who has just read {@code person}. */
    void registered(Actor by, Meeting meeting, Registration who, Person person) {
        if (awaited(who, person)) {
            send(by, meeting, who, person, "registered", mark(who), when(meeting), meeting.place());
        }
    }

    void waiting(Actor by, Meeting meeting, Registration who, Person person, int rank) {
        if (awaited(who, person)) {
            send(by, meeting, who, person, "waiting", mark(who), when(meeting), rank);
        }
    }

    void offered(Actor by, Meeting meeting, Registration who) {
        var until = French.moment(who.offerUntil().orElseThrow(), zone(meeting));
        send(by, meeting, who, person(who), "offered", mark(who), when(meeting), until);
    }

    void offerLapsed(Actor by, Meeting meeting, Registration who) {
        send(by, meeting, who, person(who), "lapsed", mark(who), when(meeting));
    }

    /**
     * Somebody asked again under her name: she is told, once a day at most; a stranger never is.
     */
    void alreadyThere(Actor by, Meeting meeting, Registration who) {
        if (!by.signedIn()) {
            var today = LocalDate.ofInstant(clock.instant(), zone(meeting));
            send(by, meeting, who, person(who), "already", today.toString(), when(meeting));
        }
    }

    /** Whoever changed it, the person hears of it where a mail reaches her. */
    void reachChanged(Actor by, Meeting meeting, Registration who) {
        var person = person(who);
        if (person.reach() == Reach.EMAIL) {
            send(by, meeting, who, person, "reach", clock.instant().toString(), when(meeting));
        }
    }

    void cancelled(Actor by, Meeting meeting, Registration who) {
        var person = person(who);
        if (person.reach() == Reach.EMAIL) {
            send(by, meeting, who, person, "cancelled", mark(who), when(meeting));
        }
    }

    /**
     * Who asked by herself or on paper waits for an answer, whatever its way; who was on the
     * telephone, at the desk or on her own page has just been told, so that a mail is enough.
     */
    private static boolean awaited(Registration who, Person person) {
        return who.channel() == Channel.PUBLIC
                || who.channel() == Channel.PAPER
                || person.reach() == Reach.EMAIL;
    }

    private Person person(Registration who) {
        return people.person(who.person()).orElseThrow();
    }

    private void send(
            Actor by,
            Meeting meeting,
            Registration who,
            Person person,
            String what,
            String mark,
            Object... said) {
        var words = new ArrayList<Object>(List.of(meeting.title()));
        words.addAll(List.of(said));
        var sentence = messages.say("registration.mail." + what, words.toArray());
        var code = Codes.written(who.code());
        var parts = new ArrayList<Mail.Part>();
        parts.add(new Mail.Part.Text(messages.say("registration.mail.greeting", person.name())));
        parts.add(new Mail.Part.Text(sentence));
        parts.add(
                new Mail.Part.Act(
                        messages.say("registration.mail.act"),
                        urls.of("/inscription/" + who.code())));
        parts.add(new Mail.Part.Code(messages.say("registration.mail.code"), code));
        parts.add(new Mail.Part.Text(messages.say("registration.mail.end")));
        dispatches.send(
                by,
                meeting,
                person,
                new Letter(
                                "registration-" + what,
                                "registration-" + what + "-" + mark,
                                messages.say("registration.subject." + what, meeting.title()),
                                parts,
                                List.of(),
                                messages.say(
                                        "registration.call", asked(who, person), sentence, code))
                        .practicalNews());
    }

    /** Whom to ask for on the telephone: the adult in charge of a minor. */
    private static String asked(Registration who, Person person) {
        return who.answers().ageBand().minor() ? who.answers().adultInCharge() : person.name();
    }

    /** What happens again to somebody is told again. */
    private static String mark(Registration who) {
        return String.valueOf(who.revision());
    }

    private String when(Meeting meeting) {
        return meeting.postponed()
                ? messages.say("registration.postponed")
                : messages.say(
                        "registration.when",
                        French.weekday(meeting.day()),
                        French.hour(meeting.startsAt()));
    }

    private ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
