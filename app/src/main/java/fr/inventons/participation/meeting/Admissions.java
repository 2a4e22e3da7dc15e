package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of a meeting for modules above, which decide who may be on it and hold the lock of the
 * meeting while they do. Each verb costs the same whatever the length of the list.
 */
@Service
public class Admissions {
    private final ParticipantStore store;
    private final Roster roster;
    private final Journal journal;
    private final Clock clock;

    Admissions(ParticipantStore store, Roster roster, Journal journal, Clock clock) {
        this.store = store;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why somebody cannot be taken as typed; empty when she can. */
    public Optional<Enrolment.Reason> refusal(Meeting meeting, NewParticipant typed) {
        return Vetting.refusal(typed, roster.campaign(meeting));
    }

    /** The id of the kind of actor that somebody means; empty when there is none. */
    public Optional<String> quality(Meeting meeting, String typed) {
        return Vetting.quality(typed, roster.campaign(meeting)).map(found -> found.id());
    }

    /** The organisation of the département that goes by that name, as people compare names. */
    public Optional<OrganisationId> organisation(Meeting meeting, String typed) {
        return Plain.words(typed).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(roster.organisations(meeting).get(Plain.words(typed)));
    }

    /** The same, registered by {@code by}, who prepares the meeting, when nobody knows it yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OrganisationId> organisation(Actor by, Meeting meeting, String typed) {
        return Plain.words(typed).isEmpty()
                ? Optional.empty()
                : roster.organisation(by, meeting, typed, roster.organisations(meeting));
    }

    /** Puts somebody on the list; when she is on it already, her line as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ParticipantId admit(
            Actor by,
            MeetingId meeting,
            PersonId person,
            String qualityId,
            Optional<OrganisationId> organisation) {
        var participant =
                new Participant(ParticipantId.random(), meeting, person, qualityId, organisation);
        if (!store.insertUnlessThere(participant, clock.instant())) {
            return store.of(meeting, person).orElseThrow();
        }
        journal.record(
                by.reference(),
                new ParticipantEnrolled(meeting.value(), participant.id().value(), qualityId));
        return participant.id();
    }

    /** Takes somebody off the list; her chair is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(Actor by, MeetingId meeting, ParticipantId who) {
        journal.record(by.reference(), new ParticipantWithdrawn(meeting.value(), who.value()));
        store.delete(who);
    }

    /** She comes as something else, or for somebody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(
            ParticipantId who, String qualityId, Optional<OrganisationId> organisation) {
        store.describe(who, qualityId, organisation);
    }

    /** One line of a list, whoever asks. */
    public Optional<Participant> participant(ParticipantId id) {
        return store.participant(id);
    }

    /** Those on the list, whoever asks. */
    public List<Participant> of(MeetingId meeting) {
        return store.of(meeting);
    }

    /**
     * Somebody on the list of that name: whom nothing tells apart from {@code person}, or, when
     * {@code surely}, with that very address or number.
     */
    public Optional<ParticipantId> like(MeetingId meeting, NewPerson person, boolean surely) {
        var roll = roster.roll(meeting);
        return surely ? roll.same(person) : roll.like(person);
    }

    /** How many are on the list, by kind of actor. */
    public Map<String, Integer> counts(MeetingId meeting) {
        return store.countsByQuality(meeting);
    }
}
