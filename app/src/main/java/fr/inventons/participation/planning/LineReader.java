package fr.inventons.participation.planning;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewMeeting;
import fr.inventons.participation.meeting.Opening;
import fr.inventons.participation.planning.SheetLine.Column;
import fr.inventons.participation.planning.SheetLine.Why;
import fr.inventons.participation.planning.SheetLine.Words;
import fr.inventons.platform.web.Typed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what becomes of each line of a national spreadsheet. */
@Component
class LineReader {
    /** A line with the meeting that it asks for; empty when it is refused. */
    record Asked(SheetLine line, Optional<NewMeeting> meeting) {}

    private final Territories territories;
    private final Meetings meetings;

    LineReader(Territories territories, Meetings meetings) {
        this.territories = territories;
        this.meetings = meetings;
    }

    /**
     * Reads all lines against what is there: four statements, and one for each département named.
     *
     * @param lines by their numbers
     */
    List<Asked> read(Actor by, Campaign campaign, Map<Integer, Words> lines) {
        var reading = new Reading(by, campaign, territories.departments());
        var asked = new ArrayList<Asked>();
        lines.forEach((number, words) -> asked.add(reading.line(number, words)));
        var ids =
                asked.stream()
                        .map(one -> one.line().end())
                        .filter(SheetLine.Opens.class::isInstance)
                        .map(end -> ((SheetLine.Opens) end).id())
                        .collect(Collectors.toSet());
        var there =
                meetings.named(ids).stream()
                        .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return asked.stream().map(one -> compared(one, there)).toList();
    }

    private static Asked compared(Asked asked, Map<MeetingId, Meeting> there) {
        if (!(asked.line().end() instanceof SheetLine.Opens(var id)) || !there.containsKey(id)) {
            return asked;
        }
        var meeting = there.get(id);
        var wanted = asked.meeting().orElseThrow();
        var differs = new ArrayList<Column>();
        if (!meeting.neighbourhood().equals(wanted.neighbourhood())) {
            differs.add(Column.NEIGHBOURHOOD);
        }
        if (!meeting.title().equals(wanted.title())) {
            differs.add(Column.TITLE);
        }
        if (!meeting.day().equals(wanted.day())) {
            differs.add(Column.DAY);
        }
        if (!meeting.startsAt().equals(wanted.startsAt())) {
            differs.add(Column.HOUR);
        }
        if (!meeting.place().equals(wanted.place())) {
            differs.add(Column.PLACE);
        }
        return new Asked(
                new SheetLine(
                        asked.line().number(),
                        asked.line().words(),
                        new SheetLine.AlreadyThere(id, List.copyOf(differs))),
                asked.meeting());
    }

    private final class Reading {
        private final Actor by;
        private final Campaign campaign;
        private final Map<String, Department> departments = new LinkedHashMap<>();
        private final Map<DepartmentCode, List<Neighbourhood>> places = new HashMap<>();
        private final Map<MeetingId, Integer> seen = new HashMap<>();

        Reading(Actor by, Campaign campaign, List<Department> all) {
            this.by = by;
            this.campaign = campaign;
            for (var one : all) {
                departments.put(Calendar.plain(one.code().value()), one);
                departments.put(Calendar.plain(one.name()), one);
            }
        }

        Asked line(int number, Words words) {
            // « 1 » is how a spreadsheet keeps « 01 ».
            var plain = Calendar.plain(words.department());
            var department =
                    Optional.ofNullable(
                            departments.get(plain.matches("[1-9]") ? "0" + plain : plain));
            if (department.isEmpty()) {
                return refused(number, words, Why.DEPARTMENT_UNKNOWN, words.department());
            }
            var day = Typed.day(words.day());
            if (day.isEmpty()) {
                return refused(number, words, Why.DAY_UNREADABLE, words.day());
            }
            var hour = Typed.hour(words.hour());
            if (hour.isEmpty()) {
                return refused(number, words, Why.HOUR_UNREADABLE, words.hour());
            }
            var neighbourhoods = neighbourhoods(department.get().code(), words, day.get());
            if (!words.neighbourhood().isEmpty() && neighbourhoods.size() != 1) {
                return refused(
                        number,
                        words,
                        neighbourhoods.isEmpty()
                                ? Why.NEIGHBOURHOOD_UNKNOWN
                                : Why.NEIGHBOURHOOD_AMBIGUOUS,
                        words.neighbourhood());
            }
            var meeting =
                    new NewMeeting(
                            campaign.id(),
                            department.get().code(),
                            neighbourhoods.stream().findFirst(),
                            words.title(),
                            day.get(),
                            hour.get(),
                            words.place());
            var refusal = meetings.refusal(by, meeting);
            if (refusal.isPresent()) {
                return refused(number, words, why(refusal.get()), "");
            }
            var id = id(words, meeting);
            var before = seen.putIfAbsent(id, number);
            return before == null
                    ? new Asked(
                            new SheetLine(number, words, new SheetLine.Opens(id)),
                            Optional.of(meeting))
                    : refused(number, words, Why.TWICE, String.valueOf(before));
        }

        /** The same for the same line, so that a second time changes nothing. */
        private MeetingId id(Words words, NewMeeting meeting) {
            var said =
                    words.mark().isEmpty()
                            ? String.join(
                                    "|",
                                    meeting.department().value(),
                                    meeting.day().toString(),
                                    meeting.startsAt().toString(),
                                    Calendar.plain(words.title()),
                                    Calendar.plain(words.place()))
                            : meeting.department().value() + "#" + words.mark();
            return new MeetingId(
                    UUID.nameUUIDFromBytes(
                            ("sheet|" + campaign.id().value() + "|" + said)
                                    .getBytes(StandardCharsets.UTF_8)));
        }

        private List<NeighbourhoodCode> neighbourhoods(
                DepartmentCode department, Words words, LocalDate day) {
            if (words.neighbourhood().isEmpty()) {
                return List.of();
            }
            var wanted = Calendar.plain(words.neighbourhood());
            return places
                    .computeIfAbsent(department, code -> territories.neighbourhoods(code, day))
                    .stream()
                    .filter(one ->
                            Calendar.plain(one.code().value()).equals(wanted)
                                    || Calendar.plain(one.usualName()).equals(wanted))
                    .map(Neighbourhood::code)
                    .toList();
        }

        private Asked refused(int number, Words words, Why why, String detail) {
            return new Asked(
                    new SheetLine(number, words, new SheetLine.Refused(why, detail)),
                    Optional.empty());
        }
    }

    private static Why why(Opening refusal) {
        return switch (refusal) {
            case Opening.TitleMissing() -> Why.TITLE_MISSING;
            case Opening.TitleTooLong(int _, int _) -> Why.TITLE_TOO_LONG;
            case Opening.PlaceMissing() -> Why.PLACE_MISSING;
            case Opening.PlaceTooLong(int _, int _) -> Why.PLACE_TOO_LONG;
            case Opening.OutsideCampaign(var _, var _) -> Why.DAY_OUTSIDE;
            case Opening.NotInDepartment(var _) -> Why.NEIGHBOURHOOD_UNKNOWN;
            case Opening.NotAllowed _,
                    Opening.UnknownCampaign _,
                    Opening.Opened _,
                    Opening.AlreadyOpened _ ->
                    throw new IllegalStateException("no refusal of a line: " + refusal);
        };
    }
}
