package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.web.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The day as an entry of somebody's calendar (RFC 5545, 5546). Its UID never changes for a person
 * and a meeting, its SEQUENCE is the number of changes of the day: what a calendar holds is moved
 * or struck out, never doubled. Hours leave in UTC, which every calendar turns into its own.
 */
@Component
class DayCalendar {
    private final Messages messages;
    private final boolean fictional;
    private final String from;

    DayCalendar(
            Messages messages,
            @Value("${inventons.fictional:false}") boolean fictional,
            @Value("${inventons.mail.from:inventons@localhost}") String from) {
        this.messages = messages;
        this.fictional = fictional;
        this.from = from;
    }

    /** What an entry says, whoever's it is. */
    record Entry(
            String title,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String place,
            ZoneId zone,
            int sequence,
            boolean cancelled,
            String link) {}

    /** For one person: she keeps it, or takes it out when it is cancelled. */
    String personal(MeetingId meeting, Entry entry, String service, Person person, Instant now) {
        var event = event(entry, uid(meeting, person), now);
        event.<Organizer>getProperty(Property.ORGANIZER)
                .ifPresent(organizer -> organizer.add(new Cn(service)));
        if (!person.email().isEmpty()) {
            var attendee = new Attendee(mailto(person.email()));
            attendee.add(new Cn(person.name()));
            attendee.add(Role.REQ_PARTICIPANT);
            attendee.add(PartStat.NEEDS_ACTION);
            // Answers come by the personal link, which asks for wishes and needs too.
            attendee.add(Rsvp.FALSE);
            event.add(attendee);
        }
        return text(entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST, event);
    }

    /** For anyone. */
    String open(MeetingId meeting, Entry entry, Instant now) {
        return text(ImmutableMethod.PUBLISH, event(entry, meeting.value() + "@inventons", now));
    }

    /** The same for one person to keep: the entry that her mails move. */
    String kept(MeetingId meeting, Entry entry, Person person, Instant now) {
        return text(ImmutableMethod.PUBLISH, event(entry, uid(meeting, person), now));
    }

    static String uid(MeetingId meeting, Person person) {
        var name = meeting.value() + "/" + person.id().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@inventons";
    }

    private VEvent event(Entry entry, String uid, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(now));
        event.add(new Organizer(mailto(from)));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(instant(entry, entry.startsAt())));
        if (entry.endsAt().isAfter(entry.startsAt())) {
            event.add(new DtEnd<>(instant(entry, entry.endsAt())));
        }
        event.add(new Summary(entry.title()));
        event.add(new Location(entry.place()));
        description(entry).ifPresent(text -> event.add(new Description(text)));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (!entry.link().isEmpty()) {
            event.add(new Url(URI.create(entry.link())));
        }
        return event;
    }

    private Optional<String> description(Entry entry) {
        var link = entry.link().isEmpty() ? "" : messages.say("invitation.ics-link", entry.link());
        var warning = fictional ? messages.say("invitation.ics-fictional") : "";
        var text = (warning + "\n" + link).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String text(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Inventons//Rencontre//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Any address that identity keeps, with the signs that no link carries written otherwise. */
    private static URI mailto(String address) {
        try {
            return URI.create(new URI("mailto", address, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Instant instant(Entry entry, LocalTime hour) {
        return entry.day().atTime(hour).atZone(entry.zone()).toInstant();
    }
}
