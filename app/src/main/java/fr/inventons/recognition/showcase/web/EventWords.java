package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.EventFlaw;
import fr.inventons.recognition.showcase.Events;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the form of an event offers and answers, in French. */
@Component
class EventWords {
    private final Actions actions;
    private final Events events;
    private final Campaigns campaigns;
    private final Territories territories;
    private final AgendaLines lines;
    private final Messages messages;
    private final Clock clock;

    EventWords(
            Actions actions,
            Events events,
            Campaigns campaigns,
            Territories territories,
            AgendaLines lines,
            Messages messages,
            Clock clock) {
        this.actions = actions;
        this.events = events;
        this.campaigns = campaigns;
        this.territories = territories;
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    EventFormView fresh(Actor actor, EventForm form, String field, String refusal) {
        var invite = invite(actor);
        return new EventFormView(
                "",
                messages.say("showcase.event-new"),
                form.pour().isEmpty() && invite.size() == 1
                        ? EventForm.empty(invite.getFirst().value())
                        : form,
                invite,
                neighbourhoods(departments(actor)),
                field,
                refusal,
                List.of(),
                actor.holds(Role.PROGRAMME_OFFICER),
                reserve(actor),
                "",
                "");
    }

    EventFormView known(
            Event event, EventForm form, String field, String refusal, List<String> theirs) {
        return new EventFormView(
                event.id().value().toString(),
                event.said().title(),
                form,
                List.of(),
                neighbourhoods(List.of(event.department().value())),
                field,
                refusal,
                theirs,
                false,
                event.visibleAt(clock.instant())
                        ? ""
                        : messages.say(
                                "showcase.event-held",
                                French.day(event.visibleFrom(), Events.PARIS)),
                event.cancelReason(),
                "");
    }

    /** What the other writer said, to be read beside one's own words. */
    List<String> theirs(Event now) {
        return Stream.of(
                        now.said().title(),
                        lines.when(now.said()),
                        now.said().place(),
                        now.said().about(),
                        now.said().access())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The field of the form that a flaw is about. */
    static String field(EventFlaw flaw) {
        return switch (flaw) {
            case EventFlaw.TitleMissing() -> "titre";
            case EventFlaw.PlaceMissing() -> "lieu";
            case EventFlaw.TooLong(var field, int length, int limit) -> field;
            case EventFlaw.DayOutside(var from, var until) -> "jour";
            case EventFlaw.EndsBeforeItBegins() -> "fin";
            case EventFlaw.NeighbourhoodElsewhere(var department) -> "quartier";
        };
    }

    String sentence(EventFlaw flaw) {
        return switch (flaw) {
            case EventFlaw.TitleMissing() -> messages.say("showcase.event-no-title");
            case EventFlaw.PlaceMissing() -> messages.say("showcase.event-no-place");
            case EventFlaw.TooLong(var field, int length, int limit) ->
                    messages.say("showcase.too-long", length, limit);
            case EventFlaw.DayOutside(var from, var until) ->
                    messages.say("showcase.event-day-outside", French.day(from), French.day(until));
            case EventFlaw.EndsBeforeItBegins() -> messages.say("showcase.event-ends-early");
            case EventFlaw.NeighbourhoodElsewhere(var department) ->
                    messages.say(
                            "showcase.event-elsewhere",
                            territories.department(department).orElseThrow().name());
        };
    }

    String unreadable(String field) {
        return messages.say("showcase.event-unreadable." + field);
    }

    private List<Option> invite(Actor actor) {
        var options = new ArrayList<Option>();
        for (var grant : actor.grants()) {
            if (grant.role() == Role.PROGRAMME_OFFICER) {
                var code = grant.scope().key();
                options.add(
                        new Option(
                                "departement:" + code,
                                messages.say(
                                        "showcase.event-by-prefecture",
                                        territories
                                                .department(new DepartmentCode(code))
                                                .orElseThrow()
                                                .name())));
            }
        }
        actions.mine(actor)
                .forEach(action ->
                        options.add(
                                new Option(
                                        "action:" + action.id().value(),
                                        messages.say(
                                                "showcase.event-by-action",
                                                action.story().title()))));
        return options;
    }

    private List<String> departments(Actor actor) {
        var codes = new TreeSet<String>();
        actor.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .forEach(grant -> codes.add(grant.scope().key()));
        actions.mine(actor).forEach(action -> codes.add(action.department().value()));
        return List.copyOf(codes);
    }

    private List<Option> neighbourhoods(List<String> departments) {
        var options = new ArrayList<Option>();
        options.add(new Option("", messages.say("showcase.event-no-neighbourhood")));
        for (var code : departments) {
            territories
                    .neighbourhoods(new DepartmentCode(code), events.today())
                    .forEach(here ->
                            options.add(
                                    new Option(
                                            here.code().value(),
                                            here.usualName()
                                                    + " ("
                                                    + String.join(", ", here.communes())
                                                    + ")")));
        }
        return options;
    }

    /** Said beforehand: what is announced today would not be seen today. */
    private String reserve(Actor actor) {
        return campaigns
                .current()
                .holdUntil(events.today())
                .map(until ->
                        messages.say(
                                actor.holds(Role.PROGRAMME_OFFICER)
                                        ? "showcase.event-reserve-officer"
                                        : "showcase.event-reserve",
                                French.day(until)))
                .orElse("");
    }
}
