package fr.inventons.participation.planning.web;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Access;
import fr.inventons.participation.planning.Clash;
import fr.inventons.participation.planning.Drift;
import fr.inventons.participation.planning.Item;
import fr.inventons.participation.planning.ItemKind;
import fr.inventons.participation.planning.Languages;
import fr.inventons.participation.planning.Room;
import fr.inventons.participation.planning.Setting;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sentences about the plan of a day. */
@Component
class PlanWords {
    private final Meetings meetings;
    private final Territories territories;
    private final Messages messages;

    PlanWords(Meetings meetings, Territories territories, Messages messages) {
        this.meetings = meetings;
        this.territories = territories;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("planning." + key, args);
    }

    /** A sentence of another module, such as why a file cannot be read. */
    String said(String key, Object... args) {
        return messages.say(key, args);
    }

    String when(Meeting meeting) {
        if (meeting.postponed()) {
            return say("when-postponed");
        }
        var day = French.weekday(meeting.day());
        return say(
                "when",
                day.substring(0, 1).toUpperCase(Locale.FRANCE) + day.substring(1),
                French.hour(meeting.startsAt()));
    }

    String department(DepartmentCode code) {
        return territories.department(code).map(Department::name).orElse(code.value());
    }

    Forbidden officerOnly(Meeting meeting) {
        return new Forbidden(say("officer-only", department(meeting.department())));
    }

    String over(Meeting meeting, Instant since) {
        return say(
                meeting.cancelledAt().isPresent() ? "over-cancelled" : "over-closed",
                French.moment(since, zone(meeting)));
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }

    String kind(ItemKind kind) {
        return say("kind." + kind.name());
    }

    /** « 9 h 30 – 10 h, 30 minutes ». */
    String hours(Item item) {
        return say(
                "hours",
                French.hour(item.startsAt()),
                French.hour(item.endsAt()),
                length(item.minutes()));
    }

    /** « 45 minutes », « 1 h 15 », « 2 h ». */
    String length(int minutes) {
        if (minutes < 60) {
            return say("minutes", minutes);
        }
        return minutes % 60 == 0
                ? say("whole-hours", minutes / 60)
                : say(
                        "hours-and-minutes",
                        minutes / 60,
                        String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    /** « 30 places, accessible en fauteuil, boucle magnétique. Au fond du couloir ». */
    String room(Room room) {
        var parts = new ArrayList<String>();
        parts.add(say("room.people", room.capacity()));
        for (var access : Access.values()) {
            if (room.access().contains(access)) {
                parts.add(say("access." + access.name()));
            }
        }
        var text = String.join(", ", parts);
        return room.note().isEmpty() ? text : text + ". " + room.note();
    }

    /** « 3 tables de 7 places (21). Arabe. Langue des signes ». */
    String setting(Setting setting) {
        var tables =
                say(
                        "setting.tables",
                        setting.tables(),
                        setting.seatsPerTable(),
                        setting.tables() * setting.seatsPerTable());
        return setting.languages().isEmpty() && !setting.signLanguage()
                ? tables
                : tables + " " + spoken(setting);
    }

    /** « On y parle aussi : arabe. Langue des signes française », or « Français ». */
    String spoken(Setting setting) {
        var parts = new ArrayList<String>();
        if (!setting.languages().isEmpty()) {
            parts.add(
                    say(
                            "setting.languages",
                            setting.languages().stream()
                                    .map(Languages::name)
                                    .collect(Collectors.joining(", "))));
        }
        if (setting.signLanguage()) {
            parts.add(say("setting.signs"));
        }
        return parts.isEmpty() ? say("setting.french") : String.join(" ", parts);
    }

    String drift(Drift drift) {
        return switch (drift.kind()) {
            case MOMENT_ADDED -> say("drift.MOMENT_ADDED", minutes(drift.here()));
            case MOMENT_REMOVED -> say("drift.MOMENT_REMOVED", minutes(drift.model()));
            case LENGTH -> say("drift.LENGTH", minutes(drift.here()), minutes(drift.model()));
            case NATIONAL_MISSING, NATIONAL_RENAMED, WORKSHOP_RENAMED, TABLES, SEATS ->
                    say("drift." + drift.kind().name(), drift.here(), drift.model());
        };
    }

    private String minutes(String number) {
        return length(Integer.parseInt(number));
    }

    /** Why the plan cannot be so: one sentence with what is in the way. */
    String clash(Clash clash) {
        return switch (clash) {
            case Clash.TitleMissing() -> say("title-missing");
            case Clash.TooLong(int length, int limit) -> say("too-long", length, limit);
            case Clash.NoWorkshops() -> say("clash.no-workshops");
            case Clash.Overlap(var first, var ends, var second, var begins) ->
                    say("clash.overlap", second, French.hour(begins), first, French.hour(ends));
            case Clash.OutsideDay(var title, var from) ->
                    say("clash.outside-day", title, French.hour(from));
            case Clash.BadLength(var title, int least, int most) ->
                    say("clash.bad-length", title, least, most);
            case Clash.National(var title) -> say("clash.national", title);
            case Clash.RoomNameMissing() -> say("clash.room-name");
            case Clash.RoomTwice(var name) -> say("clash.room-twice", name);
            case Clash.RoomUnknown() -> say("clash.room-unknown");
            case Clash.RoomInUse(var name, var by) -> say("clash.room-in-use", name, by);
            case Clash.BadCapacity(int most) -> say("clash.bad-capacity", most);
            case Clash.RoomTooSmall(var name, int capacity, int seats) ->
                    say("clash.room-too-small", name, capacity, seats);
            case Clash.RoomTaken(var name, var workshop) -> say("clash.room-taken", name, workshop);
            case Clash.RoomElsewhere(var name, var other) ->
                    say("clash.room-elsewhere", name, title(other));
            case Clash.WorkshopUnknown() -> say("clash.workshop-unknown");
            case Clash.LanguageUnknown(var code) -> say("clash.language-unknown", code);
            case Clash.BadTables(int tables, int least, int most) ->
                    say("clash.bad-tables", tables, least, most);
            case Clash.WorkshopBegun() -> say("clash.workshop-begun");
            case Clash.TableInUse(int number) -> say("clash.table-in-use", number);
            case Clash.SeatsInUse(int number, int seated) ->
                    say("clash.seats-in-use", number, seated);
            case Clash.MembersInUse(int members) -> say("clash.members-in-use", members);
            case Clash.RoundUnknown(int rounds) -> say("clash.round-unknown", rounds);
            case Clash.NotFacilitator() -> say("clash.not-facilitator");
            case Clash.PersonTaken(var workshop) -> say("clash.person-taken", workshop);
            case Clash.RoundInUse(int round) -> say("clash.round-in-use", round);
        };
    }

    /** « Rencontre du Nord, le 14 avril 2018 ». */
    String title(MeetingId id) {
        return meetings.meeting(id)
                .map(meeting -> say("other-meeting", meeting.title(), French.day(meeting.day())))
                .orElse("");
    }
}
