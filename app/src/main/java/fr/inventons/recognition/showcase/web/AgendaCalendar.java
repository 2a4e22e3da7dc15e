package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.showcase.Event;
import fr.inventons.recognition.showcase.Events;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The agenda for a calendar (RFC 5545). Hours leave in UTC, which every calendar turns into its
 * own; a cancelled event stays in, so that a calendar that has it strikes it out.
 */
@Component
class AgendaCalendar {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final String EVERY_HOURS = "PT6H";

    private final Territories territories;
    private final Messages messages;
    private final PublicUrl publicUrl;
    private final boolean fictional;

    AgendaCalendar(
            Territories territories,
            Messages messages,
            PublicUrl publicUrl,
            @Value("${inventons.fictional:false}") boolean fictional) {
        this.territories = territories;
        this.messages = messages;
        this.publicUrl = publicUrl;
        this.fictional = fictional;
    }

    String write(List<Event> events) {
        var name = messages.say(fictional ? "showcase.calendar-fictional" : "showcase.calendar");
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Inventons//Agenda//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY_HOURS));
        events.forEach(event -> calendar.add(event(event)));
        var text = new StringWriter();
        try {
            // A calendar without an event is one too.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Event event) {
        var said = event.said();
        var zone =
                territories
                        .department(event.department())
                        .map(department -> department.zone())
                        .orElse(Events.PARIS);
        var entry = new VEvent(false);
        entry.add(new Uid(event.id().value() + "@inventons"));
        entry.add(new DtStamp(event.changedAt()));
        entry.add(new LastModified(event.changedAt()));
        entry.add(new Sequence(event.revision() - 1));
        entry.add(new DtStart<>(instant(said.startsOn(), said.startsAt(), zone)));
        if (said.endsAt().isPresent() || !said.lastDay().equals(said.startsOn())) {
            entry.add(new DtEnd<>(instant(said.lastDay(), said.endsAt().orElse(END_OF_DAY), zone)));
        }
        entry.add(
                new Summary(
                        event.cancelled()
                                ? messages.say("showcase.calendar-cancelled", said.title())
                                : said.title()));
        entry.add(new Location(said.place()));
        entry.add(new Description(description(event)));
        entry.add(new Status(event.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        entry.add(new Url(URI.create(publicUrl.of("/agenda#e-" + event.id().value()))));
        return entry;
    }

    private String description(Event event) {
        return Stream.of(
                        fictional ? messages.say("showcase.fictional") : "",
                        event.cancelReason(),
                        event.said().about(),
                        event.said().access())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static java.time.Instant instant(LocalDate day, LocalTime hour, ZoneId zone) {
        return day.atTime(hour).atZone(zone).toInstant();
    }
}
