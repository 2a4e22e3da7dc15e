package fr.inventons.participation.roster;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Amendment;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.ListWriting;
import fr.inventons.participation.meeting.Listed;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people expected at a meeting. */
@Component
class ParticipantTarget implements ListTarget {
    private final Participants participants;
    private final ParticipantLists lists;
    private final Admissions admissions;
    private final Campaigns campaigns;

    ParticipantTarget(
            Participants participants,
            ParticipantLists lists,
            Admissions admissions,
            Campaigns campaigns) {
        this.participants = participants;
        this.lists = lists;
        this.admissions = admissions;
        this.campaigns = campaigns;
    }

    @Override
    public String kind() {
        return "participants";
    }

    @Override
    public void each(Meeting meeting, Consumer<List<Entry>> reader) {
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        participants.each(
                meeting.id(),
                batch -> reader.accept(batch.stream().map(line -> entry(line, campaign)).toList()));
    }

    @Override
    public List<Entry> entries(Meeting meeting, Set<UUID> refs) {
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        var ids = refs.stream().map(ParticipantId::new).collect(Collectors.toSet());
        return participants.listed(meeting.id(), ids).stream()
                .map(line -> entry(line, campaign))
                .toList();
    }

    @Override
    public Optional<Enrolment.Reason> refusal(Meeting meeting, NewParticipant typed) {
        return admissions.refusal(meeting, typed);
    }

    @Override
    public boolean write(Actor by, Meeting meeting, Consumer<TargetWriting> work) {
        return lists.write(
                        by,
                        meeting.id(),
                        writing -> {
                            work.accept(new Way(writing));
                            return true;
                        })
                .isPresent();
    }

    private static Entry entry(Listed line, Campaign campaign) {
        var person = line.person();
        var quality = line.participant().qualityId();
        return new Entry(
                line.participant().id().value(),
                new NewParticipant(
                        new NewPerson(
                                person.civility(),
                                person.givenName(),
                                person.familyName(),
                                person.email(),
                                person.mobile(),
                                person.postalAddress(),
                                person.relay()),
                        campaign.quality(quality).map(Campaign.Quality::label).orElse(quality),
                        line.organisation()));
    }

    private record Way(ListWriting writing) implements TargetWriting {
        @Override
        public Written add(NewParticipant typed, boolean namesake) {
            return switch (writing.add(typed, namesake)) {
                case Enrolment.Enrolled(var id) -> new Written.Done();
                case Enrolment.AlreadyThere(var id) -> new Written.Nothing();
                case Enrolment.Refused(var reason) -> new Written.Refused(reason);
                case Enrolment.Withdrawn _,
                        Enrolment.Unknown _,
                        Enrolment.NotAllowed _,
                        Enrolment.MeetingClosed _ ->
                        throw new IllegalStateException("the meeting is locked");
            };
        }

        @Override
        public Written change(UUID ref, NewParticipant after) {
            return switch (writing.change(new ParticipantId(ref), after)) {
                case Amendment.Amended() -> new Written.Done();
                case Amendment.Same(), Amendment.Unknown() -> new Written.Nothing();
                case Amendment.Refused(var reason) -> new Written.Refused(reason);
                case Amendment.HoldsRole() -> new Written.Refused(Enrolment.Reason.HOLDS_ROLE);
            };
        }

        @Override
        public Written remove(UUID ref) {
            return writing.withdraw(new ParticipantId(ref))
                    ? new Written.Done()
                    : new Written.Nothing();
        }

        @Override
        public void keep(int number, NewParticipant typed, Enrolment.Reason reason) {
            writing.keep(number, typed, reason);
        }

        @Override
        public void corrected(UUID kept) {
            writing.corrected(List.of(kept));
        }
    }
}
