package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives the way into a list whose meeting is locked. */
@Component
class ListWritings {
    private final ParticipantStore participants;
    private final ListStore lists;
    private final Roster roster;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    ListWritings(
            ParticipantStore participants,
            ListStore lists,
            Roster roster,
            People people,
            Journal journal,
            Clock clock) {
        this.participants = participants;
        this.lists = lists;
        this.roster = roster;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    ListWriting of(Actor by, Meeting meeting) {
        return new ListWriting(
                by, meeting, participants, lists, roster, people, journal, clock.instant());
    }
}
