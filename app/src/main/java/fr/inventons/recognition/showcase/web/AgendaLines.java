package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.Exhibit;
import fr.inventons.recognition.showcase.NewEvent;
import fr.inventons.recognition.showcase.Showcase;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts events in French words. */
@Component
class AgendaLines {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.FRANCE);
    private static final DateTimeFormatter MONTH_AND_YEAR =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private final Territories territories;
    private final Showcase showcase;
    private final Messages messages;

    AgendaLines(Territories territories, Showcase showcase, Messages messages) {
        this.territories = territories;
        this.showcase = showcase;
        this.messages = messages;
    }

    /** A constant number of statements, however many events there are. */
    List<AgendaLine> lines(List<Event> events) {
        var places =
                territories.named(
                        events.stream()
                                .flatMap(event -> event.said().neighbourhood().stream())
                                .collect(Collectors.toSet()));
        var actions =
                showcase.ofActions(
                        events.stream()
                                .flatMap(event -> event.action().stream())
                                .collect(Collectors.toSet()));
        return events.stream()
                .map(event ->
                        line(
                                event,
                                where(
                                        event,
                                        event.said()
                                                .neighbourhood()
                                                .map(places::get)
                                                .map(here ->
                                                        Objects.requireNonNull(here).usualName())),
                                actions))
                .toList();
    }

    static List<AgendaMonth> months(List<Event> events, List<AgendaLine> lines) {
        var months = new LinkedHashMap<YearMonth, java.util.ArrayList<AgendaLine>>();
        for (int i = 0; i < events.size(); i++) {
            months.computeIfAbsent(
                            YearMonth.from(events.get(i).said().startsOn()),
                            month -> new java.util.ArrayList<>())
                    .add(lines.get(i));
        }
        return months.entrySet().stream()
                .map(month ->
                        new AgendaMonth(
                                capital(MONTH_AND_YEAR.format(month.getKey())), month.getValue()))
                .toList();
    }

    /** « samedi 9 juin 2018, de 14 h à 18 h », « du samedi 9 juin 2018, 14 h, au … ». */
    String when(NewEvent said) {
        var from = French.weekday(said.startsOn());
        var hour = French.hour(said.startsAt());
        var end = said.endsAt().map(French::hour);
        if (said.lastDay().equals(said.startsOn())) {
            return end.map(until -> messages.say("showcase.when.from-to", from, hour, until))
                    .orElseGet(() -> messages.say("showcase.when.at", from, hour));
        }
        var until = French.weekday(said.lastDay());
        return end.map(one -> messages.say("showcase.when.days-until", from, hour, until, one))
                .orElseGet(() -> messages.say("showcase.when.days", from, hour, until));
    }

    private AgendaLine line(Event event, String where, Map<ActionId, Exhibit> actions) {
        var said = event.said();
        var action = event.action().flatMap(id -> Optional.ofNullable(actions.get(id)));
        return new AgendaLine(
                event.id().value().toString(),
                String.valueOf(said.startsOn().getDayOfMonth()),
                MONTH.format(said.startsOn()),
                when(said),
                said.title(),
                said.place(),
                where,
                said.about(),
                said.access(),
                action.map(Exhibit::href).orElse(""),
                action.map(Exhibit::title).orElse(""),
                event.cancelReason());
    }

    private String where(Event event, Optional<String> neighbourhood) {
        var department =
                territories
                        .department(event.department())
                        .map(one -> one.name())
                        .orElse(event.department().value());
        return neighbourhood.map(name -> name + ", " + department).orElse(department);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }

    /** The name that people say, or empty when it is unknown. */
    Optional<String> name(NeighbourhoodCode code) {
        return territories.neighbourhood(code).map(here -> here.usualName());
    }
}
