package fr.inventons.oversight.portal;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.correspondence.Errand;
import fr.inventons.participation.registration.Counts;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Step;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sentences of the officer's day that depend on dates and people. */
@Component
class Wording {
    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    OfficerView.Countdown countdown(Situation there) {
        var days = there.today().until(there.meeting().day(), ChronoUnit.DAYS);
        return switch (there.meeting().state()) {
            case OPEN -> new OfficerView.Countdown("", messages.say("portal.count.open"), "");
            case CANCELLED ->
                    new OfficerView.Countdown("", messages.say("portal.count.cancelled"), "");
            case CLOSED -> since(Math.abs(days));
            case PREPARED -> there.meeting().postponed() ? postponed() : toCome(days);
        };
    }

    private OfficerView.Countdown postponed() {
        return new OfficerView.Countdown("", messages.say("portal.count.postponed"), "");
    }

    private OfficerView.Countdown toCome(long days) {
        return days == 0
                ? new OfficerView.Countdown("", messages.say("portal.count.today"), "")
                : days < 0
                        ? since(-days)
                        : new OfficerView.Countdown(
                                messages.say("portal.count.in"),
                                String.valueOf(days),
                                messages.say("portal.count.days", days));
    }

    private OfficerView.Countdown since(long days) {
        return days == 0
                ? new OfficerView.Countdown("", messages.say("portal.count.today"), "")
                : new OfficerView.Countdown(
                        messages.say("portal.count.since"),
                        String.valueOf(days),
                        messages.say("portal.count.days", days));
    }

    /** How to reach somebody whom no e-mail reaches; empty when one does. */
    Optional<OfficerView.ToReach> toReach(Person person) {
        return switch (person.reach()) {
            case EMAIL -> Optional.empty();
            case MOBILE -> Optional.of(reach(person, "portal.reach.call", person.mobile(), true));
            case POST ->
                    Optional.of(reach(person, "portal.reach.post", person.postalAddress(), false));
            case RELAY -> Optional.of(reach(person, "portal.reach.relay", person.relay(), false));
            case NONE ->
                    Optional.of(
                            reach(
                                    person,
                                    "portal.reach.none",
                                    messages.say("portal.reach.desk"),
                                    false));
        };
    }

    /** An errand that somebody still has to run. */
    OfficerView.ToReach toReach(Errand errand) {
        return new OfficerView.ToReach(
                errand.name(),
                errand.outcome().isEmpty()
                        ? errand.why()
                        : messages.say("portal.reach.again", errand.why()),
                errand.how().isEmpty() ? messages.say("portal.reach.hand") : errand.how(),
                errand.channel() == Channel.CALL);
    }

    /** « 58 personnes inscrites sur 60 places, 4 en attente, 9 tables ». */
    String headline(int people, int tables, Counts seats) {
        return messages.say(
                seats.waiting() > 0
                        ? "portal.headline.waiting"
                        : seats.capacity() > 0 ? "portal.headline.seats" : "portal.headline.people",
                people,
                tables,
                seats.capacity(),
                seats.waiting());
    }

    private OfficerView.ToReach reach(Person person, String why, String how, boolean phone) {
        return new OfficerView.ToReach(
                (person.civility() + " " + person.name()).strip(), messages.say(why), how, phone);
    }

    /** The days after the meeting, as the field keeps them: draft, corrections, sending. */
    List<Step> after(Situation there, int emails) {
        return List.of(
                step(there, 1, "draft", messages.say("portal.after.draft.text")),
                step(there, 8, "corrections", messages.say("portal.after.corrections.text")),
                step(
                        there,
                        10,
                        "sending",
                        messages.say(
                                "portal.after.sending.text",
                                emails,
                                there.participants() - emails)));
    }

    private Step step(Situation there, int days, String key, String text) {
        var day = there.day(days);
        return new Step(
                messages.say("portal.after.day", French.weekday(day), days),
                messages.say("portal.after." + key + ".title"),
                text,
                day.isBefore(there.today()));
    }
}
