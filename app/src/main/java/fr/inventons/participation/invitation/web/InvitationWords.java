package fr.inventons.participation.invitation.web;

import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.correspondence.Channel;
import fr.inventons.participation.invitation.Guest;
import fr.inventons.participation.invitation.Mailing;
import fr.inventons.participation.invitation.Phrasing;
import fr.inventons.participation.invitation.Purpose;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The sentences about invitations. */
@Component
class InvitationWords {
    private final Territories territories;
    private final Messages messages;

    InvitationWords(Territories territories, Messages messages) {
        this.territories = territories;
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.say("invitation." + key, args);
    }

    /** « samedi 14 avril 2018, à 9 h 30, Centre social ». */
    String facts(Meeting meeting) {
        return say(
                "facts",
                French.weekday(meeting.day()),
                French.hour(meeting.startsAt()),
                meeting.place());
    }

    String purpose(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> say("purpose-invitation");
            case REMINDER -> say("purpose-reminder");
            case MOVED -> say("purpose-moved");
            case POSTPONED -> say("purpose-postponed");
            case CANCELLED -> say("purpose-cancelled");
        };
    }

    String channel(Channel channel) {
        return switch (channel) {
            case EMAIL -> say("channel-email");
            case CALL -> say("channel-call");
            case POST -> say("channel-post");
            case RELAY -> say("channel-relay");
            case HAND -> say("channel-hand");
        };
    }

    /** What happens, or is to be done, by that way. */
    String what(Channel channel) {
        return switch (channel) {
            case EMAIL -> say("what-email");
            case CALL -> say("what-call");
            case POST -> say("what-post");
            case RELAY -> say("what-relay");
            case HAND -> say("what-hand");
        };
    }

    Status status(Guest guest) {
        return switch (guest.registration().state()) {
            case INVITED ->
                    guest.toInvite()
                            ? new Status(say("guest-to-invite"), "neutre", "horloge")
                            : new Status(say("guest-silent"), "attente", "horloge");
            case REGISTERED -> new Status(say("guest-comes"), "oui", "oui");
            case WAITING -> new Status(say("guest-waits"), "route", "horloge");
            case OFFERED -> new Status(say("guest-offered"), "route", "envoi");
            case CANCELLED, DECLINED -> new Status(say("guest-away"), "ardoise", "pause");
        };
    }

    String written(Meeting meeting, Guest guest) {
        var zone = zone(meeting);
        return guest.invitedAt()
                .map(at ->
                        guest.remindedAt()
                                .map(again ->
                                        say(
                                                "written-again",
                                                French.day(at, zone),
                                                French.day(again, zone)))
                                .orElseGet(() -> say("written-once", French.day(at, zone))))
                .orElse("");
    }

    String moment(Meeting meeting, Instant at) {
        return French.moment(at, zone(meeting));
    }

    /** Why nothing was sent; empty when it was. */
    String refusal(Meeting meeting, Mailing mailing) {
        return switch (mailing) {
            case Mailing.Sent(int _, int _) -> "";
            case Mailing.Nobody() -> say("nobody");
            case Mailing.TooSoon(var notBefore) -> say("too-soon", moment(meeting, notBefore));
            case Mailing.ChangedMeanwhile() -> say("sent-meanwhile");
            case Mailing.Postponed() -> say("day-unknown");
            case Mailing.MeetingOver(var since) -> say("over", moment(meeting, since));
            case Mailing.Unknown() -> throw new NotFound();
            case Mailing.NotAllowed() -> throw new Forbidden();
        };
    }

    /** Why a text was not kept; empty when it was. */
    String refusal(Meeting meeting, Phrasing phrasing) {
        return switch (phrasing) {
            case Phrasing.Written(int _) -> "";
            case Phrasing.ChangedMeanwhile(int _) -> say("changed-meanwhile");
            case Phrasing.Missing(var _) -> say("missing");
            case Phrasing.TooLong(var _, int length, int limit) -> say("too-long", length, limit);
            case Phrasing.AnswerTooLate() -> say("answer-too-late", French.weekday(meeting.day()));
            case Phrasing.MeetingOver(var since) -> say("over", moment(meeting, since));
            case Phrasing.Unknown() -> throw new NotFound();
            case Phrasing.NotAllowed() -> throw new Forbidden();
        };
    }

    /** The name of the input that a refusal is about, empty for none. */
    static String field(Phrasing phrasing) {
        return switch (phrasing) {
            case Phrasing.Missing(var field) -> input(field);
            case Phrasing.TooLong(var field, int _, int _) -> input(field);
            case Phrasing.AnswerTooLate() -> "avant";
            case Phrasing.Written(int _) -> "";
            case Phrasing.ChangedMeanwhile(int _) -> "";
            case Phrasing.MeetingOver(var _) -> "";
            case Phrasing.Unknown() -> "";
            case Phrasing.NotAllowed() -> "";
        };
    }

    private static String input(Phrasing.Field field) {
        return switch (field) {
            case SUBJECT -> "objet";
            case BODY -> "texte";
            case CLOSING -> "fin";
            case SERVICE -> "service";
            case ADDRESS -> "adresse";
            case TELEPHONE -> "telephone";
            case SIGNATURE -> "signature";
        };
    }

    ZoneId zone(Meeting meeting) {
        return territories
                .department(meeting.department())
                .map(Department::zone)
                .orElse(ZoneOffset.UTC);
    }
}
