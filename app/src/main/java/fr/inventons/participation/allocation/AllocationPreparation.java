package fr.inventons.participation.allocation;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells on the meeting's page, and on the officer's, who has a workshop already. */
@Component
class AllocationPreparation implements Preparation {
    private static final int ORDER = 50;

    /** Badges are printed from it the day before. */
    private static final int DAYS_BEFORE = 2;

    private final AllocationStore store;
    private final Memberships memberships;
    private final Participants participants;
    private final Messages messages;

    AllocationPreparation(
            AllocationStore store,
            Memberships memberships,
            Participants participants,
            Messages messages) {
        this.store = store;
        this.memberships = memberships;
        this.participants = participants;
        this.messages = messages;
    }

    /** Three statements, however many people. */
    private record Standing(boolean proposed, int proposedPeople, int people, long missing) {}

    private Standing standing(Actor actor, Meeting meeting) {
        var proposed =
                store.standing(meeting.id())
                        .filter(one -> one.state() == SeenAllocation.State.PROPOSED);
        Set<ParticipantId> placed =
                memberships.of(meeting.id()).stream()
                        .map(Membership::participant)
                        .collect(Collectors.toSet());
        long missing =
                participants.of(actor, meeting.id()).stream()
                        .filter(one -> !placed.contains(one.id()))
                        .count();
        return new Standing(
                proposed.isPresent(),
                proposed.map(AllocationStore.Standing::people).orElse(0),
                placed.size(),
                missing);
    }

    @Override
    public List<Stage> stages(Actor actor, Meeting meeting) {
        var now = standing(actor, meeting);
        String text;
        Status status;
        if (now.proposed()) {
            text = messages.say("allocation.stage-proposed", now.proposedPeople());
            status =
                    new Status(
                            messages.say("allocation.stage-status-proposed"), "attente", "horloge");
        } else if (now.people() == 0) {
            text = messages.say("allocation.stage-none");
            status = new Status(messages.say("allocation.stage-status-none"), "neutre", "horloge");
        } else {
            text = messages.say("allocation.stage-accepted", now.people(), now.missing());
            status =
                    now.missing() == 0
                            ? new Status(
                                    messages.say("allocation.stage-status-accepted"), "oui", "oui")
                            : new Status(
                                    messages.say("allocation.stage-status-late"),
                                    "attente",
                                    "gens");
        }
        return List.of(
                new Stage(ORDER, messages.say("allocation.stage"), text, status, href(meeting)));
    }

    @Override
    public List<Due> due(Actor actor, Meeting meeting) {
        if (meeting.state() != Meeting.State.PREPARED || meeting.postponed()) {
            return List.of();
        }
        var now = standing(actor, meeting);
        if (!now.proposed() && now.missing() == 0) {
            return List.of();
        }
        var by = meeting.day().minusDays(DAYS_BEFORE);
        return List.of(
                new Due(
                        by,
                        new Task(
                                messages.say(
                                        now.proposed()
                                                ? "allocation.due-proposed"
                                                : "allocation.due-title"),
                                messages.say("allocation.due-by", French.day(by)),
                                Optional.empty(),
                                messages.say("allocation.due-button"),
                                href(meeting))));
    }

    private static String href(Meeting meeting) {
        return "/rencontres/" + meeting.id().value() + "/repartition";
    }
}
