package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.invitation.Recipient.Standing;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.PublicUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the officer's words and the facts together, for one person. */
@Component
class Composer {
    private final Messages messages;
    private final PublicUrl publicUrl;

    Composer(Messages messages, PublicUrl publicUrl) {
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /** The product's own words, as long as the officer wrote none. */
    Wording own(Purpose purpose, String title) {
        return switch (purpose) {
            case INVITATION -> own("own-invitation", title);
            case REMINDER -> own("own-reminder", title);
            case MOVED -> own("own-moved", title);
            case POSTPONED -> own("own-postponed", title);
            case CANCELLED -> own("own-cancelled", title);
        };
    }

    private Wording own(String key, String title) {
        var subject = say(key + "-subject", title);
        return new Wording(
                subject.length() > Wording.SUBJECT_LIMIT
                        ? subject.substring(0, Wording.SUBJECT_LIMIT - 1) + "…"
                        : subject,
                say(key + "-body"),
                say(key + "-closing"));
    }

    /** Somebody made up, for a text that is looked at before it is sent. */
    Person somebody() {
        return new Person(
                new PersonId(new UUID(0, 0)),
                say("sample-civility"),
                say("sample-given"),
                say("sample-family"),
                "",
                "",
                say("sample-address"),
                "");
    }

    Composed compose(Said said, Recipient to) {
        var code = answerable(said, to) ? Codes.written(to.code()) : "";
        var link = code.isEmpty() ? "" : publicUrl.of("/inscription/" + code);
        var ask = ask(said, to);
        return new Composed(
                said.wording().subject(),
                greeting(to.person()),
                paragraphs(said.wording().body()),
                facts(said),
                ask,
                code,
                link,
                publicUrl.of("/code"),
                paragraphs(said.wording().closing()),
                signature(said.sender()),
                !code.isEmpty() && to.standing() == Standing.ASKED,
                script(said, to, code, ask));
    }

    /**
     * A letter, a call or a mail leads to the personal page when there is something to say there.
     */
    private static boolean answerable(Said said, Recipient to) {
        return !to.code().isEmpty()
                && said.purpose() != Purpose.CANCELLED
                && to.standing() != Standing.AWAY;
    }

    /** What a mail says, from top to bottom. */
    List<Mail.Part> parts(Composed composed, Said said) {
        var parts = new ArrayList<Mail.Part>();
        parts.add(new Mail.Part.Text(composed.greeting()));
        composed.body().forEach(text -> parts.add(new Mail.Part.Text(text)));
        composed.facts()
                .forEach(fact ->
                        parts.add(new Mail.Part.Text(say("mail-fact", fact.label(), fact.text()))));
        if (!composed.ask().isEmpty()) {
            parts.add(new Mail.Part.Text(composed.ask()));
        }
        if (!composed.code().isEmpty()) {
            parts.add(
                    new Mail.Part.Act(
                            composed.coupon() ? say("mail-answer") : say("mail-see"),
                            composed.link()));
            parts.add(new Mail.Part.Code(say("mail-code"), composed.code()));
        }
        composed.closing().forEach(text -> parts.add(new Mail.Part.Text(text)));
        parts.add(new Mail.Part.Text(String.join(", ", composed.signature())));
        parts.add(
                new Mail.Part.Text(
                        say("mail-contact", said.sender().service(), said.sender().telephone())));
        return parts;
    }

    private List<Composed.Fact> facts(Said said) {
        var facts = new ArrayList<Composed.Fact>();
        var held = say("hours", French.weekday(said.day()), hours(said));
        switch (said.purpose()) {
            case INVITATION, REMINDER -> {
                facts.add(new Composed.Fact(say("fact-what"), said.title()));
                facts.add(new Composed.Fact(say("fact-when"), held));
                facts.add(new Composed.Fact(say("fact-where"), said.place()));
            }
            case MOVED -> {
                facts.add(new Composed.Fact(say("fact-what"), said.title()));
                if (!said.before().isEmpty()) {
                    facts.add(
                            new Composed.Fact(
                                    say("fact-before"),
                                    French.weekday(LocalDate.parse(said.before()))));
                }
                facts.add(new Composed.Fact(say("fact-new-when"), held));
                facts.add(new Composed.Fact(say("fact-where"), said.place()));
            }
            case POSTPONED, CANCELLED -> {
                facts.add(new Composed.Fact(say("fact-what"), said.title()));
                facts.add(new Composed.Fact(say("fact-before"), French.weekday(said.day())));
                if (!said.reason().isEmpty()) {
                    facts.add(new Composed.Fact(say("fact-reason"), said.reason()));
                }
            }
        }
        return facts;
    }

    private String hours(Said said) {
        return said.endsAt().isAfter(said.startsAt())
                ? say("from-to", French.hour(said.startsAt()), French.hour(said.endsAt()))
                : say("from", French.hour(said.startsAt()));
    }

    private String ask(Said said, Recipient to) {
        return switch (said.purpose()) {
            case INVITATION, REMINDER -> to.standing() == Standing.ASKED ? answer(said) : "";
            case MOVED ->
                    switch (to.standing()) {
                        case ASKED -> answer(said);
                        case SEATED -> say("kept-seat");
                        case WAITING -> say("kept-wait");
                        case LISTED -> say("kept-list", said.sender().telephone());
                        case AWAY -> "";
                    };
            case POSTPONED ->
                    switch (to.standing()) {
                        case SEATED, LISTED -> say("postponed-seat");
                        case WAITING -> say("postponed-wait");
                        case ASKED, AWAY -> "";
                    };
            case CANCELLED -> "";
        };
    }

    private String answer(Said said) {
        return said.sender().answerBy().isEmpty()
                ? say("ask")
                : say("ask-before", French.weekday(LocalDate.parse(said.sender().answerBy())));
    }

    private String script(Said said, Recipient to, String code, String ask) {
        var hello = say("script-hello", said.sender().service(), to.person().name());
        var news =
                switch (said.purpose()) {
                    case INVITATION ->
                            say("script-invitation", said.title(), when(said), said.place());
                    case REMINDER -> say("script-reminder", said.title(), when(said), said.place());
                    case MOVED -> say("script-moved", said.title(), when(said), said.place());
                    case POSTPONED ->
                            say("script-postponed", said.title(), French.weekday(said.day()));
                    case CANCELLED ->
                            say("script-cancelled", said.title(), French.weekday(said.day()));
                };
        var reason =
                said.reason().isEmpty()
                                || said.purpose() == Purpose.INVITATION
                                || said.purpose() == Purpose.REMINDER
                        ? ""
                        : say("script-reason", said.reason());
        boolean asks = to.standing() == Standing.ASKED && !code.isEmpty() && !ask.isEmpty();
        return Stream.of(
                        hello,
                        news,
                        reason,
                        asks ? say("script-ask") : ask,
                        code.isEmpty() ? "" : say("script-code", code, publicUrl.of("/code")),
                        say("script-bye", said.sender().telephone()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String when(Said said) {
        return say("hours", French.weekday(said.day()), hours(said));
    }

    private String greeting(Person person) {
        return person.civility().isEmpty() || person.familyName().isEmpty()
                ? say("hello")
                : say("dear", person.civility(), person.familyName());
    }

    private static List<String> signature(Said.SentBy sender) {
        return paragraphs(sender.signature());
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String say(String key, Object... args) {
        return messages.say("invitation." + key, args);
    }
}
