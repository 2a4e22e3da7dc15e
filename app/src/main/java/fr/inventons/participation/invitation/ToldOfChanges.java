package fr.inventons.participation.invitation;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.planning.Audience;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says before the yes whom {@link ChangeListener} will tell: exactly the same people. */
@Component
class ToldOfChanges implements Audience {
    private final Meetings meetings;
    private final InvitationStore store;
    private final Guests guests;

    ToldOfChanges(Meetings meetings, InvitationStore store, Guests guests) {
        this.meetings = meetings;
        this.store = store;
        this.guests = guests;
    }

    @Override
    public Set<PersonId> of(MeetingId id) {
        return meetings.meeting(id)
                .map(meeting ->
                        guests.everyone(meeting, store.waves(id)).stream()
                                .map(recipient -> recipient.person().id())
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
