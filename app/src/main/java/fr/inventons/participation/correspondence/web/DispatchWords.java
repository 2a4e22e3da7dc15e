package fr.inventons.participation.correspondence.web;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Counts;
import fr.inventons.participation.correspondence.Dispatch;
import fr.inventons.participation.correspondence.Outcome;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.mail.MailState;
import fr.inventons.platform.mail.MailWords;
import fr.inventons.platform.mail.Tracked;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sentences about messages and what became of them. */
@Component
class DispatchWords {
    private final Territories territories;
    private final MailWords mails;
    private final Messages messages;
    private final Clock clock;

    DispatchWords(Territories territories, MailWords mails, Messages messages, Clock clock) {
        this.territories = territories;
        this.mails = mails;
        this.messages = messages;
        this.clock = clock;
    }

    String say(String key, Object... args) {
        return messages.say("correspondence." + key, args);
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }

    String moment(Meeting meeting, Instant at) {
        return French.moment(at, zone(meeting));
    }

    String channel(Channel channel) {
        return say("channel-" + key(channel));
    }

    String outcome(Outcome outcome) {
        return say("outcome-" + key(outcome));
    }

    /** Where a message is: colour, icon and words. */
    Status status(Meeting meeting, Dispatch dispatch, Optional<Tracked> mail) {
        if (dispatch.held(clock.instant())) {
            var until = dispatch.heldUntil().orElseThrow();
            return new Status(
                    say("status-held", French.day(until, zone(meeting))), "attente", "pause");
        }
        return dispatch.channel() == Channel.EMAIL && mail.isPresent()
                ? status(meeting, mail.get())
                : status(dispatch.channel(), dispatch.outcome());
    }

    /** Where an errand is. */
    Status status(Channel channel, Optional<Outcome> outcome) {
        return outcome.map(one ->
                        new Status(
                                say("status-" + key(one)),
                                one.done() ? "oui" : "attente",
                                one.done() ? "oui" : "horloge"))
                .orElseGet(() ->
                        new Status(
                                say("status-" + key(channel)),
                                "attente",
                                channel == Channel.CALL ? "telephone" : "courrier"));
    }

    private Status status(Meeting meeting, Tracked mail) {
        return switch (mail.state()) {
            case WAITING ->
                    mail.tries() == 0
                            ? new Status(say("status-waiting"), "route", "envoi")
                            : new Status(
                                    say("status-later", French.hour(mail.dueAt(), zone(meeting))),
                                    "attente",
                                    "horloge");
            case SENDING -> new Status(say("status-sending"), "route", "envoi");
            case SENT -> new Status(say("status-sent"), "oui", "oui");
            case UNCERTAIN -> new Status(say("status-uncertain"), "attente", "info");
            case REFUSED -> new Status(say("status-refused"), "ardoise", "pause");
            case RETURNED -> new Status(say("status-returned"), "ardoise", "vers");
        };
    }

    /** Why it is there and what to do; empty when all is well. */
    String why(Meeting meeting, Dispatch dispatch, Optional<Tracked> mail) {
        if (dispatch.held(clock.instant())) {
            return say(
                    "why-held",
                    dispatch.reserve(),
                    French.day(dispatch.heldUntil().orElseThrow(), zone(meeting)));
        }
        if (dispatch.outcome().equals(Optional.of(Outcome.WRONG_NUMBER))) {
            return say("why-wrong-number");
        }
        if (dispatch.channel() == Channel.EMAIL && mail.isPresent()) {
            var said =
                    mail.get().state() == MailState.UNCERTAIN
                            ? say("why-uncertain")
                            : mails.why(mail.get());
            if (!said.isEmpty()) {
                return said;
            }
        }
        return dispatch.exception().isEmpty()
                ? ""
                : say("why-exception", dispatch.reserve(), dispatch.exception());
    }

    /** The numbers that are not zero, in words. */
    List<String> parts(Counts counts) {
        var parts = new ArrayList<String>();
        add(parts, "part-troubled", counts.troubled());
        add(parts, "part-call", counts.toCall());
        add(parts, "part-post", counts.toPost());
        add(parts, "part-relay", counts.toRelay());
        add(parts, "part-hand", counts.toHand());
        add(parts, "part-held", counts.held());
        add(parts, "part-waiting", counts.waiting());
        add(parts, "part-sent", counts.sent());
        add(parts, "part-done", counts.done());
        return parts;
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(say(key, count));
        }
    }

    /** « Deux courriels à régler, quatre appels à passer. » */
    String sentence(Counts counts) {
        var parts = parts(counts);
        return parts.isEmpty() ? say("stage-none") : capital(String.join(", ", parts)) + ".";
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.FRANCE) + text.substring(1);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
