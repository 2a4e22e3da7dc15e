package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the meeting's page, and on the officer's, where the invitations stand. */
@Component
class InvitationPreparation implements Preparation {
    private static final int ORDER = 30;

    /** Three weeks to answer; a reminder ten days before. */
    private static final int DAYS_TO_INVITE = 21;

    private static final int DAYS_TO_REMIND = 10;

    /** The officer is told to remind when people have been silent that long. */
    private static final Duration SILENCE = Duration.ofDays(7);

    private final Invitations invitations;
    private final Meetings meetings;
    private final Messages messages;
    private final Clock clock;

    InvitationPreparation(
            Invitations invitations, Meetings meetings, Messages messages, Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Stage> stages(Actor actor, Meeting meeting) {
        if (!meetings.prepares(actor, meeting.department())) {
            return List.of();
        }
        var board = invitations.board(meeting);
        return List.of(new Stage(ORDER, say("stage"), text(board), status(board), href(meeting)));
    }

    private String text(Board board) {
        if (board.guests().isEmpty()) {
            return say("stage-none");
        }
        int toInvite = board.toInvite().size();
        int invited = board.guests().size() - toInvite;
        return invited == 0
                ? say("stage-to-invite", toInvite)
                : toInvite == 0
                        ? say("stage-invited", invited, board.answered())
                        : say("stage-both", invited, board.answered(), toInvite);
    }

    private Status status(Board board) {
        if (board.guests().isEmpty()) {
            return new Status(say("stage-status-none"), "neutre", "pause");
        }
        return board.toInvite().isEmpty()
                ? new Status(say("stage-status-sent"), "oui", "envoi")
                : new Status(say("stage-status-due"), "attente", "horloge");
    }

    @Override
    public List<Due> due(Actor actor, Meeting meeting) {
        if (meeting.state() != Meeting.State.PREPARED
                || meeting.postponed()
                || !meetings.prepares(actor, meeting.department())) {
            return List.of();
        }
        var board = invitations.board(meeting);
        var due = new ArrayList<Due>();
        int toInvite = board.toInvite().size();
        if (toInvite > 0) {
            var by = meeting.day().minusDays(DAYS_TO_INVITE);
            due.add(due(by, meeting, "due-invite", toInvite, "due-invite-button"));
        }
        int toRemind = board.toRemind(clock.instant().minus(SILENCE)).size();
        if (toRemind > 0) {
            var by = meeting.day().minusDays(DAYS_TO_REMIND);
            due.add(due(by, meeting, "due-remind", toRemind, "due-remind-button"));
        }
        return due;
    }

    private Due due(LocalDate by, Meeting meeting, String key, int people, String button) {
        return new Due(
                by,
                new Task(
                        say(key, people),
                        say(key + "-text", meeting.title(), French.day(by)),
                        Optional.empty(),
                        say(button),
                        href(meeting)));
    }

    private String say(String key, Object... args) {
        return messages.say("invitation." + key, args);
    }

    private static String href(Meeting meeting) {
        return "/rencontres/" + meeting.id().value() + "/invitations";
    }
}
