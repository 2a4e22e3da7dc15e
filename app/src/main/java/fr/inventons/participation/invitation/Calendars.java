package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.PublicUrl;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The day as a file for a calendar, as it stands now. */
@Service
public class Calendars {
    private final Meetings meetings;
    private final Registrations registrations;
    private final People people;
    private final Plans plans;
    private final Territories territories;
    private final DayCalendar calendar;
    private final PublicUrl publicUrl;
    private final Clock clock;

    Calendars(
            Meetings meetings,
            Registrations registrations,
            People people,
            Plans plans,
            Territories territories,
            DayCalendar calendar,
            PublicUrl publicUrl,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.people = people;
        this.plans = plans;
        this.territories = territories;
        this.calendar = calendar;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** For anyone; empty for a meeting that nobody announced. */
    public Optional<String> open(MeetingId id) {
        return meetings.meeting(id)
                .filter(meeting -> meeting.announcedAt().isPresent())
                .map(meeting -> calendar.open(id, entry(meeting, ""), clock.instant()));
    }

    /**
     * For who holds that code: the entry that her mails move.
     *
     * @param code seven characters, without a dash
     */
    public Optional<String> personal(String code) {
        return registrations
                .coded(code)
                .flatMap(one ->
                        people.person(one.person())
                                .map(person -> {
                                    var meeting = meetings.meeting(one.meeting()).orElseThrow();
                                    return calendar.kept(
                                            meeting.id(),
                                            entry(meeting, publicUrl.of("/inscription/" + code)),
                                            person,
                                            clock.instant());
                                }));
    }

    private DayCalendar.Entry entry(Meeting meeting, String link) {
        return new DayCalendar.Entry(
                meeting.title(),
                meeting.day(),
                meeting.startsAt(),
                plans.plan(meeting.id()).endsAt(),
                meeting.place(),
                territories
                        .department(meeting.department())
                        .map(Department::zone)
                        .orElse(ZoneOffset.UTC),
                meetings.changes(meeting.id()).size(),
                meeting.postponed() || meeting.cancelledAt().isPresent(),
                link);
    }
}
