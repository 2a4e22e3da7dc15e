package fr.inventons.participation.planning;

import fr.inventons.participation.meeting.MeetingId;
import java.time.LocalTime;

/** Why something does not fit in the plan of a day. */
public sealed interface Clash {
    record TitleMissing() implements Clash {}

    record TooLong(int length, int limit) implements Clash {}

    /** Every day has at least one moment of workshops. */
    record NoWorkshops() implements Clash {}

    /** The second one begins before the first one ends. */
    record Overlap(String first, LocalTime ends, String second, LocalTime begins)
            implements Clash {}

    /** A moment begins before the hour of the meeting, or ends after midnight. */
    record OutsideDay(String title, LocalTime from) implements Clash {}

    record BadLength(String title, int least, int most) implements Clash {}

    /** Every meeting of the campaign has this moment, under this title. */
    record National(String title) implements Clash {}

    record RoomNameMissing() implements Clash {}

    record RoomTwice(String name) implements Clash {}

    record RoomUnknown() implements Clash {}

    /** The room is still where something takes place. */
    record RoomInUse(String name, String by) implements Clash {}

    record BadCapacity(int most) implements Clash {}

    /** The tables have more seats than the room may hold. */
    record RoomTooSmall(String name, int capacity, int seats) implements Clash {}

    /** Another workshop of this meeting is in that room at the same time. */
    record RoomTaken(String name, String workshop) implements Clash {}

    /** Another meeting has that room of that place on that day. */
    record RoomElsewhere(String name, MeetingId other) implements Clash {}

    record WorkshopUnknown() implements Clash {}

    record LanguageUnknown(String code) implements Clash {}

    record BadTables(int mostTables, int leastSeats, int mostSeats) implements Clash {}

    /** Tables of a workshop change as long as it was never open. */
    record WorkshopBegun() implements Clash {}

    /** A table that would go away has people, or somebody who writes for it. */
    record TableInUse(int number) implements Clash {}

    /** More people sit at that table than it would have seats. */
    record SeatsInUse(int number, int seated) implements Clash {}

    /** More people go to this workshop than it would have seats. */
    record MembersInUse(int members) implements Clash {}

    record RoundUnknown(int rounds) implements Clash {}

    /** Only who runs this meeting runs one of its workshops: she is named first. */
    record NotFacilitator() implements Clash {}

    /** She runs another workshop at the same time. */
    record PersonTaken(String workshop) implements Clash {}

    /** She runs a workshop in a round that would no longer be. */
    record RoundInUse(int round) implements Clash {}
}
