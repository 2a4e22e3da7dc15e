package fr.inventons.participation.registration;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Correction;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.participation.meeting.Admissions;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.roster.Entry;
import fr.inventons.participation.roster.ListTarget;
import fr.inventons.participation.roster.TargetWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people invited to a meeting, as files bring them and take them away. */
@Component
class GuestList implements ListTarget {
    private static final int BATCH = 500;

    private final Registrations registrations;
    private final Meetings meetings;
    private final Admissions admissions;
    private final Campaigns campaigns;
    private final People people;
    private final Organisations organisations;

    GuestList(
            Registrations registrations,
            Meetings meetings,
            Admissions admissions,
            Campaigns campaigns,
            People people,
            Organisations organisations) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.admissions = admissions;
        this.campaigns = campaigns;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "invites";
    }

    @Override
    public void each(Meeting meeting, Consumer<List<Entry>> reader) {
        var all = here(meeting);
        for (int from = 0; from < all.size(); from += BATCH) {
            reader.accept(entries(meeting, all.subList(from, Math.min(all.size(), from + BATCH))));
        }
    }

    @Override
    public List<Entry> entries(Meeting meeting, Set<UUID> refs) {
        return refs.isEmpty()
                ? List.of()
                : entries(
                        meeting,
                        here(meeting).stream()
                                .filter(one -> refs.contains(one.id().value()))
                                .toList());
    }

    @Override
    public Optional<Enrolment.Reason> refusal(Meeting meeting, NewParticipant typed) {
        return admissions.refusal(meeting, typed);
    }

    @Override
    public boolean write(Actor by, Meeting meeting, Consumer<TargetWriting> work) {
        var held =
                meetings.hold(meeting.id())
                        .filter(there -> meetings.prepares(by, there.department()))
                        .filter(there -> !there.over());
        held.ifPresent(there -> work.accept(new Way(by, there)));
        return held.isPresent();
    }

    /** Those who were invited or came by themselves, and did not say no. */
    private List<Registration> here(Meeting meeting) {
        return registrations.everyone(meeting.id()).stream()
                .filter(one ->
                        switch (one.state()) {
                            case INVITED, REGISTERED, WAITING, OFFERED -> true;
                            case CANCELLED, DECLINED -> false;
                        })
                .toList();
    }

    private List<Entry> entries(Meeting meeting, List<Registration> some) {
        var campaign = campaigns.campaign(meeting.campaign()).orElseThrow();
        var persons =
                people
                        .people(some.stream().map(Registration::person).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Person::id, person -> person));
        var named =
                organisations.named(
                        some.stream()
                                .flatMap(one -> one.organisation().stream())
                                .collect(Collectors.toSet()));
        var entries = new ArrayList<Entry>();
        for (var one : some) {
            var person = persons.get(one.person());
            if (person != null) {
                var organisation =
                        one.organisation()
                                .map(named::get)
                                .map(Organisation::name)
                                .orElse(one.organisationSaid());
                entries.add(entry(one, person, organisation, campaign));
            }
        }
        return entries;
    }

    private static Entry entry(
            Registration one, Person person, String organisation, Campaign campaign) {
        return new Entry(
                one.id().value(),
                new NewParticipant(
                        new NewPerson(
                                person.civility(),
                                person.givenName(),
                                person.familyName(),
                                person.email(),
                                person.mobile(),
                                person.postalAddress(),
                                person.relay()),
                        campaign.quality(one.qualityId())
                                .map(Campaign.Quality::label)
                                .orElse(one.qualityId()),
                        organisation));
    }

    private final class Way implements TargetWriting {
        private final Actor by;
        private final Meeting meeting;

        Way(Actor by, Meeting meeting) {
            this.by = by;
            this.meeting = meeting;
        }

        @Override
        public Written add(NewParticipant typed, boolean namesake) {
            return switch (registrations.invite(by, meeting.id(), typed)) {
                case Registering.Invited _ -> new Written.Done();
                // Two guests of one name are told apart on the page that registers one person.
                case Registering.AlreadyThere _, Registering.AlreadyListed _ ->
                        namesake
                                ? new Written.Refused(Enrolment.Reason.ALIKE)
                                : new Written.Nothing();
                case Registering.Registered _,
                        Registering.Waiting _,
                        Registering.Unknown _,
                        Registering.NotAllowed _,
                        Registering.MeetingClosed _,
                        Registering.Closed _,
                        Registering.Full _,
                        Registering.Refused _ ->
                        throw new IllegalStateException("a vetted guest is refused");
            };
        }

        @Override
        public Written change(UUID ref, NewParticipant after) {
            var found =
                    registrations
                            .see(by, new RegistrationId(ref))
                            .filter(one -> one.meeting().equals(meeting.id()));
            if (found.isEmpty()) {
                return new Written.Nothing();
            }
            return switch (people.correct(by, found.get().person(), after.person())) {
                case Correction.Corrected() -> describe(found.get(), after, true);
                case Correction.Same() -> describe(found.get(), after, false);
                case Correction.HoldsRole() -> new Written.Refused(Enrolment.Reason.HOLDS_ROLE);
                case Correction.NotAllowed _, Correction.Unknown _, Correction.Unreadable _ ->
                        throw new IllegalStateException("a vetted guest is refused");
            };
        }

        private Written describe(Registration one, NewParticipant after, boolean corrected) {
            var quality = admissions.quality(meeting, after.quality()).orElse(one.qualityId());
            var before = entries(meeting, List.of(one)).getFirst().person().organisation();
            if (quality.equals(one.qualityId()) && before.equals(after.organisation())) {
                return corrected ? new Written.Done() : new Written.Nothing();
            }
            var edited = new Edited(quality, after.organisation(), one.answers());
            return switch (registrations.edit(by, one.id(), one.revision(), edited)) {
                case Changing.Changed _, Changing.AlreadySo _ -> new Written.Done();
                case Changing.Stale _,
                        Changing.Unknown _,
                        Changing.MeetingClosed _,
                        Changing.NotPossible _,
                        Changing.OfferOver _,
                        Changing.NoSeatFor _,
                        Changing.Refused _ ->
                        corrected ? new Written.Done() : new Written.Nothing();
            };
        }

        @Override
        public Written remove(UUID ref) {
            return registrations.cancel(by, new RegistrationId(ref)) instanceof Changing.Changed
                    ? new Written.Done()
                    : new Written.Nothing();
        }

        @Override
        public void keep(int number, NewParticipant typed, Enrolment.Reason reason) {
            // The page of the file gives refused lines back as a file.
        }

        @Override
        public void corrected(UUID kept) {
            // No line of guests is kept elsewhere.
        }
    }
}
