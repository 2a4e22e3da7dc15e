package fr.inventons.participation.meeting;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One meeting's list while people are added to it, one by one or by a file. */
@Component
class Roster {
    private final ParticipantStore store;
    private final Campaigns campaigns;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    Roster(
            ParticipantStore store,
            Campaigns campaigns,
            People people,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The edition that the meeting belongs to. */
    Campaign campaign(Meeting meeting) {
        return campaigns.campaign(meeting.campaign()).orElseThrow();
    }

    /** Those on the list of that meeting. */
    Roll<ParticipantId> roll(MeetingId meeting) {
        var roll = new Roll<ParticipantId>();
        store.each(
                meeting,
                batch -> {
                    var participants =
                            batch.stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Participant::person, Function.identity()));
                    for (var person : people.people(participants.keySet())) {
                        var participant = participants.get(person.id());
                        if (participant != null) {
                            roll.add(person, participant.id());
                        }
                    }
                });
        return roll;
    }

    /** Those who came to a meeting of that département: the same person is not registered twice. */
    Roll<PersonId> known(Meeting meeting) {
        var roll = new Roll<PersonId>();
        store.eachPerson(
                meeting.department(),
                batch -> people.people(batch).forEach(person -> roll.add(person, person.id())));
        return roll;
    }

    /** The organisations of a meeting's département by their names as people compare them. */
    Map<String, OrganisationId> organisations(Meeting meeting) {
        var byName = new HashMap<String, OrganisationId>();
        for (Organisation organisation : organisations.of(meeting.department())) {
            byName.putIfAbsent(Plain.words(organisation.name()), organisation.id());
        }
        return byName;
    }

    /** Writes somebody whom {@link Vetting} let through, as the person we may know already. */
    Participant write(
            Actor by,
            Meeting meeting,
            NewParticipant typed,
            Roll<PersonId> known,
            Map<String, OrganisationId> byName) {
        var person =
                known.same(typed.person())
                        .or(() -> reachableAt(typed))
                        .orElseGet(() -> register(by, typed));
        return write(by, meeting, typed, person, byName);
    }

    /** Writes somebody whom the officer tells apart from everyone of that name. */
    Participant writeNamesake(
            Actor by, Meeting meeting, NewParticipant typed, Map<String, OrganisationId> byName) {
        return write(by, meeting, typed, register(by, typed), byName);
    }

    private Participant write(
            Actor by,
            Meeting meeting,
            NewParticipant typed,
            PersonId person,
            Map<String, OrganisationId> byName) {
        var participant =
                new Participant(
                        ParticipantId.random(),
                        meeting.id(),
                        person,
                        Vetting.quality(typed.quality(), campaign(meeting)).orElseThrow().id(),
                        organisation(by, meeting, typed.organisation(), byName));
        store.insert(participant, clock.instant());
        return participant;
    }

    /** Somebody of that name who is known at that address for another reason, such as a role. */
    private Optional<PersonId> reachableAt(NewParticipant typed) {
        var there = new Roll<PersonId>();
        if (!typed.person().email().isBlank()) {
            people.at(typed.person().email()).forEach(person -> there.add(person, person.id()));
        }
        return there.same(typed.person());
    }

    private PersonId register(Actor by, NewParticipant typed) {
        return switch (people.register(by, typed.person())) {
            case Registration.Registered(var id) -> id;
            case Registration.NotAllowed _,
                    Registration.NameMissing _,
                    Registration.EmailUnreadable _,
                    Registration.MobileUnreadable _,
                    Registration.TooLong _ ->
                    throw new IllegalStateException("a vetted person was refused by identity");
        };
    }

    Optional<OrganisationId> organisation(
            Actor by, Meeting meeting, String typed, Map<String, OrganisationId> byName) {
        var words = Plain.words(typed);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var there = byName.get(words);
        if (there != null) {
            return Optional.of(there);
        }
        var asked =
                new NewOrganisation(
                        typed.strip(),
                        OrganisationKind.OTHER,
                        "",
                        Set.of(meeting.department()),
                        "",
                        Optional.empty());
        return switch (organisations.register(by, asked)) {
            case OrganisationRegistration.Registered(var id) -> {
                byName.put(words, id);
                yield Optional.of(id);
            }
            case OrganisationRegistration.NotAllowed _,
                    OrganisationRegistration.NameMissing _,
                    OrganisationRegistration.NameTooLong _,
                    OrganisationRegistration.SiretUnreadable _,
                    OrganisationRegistration.SiretTaken _,
                    OrganisationRegistration.CommuneUnknown _,
                    OrganisationRegistration.HostUnfit _ ->
                    throw new IllegalStateException("a vetted organisation was refused");
        };
    }
}
