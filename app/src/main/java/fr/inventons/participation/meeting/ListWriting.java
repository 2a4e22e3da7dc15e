package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Correction;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.platform.journal.Journal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One list while a file is written into it; its meeting is locked, the transaction is open. */
public final class ListWriting {
    private final Actor by;
    private final Meeting meeting;
    private final ParticipantStore store;
    private final ListStore lists;
    private final Roster roster;
    private final People people;
    private final Journal journal;
    private final Instant at;
    private final Roll<PersonId> known;
    private final Map<String, OrganisationId> organisations;
    private final Set<PersonId> there = new HashSet<>();

    ListWriting(
            Actor by,
            Meeting meeting,
            ParticipantStore store,
            ListStore lists,
            Roster roster,
            People people,
            Journal journal,
            Instant at) {
        this.by = by;
        this.meeting = meeting;
        this.store = store;
        this.lists = lists;
        this.roster = roster;
        this.people = people;
        this.journal = journal;
        this.at = at;
        this.known = roster.known(meeting);
        this.organisations = roster.organisations(meeting);
        store.each(meeting.id(), batch -> batch.forEach(one -> there.add(one.person())));
    }

    /**
     * Adds somebody who is not there; whether she is was for the caller to ask.
     *
     * @param namesake true when she is told apart from everyone of that name
     */
    public Enrolment add(NewParticipant typed, boolean namesake) {
        var refusal = Vetting.refusal(typed, roster.campaign(meeting));
        if (refusal.isPresent()) {
            return new Enrolment.Refused(refusal.get());
        }
        var same = namesake ? Optional.<PersonId>empty() : known.same(typed.person());
        if (same.filter(there::contains).isPresent()) {
            return store.of(meeting.id(), same.get())
                    .<Enrolment>map(Enrolment.AlreadyThere::new)
                    .orElseGet(Enrolment.Unknown::new);
        }
        var participant =
                namesake
                        ? roster.writeNamesake(by, meeting, typed, organisations)
                        : roster.write(by, meeting, typed, known, organisations);
        there.add(participant.person());
        return new Enrolment.Enrolled(participant.id());
    }

    /** Corrects a line of the list, and the person it names. */
    public Amendment change(ParticipantId who, NewParticipant after) {
        var before = store.participant(who).filter(one -> one.meeting().equals(meeting.id()));
        if (before.isEmpty()) {
            return new Amendment.Unknown();
        }
        var refusal = Vetting.refusal(after, roster.campaign(meeting));
        if (refusal.isPresent()) {
            return new Amendment.Refused(refusal.get());
        }
        return switch (people.correct(by, before.get().person(), after.person())) {
            case Correction.Corrected() -> describe(before.get(), after, true);
            case Correction.Same() -> describe(before.get(), after, false);
            case Correction.HoldsRole() -> new Amendment.HoldsRole();
            case Correction.NotAllowed(), Correction.Unknown() ->
                    throw new IllegalStateException("no person to correct: " + who.value());
            case Correction.Unreadable(var why) ->
                    throw new IllegalStateException("a vetted person is refused: " + why);
        };
    }

    /** As what and for whom she comes. */
    private Amendment describe(Participant before, NewParticipant after, boolean corrected) {
        var quality = Vetting.quality(after.quality(), roster.campaign(meeting)).orElseThrow().id();
        var organisation = roster.organisation(by, meeting, after.organisation(), organisations);
        boolean comes =
                !quality.equals(before.qualityId()) || !organisation.equals(before.organisation());
        if (comes) {
            store.describe(before.id(), quality, organisation);
        }
        if (!corrected && !comes) {
            return new Amendment.Same();
        }
        journal.record(
                by.reference(), new ParticipantAmended(meeting.id().value(), before.id().value()));
        return new Amendment.Amended();
    }

    /** Takes somebody off the list; false when she was gone. */
    public boolean withdraw(ParticipantId who) {
        if (store.participant(who).filter(one -> one.meeting().equals(meeting.id())).isEmpty()) {
            return false;
        }
        journal.record(by.reference(), new ParticipantWithdrawn(meeting.id().value(), who.value()));
        store.delete(who);
        return true;
    }

    /** Keeps a line that cannot be taken, until somebody corrects or discards it. */
    public void keep(int number, NewParticipant typed, Enrolment.Reason reason) {
        lists.keep(meeting.id(), number, Cells.of(typed), reason, at);
    }

    /** Lines of our own file of refused lines come back corrected: the old ones are gone. */
    public void corrected(List<UUID> refused) {
        refused.forEach(line -> lists.discard(meeting.id(), new RefusedLineId(line)));
    }
}
