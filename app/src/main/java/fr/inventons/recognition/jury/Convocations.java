package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.recognition.jury.JuryFact.CommitteeConvened;
import fr.inventons.recognition.jury.JuryFact.FileAdded;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who sits, and on which files. */
@Component
class Convocations {
    /** Appointments begin by the day in Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CommitteeStore store;
    private final Dockets dockets;
    private final Interests interests;
    private final Candidacies candidacies;
    private final Campaigns campaigns;
    private final People people;
    private final Organisations organisations;
    private final Appointments appointments;
    private final Actors actors;
    private final Journal journal;
    private final Clock clock;

    Convocations(
            CommitteeStore store,
            Dockets dockets,
            Interests interests,
            Candidacies candidacies,
            Campaigns campaigns,
            People people,
            Organisations organisations,
            Appointments appointments,
            Actors actors,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.dockets = dockets;
        this.interests = interests;
        this.candidacies = candidacies;
        this.campaigns = campaigns;
        this.people = people;
        this.organisations = organisations;
        this.appointments = appointments;
        this.actors = actors;
        this.journal = journal;
        this.clock = clock;
    }

    Convening convene(Actor by, NewCommittee asked) {
        if (!Rights.prepares(by, asked.department())) {
            return new Convening.NotAllowed();
        }
        var refusal = place(asked).or(() -> seats(by, asked));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var id = CommitteeId.random();
        store.insert(id, asked, clock.instant());
        var scope = Scope.of("committee", id.value());
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        for (var seat : asked.members()) {
            var nomination =
                    appointments.appoint(
                            by, seat.person(), Role.JUROR, scope, today, Optional.empty());
            if (!(nomination instanceof Nomination.Appointed)) {
                throw new IllegalStateException("identity refused a juror: " + nomination);
            }
        }
        journal.record(
                by.reference(),
                new CommitteeConvened(
                        id.value(),
                        asked.campaign().value(),
                        asked.track(),
                        asked.department().map(DepartmentCode::value),
                        asked.members().size()));
        return new Convening.Convened(id);
    }

    private Optional<Convening> place(NewCommittee asked) {
        var track =
                campaigns
                        .campaign(asked.campaign())
                        .flatMap(campaign -> campaign.label())
                        .flatMap(label -> label.track(asked.track()))
                        .filter(one -> one.national() == asked.department().isEmpty());
        if (track.isEmpty()) {
            return Optional.of(new Convening.UnknownTrack(asked.track()));
        }
        if (asked.title().isEmpty()) {
            return Optional.of(new Convening.TitleMissing());
        }
        if (asked.title().length() > NewCommittee.TITLE_LIMIT) {
            return Optional.of(
                    new Convening.TooLong(
                            "title", asked.title().length(), NewCommittee.TITLE_LIMIT));
        }
        return Optional.empty();
    }

    private Optional<Convening> seats(Actor by, NewCommittee asked) {
        if (asked.members().isEmpty()) {
            return Optional.of(new Convening.NoMember());
        }
        if (asked.members().size() > NewCommittee.MEMBERS_LIMIT) {
            return Optional.of(
                    new Convening.TooManyMembers(
                            asked.members().size(), NewCommittee.MEMBERS_LIMIT));
        }
        var persons = new HashSet<PersonId>();
        var known =
                people.names(
                                asked.members().stream()
                                        .map(NewCommittee.Seat::person)
                                        .collect(Collectors.toSet()))
                        .keySet();
        for (var seat : asked.members()) {
            if (!persons.add(seat.person())) {
                return Optional.of(new Convening.SeatedTwice(seat.person()));
            }
            if (!known.contains(seat.person())) {
                return Optional.of(new Convening.UnknownPerson(seat.person()));
            }
            if (seat.quality().isEmpty()) {
                return Optional.of(new Convening.QualityMissing(seat.person()));
            }
            if (seat.quality().length() > NewCommittee.QUALITY_LIMIT) {
                return Optional.of(
                        new Convening.TooLong(
                                "quality", seat.quality().length(), NewCommittee.QUALITY_LIMIT));
            }
            var acts = actors.of(seat.person());
            if (by.person().filter(seat.person()::equals).isPresent()
                    || Rights.prepares(acts, asked.department())
                    || Rights.decides(acts, asked.department())) {
                return Optional.of(new Convening.PreparesOrDecides(seat.person()));
            }
        }
        if (!persons.contains(asked.president())) {
            return Optional.of(new Convening.PresidentNotMember());
        }
        var belonging =
                asked.members().stream()
                        .flatMap(seat -> seat.organisations().stream())
                        .collect(Collectors.toSet());
        var registered = organisations.named(belonging).keySet();
        return belonging.stream()
                .filter(one -> !registered.contains(one))
                .findFirst()
                .map(Convening.UnknownOrganisation::new);
    }

    Filing addFile(Actor by, CommitteeId id, CandidacyId file) {
        var docket = dockets.lock(id).filter(one -> Rights.knows(by, one.committee()));
        if (docket.isEmpty()) {
            return new Filing.Unknown();
        }
        var committee = docket.get().committee();
        if (!Rights.secretary(by, committee)) {
            return new Filing.NotAllowed();
        }
        if (committee.files().contains(file)) {
            return new Filing.AlreadyThere();
        }
        if (committee.state() != Committee.State.SCORING) {
            return new Filing.TooLate();
        }
        var ready =
                Optional.ofNullable(candidacies.named(Set.of(file)).get(file))
                        .filter(one -> one.state() == CandidacyState.ADMISSIBLE)
                        .filter(one -> one.campaign().equals(committee.campaign()))
                        .filter(one -> one.track().equals(committee.track()))
                        .filter(one ->
                                committee.department().map(one.department()::equals).orElse(true));
        if (ready.isEmpty()) {
            return new Filing.NotReady();
        }
        if (!store.addFile(id, file, committee.files().size() + 1, clock.instant())) {
            return new Filing.AtAnotherCommittee();
        }
        journal.record(by.reference(), new FileAdded(id.value(), file.value()));
        var now = interests.detect(by, dockets.read(id).orElseThrow());
        return new Filing.Added(
                (int)
                        committee.members().stream()
                                .filter(member -> now.recused(member.person(), file))
                                .count());
    }
}
