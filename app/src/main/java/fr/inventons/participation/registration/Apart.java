package fr.inventons.participation.registration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.Participant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Plain;
import fr.inventons.platform.journal.Journal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps two people from sharing a table. Why is never asked. */
@Component
class Apart {
    private final RulesStore store;
    private final RegistrationStore registrations;
    private final Meetings meetings;
    private final Admissions list;
    private final Journal journal;

    Apart(
            RulesStore store,
            RegistrationStore registrations,
            Meetings meetings,
            Admissions list,
            Journal journal) {
        this.store = store;
        this.registrations = registrations;
        this.meetings = meetings;
        this.list = list;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Keeping keepApart(Actor by, MeetingId id, ParticipantId one, ParticipantId other) {
        return keep(
                by,
                id,
                one,
                other,
                () -> {
                    var group = group(one);
                    if (!group.isEmpty() && Plain.words(group).equals(Plain.words(group(other)))) {
                        return new Keeping.Together(group);
                    }
                    if (!store.keepApart(id, one, other)) {
                        return new Keeping.AlreadySo();
                    }
                    journal.record(
                            by.reference(),
                            new RegistrationFact.PeopleKeptApart(
                                    id.value(), one.value(), other.value()));
                    return new Keeping.Done();
                });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Keeping letMeet(Actor by, MeetingId id, ParticipantId one, ParticipantId other) {
        return keep(
                by,
                id,
                one,
                other,
                () -> {
                    if (!store.letMeet(one, other)) {
                        return new Keeping.AlreadySo();
                    }
                    journal.record(
                            by.reference(),
                            new RegistrationFact.PeopleLetMeet(
                                    id.value(), one.value(), other.value()));
                    return new Keeping.Done();
                });
    }

    private Keeping keep(
            Actor by, MeetingId id, ParticipantId one, ParticipantId other, Supplier<Keeping> act) {
        var meeting = meetings.hold(id);
        if (meeting.isEmpty() || !meetings.runs(by, meeting.get())) {
            return new Keeping.Unknown();
        }
        if (!meetings.prepares(by, meeting.get().department())) {
            return new Keeping.NotAllowed();
        }
        if (one.equals(other)) {
            return new Keeping.Same();
        }
        return expected(id, one) && expected(id, other) ? act.get() : new Keeping.Unknown();
    }

    private boolean expected(MeetingId meeting, ParticipantId who) {
        return list.participant(who).map(Participant::meeting).filter(meeting::equals).isPresent();
    }

    private String group(ParticipantId who) {
        return Optional.of(who)
                .flatMap(registrations::of)
                .map(one -> one.answers().group())
                .orElse("");
    }
}
