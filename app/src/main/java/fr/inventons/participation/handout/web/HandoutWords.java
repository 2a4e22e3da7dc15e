package fr.inventons.participation.handout.web;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.handout.HandoutKind;
import fr.inventons.participation.handout.Printed;
import fr.inventons.participation.invitation.PaperSending;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The sentences about what is printed. */
@Component
class HandoutWords {
    private final Territories territories;
    private final Messages messages;

    HandoutWords(Territories territories, Messages messages) {
        this.territories = territories;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("handout." + key, args);
    }

    String title(HandoutKind kind) {
        return switch (kind) {
            case SIGNS -> say("signs");
            case DAY_ATTENDANCE -> say("day-attendance");
            case WORKSHOP_ATTENDANCE -> say("workshop-attendance");
            case BADGES -> say("badges");
            case TABLE_SHEETS -> say("table-sheets");
            case FORM -> say("form");
        };
    }

    /** What it is for, in one sentence. */
    String about(HandoutKind kind) {
        return switch (kind) {
            case SIGNS -> say("about-signs");
            case DAY_ATTENDANCE -> say("about-day-attendance");
            case WORKSHOP_ATTENDANCE -> say("about-workshop-attendance");
            case BADGES -> say("about-badges");
            case TABLE_SHEETS -> say("about-table-sheets");
            case FORM -> say("about-form");
        };
    }

    /** « 62 badges, 7 pages A4 ». */
    String count(HandoutKind kind, int pieces) {
        return switch (kind) {
            case SIGNS -> say("count-signs", pieces);
            case DAY_ATTENDANCE -> say("count-day-attendance", pieces);
            case WORKSHOP_ATTENDANCE -> say("count-workshop-attendance", pieces);
            case BADGES -> say("count-badges", pieces, (pieces + 9) / 10);
            case TABLE_SHEETS -> say("count-table-sheets", pieces);
            case FORM -> say("count-form");
        };
    }

    Status status(Printed printed, Meeting meeting) {
        if (printed.pieces() == 0) {
            return new Status(say("status-nothing"), "neutre", "pause");
        }
        return printed.printedAt()
                .map(at ->
                        printed.changed()
                                ? new Status(
                                        say("status-changed", French.day(at, zone(meeting))),
                                        "attente",
                                        "horloge")
                                : new Status(
                                        say("status-printed", French.moment(at, zone(meeting))),
                                        "oui",
                                        "oui"))
                .orElseGet(() -> new Status(say("status-never"), "attente", "horloge"));
    }

    /** « Invitation, le 12 mars 2018 ». */
    String letters(PaperSending sending, Meeting meeting) {
        var purpose =
                switch (sending.purpose()) {
                    case INVITATION -> say("letters-invitation");
                    case REMINDER -> say("letters-reminder");
                    case MOVED -> say("letters-moved");
                    case POSTPONED -> say("letters-postponed");
                    case CANCELLED -> say("letters-cancelled");
                };
        return say("letters-one", purpose, French.day(sending.sentAt(), zone(meeting)));
    }

    /** « samedi 14 avril 2018, à 9 h 30 ». */
    String when(Meeting meeting) {
        return say("when", French.weekday(meeting.day()), French.hour(meeting.startsAt()));
    }

    /** « 1re session », empty when there is one only. */
    String round(int round, int rounds) {
        return rounds == 1 ? "" : say("round", round);
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
