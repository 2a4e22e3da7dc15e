package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.territory.DepartmentCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Convenes people by their names: known ones are found again, the others are registered. */
@Service
public class Invitations {
    private static final int FOUND = 10;

    private final Convocations convocations;
    private final People people;
    private final Organisations organisations;

    Invitations(Convocations convocations, People people, Organisations organisations) {
        this.convocations = convocations;
        this.people = people;
        this.organisations = organisations;
    }

    /** All or nothing: when the committee is refused, nobody stays registered by it. */
    @Transactional
    public Inviting invite(Actor by, Invitation asked) {
        var outcome = seatAll(by, asked);
        if (!(outcome instanceof Inviting.Invited)) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Inviting seatAll(Actor by, Invitation asked) {
        if (!Rights.prepares(by, asked.department())) {
            return new Inviting.Refused(new Convening.NotAllowed(), -1);
        }
        var seats = new ArrayList<NewCommittee.Seat>();
        for (int guest = 0; guest < asked.guests().size(); guest++) {
            var who = asked.guests().get(guest);
            var registered = person(by, who);
            if (!(registered instanceof Registration.Registered(var person))) {
                return new Inviting.PersonRefused(registered, guest);
            }
            var belongs = Optional.<OrganisationId>empty();
            if (!who.organisation().isBlank()) {
                var known = organisation(by, who.organisation().strip(), asked.department());
                switch (known) {
                    case OrganisationRegistration.Registered(var id) -> belongs = Optional.of(id);
                    case OrganisationRegistration.SiretTaken(var id, var name) ->
                            belongs = Optional.of(id);
                    case OrganisationRegistration.NotAllowed _,
                            OrganisationRegistration.NameMissing _,
                            OrganisationRegistration.NameTooLong _,
                            OrganisationRegistration.SiretUnreadable _,
                            OrganisationRegistration.CommuneUnknown _,
                            OrganisationRegistration.HostUnfit _ -> {
                        return new Inviting.OrganisationRefused(known, guest);
                    }
                }
            }
            seats.add(
                    new NewCommittee.Seat(
                            person, who.quality(), belongs.stream().collect(Collectors.toSet())));
        }
        var president =
                asked.president() >= 0 && asked.president() < seats.size()
                        ? seats.get(asked.president()).person()
                        : PersonId.random();
        var convening =
                convocations.convene(
                        by,
                        new NewCommittee(
                                asked.campaign(),
                                asked.track(),
                                asked.department(),
                                asked.title(),
                                asked.day(),
                                president,
                                seats));
        return convening instanceof Convening.Convened(var id)
                ? new Inviting.Invited(id)
                : new Inviting.Refused(convening, guest(convening, seats));
    }

    /** The same name at the same address is the same person; without an address, a new one. */
    private Registration person(Actor by, Invitation.Guest who) {
        var name = plain(who.givenName() + " " + who.familyName());
        return people.at(who.email()).stream()
                .filter(one -> plain(one.name()).equals(name))
                .findFirst()
                .<Registration>map(one -> new Registration.Registered(one.id()))
                .orElseGet(() ->
                        people.register(
                                by,
                                new NewPerson(
                                        "",
                                        who.givenName(),
                                        who.familyName(),
                                        who.email(),
                                        "",
                                        "",
                                        "")));
    }

    /**
     * The organisation of exactly that name, accents and capitals forgiven; else a new record,
     * which ties of spelling still bring together with a bearer.
     */
    private OrganisationRegistration organisation(
            Actor by, String name, Optional<DepartmentCode> department) {
        var found = organisations.search(by, name, FOUND);
        var spellings =
                organisations.spellings(
                        found.stream().map(one -> one.id()).collect(Collectors.toSet()));
        return found.stream()
                .filter(one ->
                        spellings.getOrDefault(one.id(), List.of(one.name())).stream()
                                .anyMatch(spelling -> plain(spelling).equals(plain(name))))
                .findFirst()
                .<OrganisationRegistration>map(
                        one -> new OrganisationRegistration.Registered(one.id()))
                .orElseGet(() ->
                        organisations.register(
                                by,
                                new NewOrganisation(
                                        name,
                                        OrganisationKind.OTHER,
                                        "",
                                        department.map(Set::of).orElseGet(Set::of),
                                        "",
                                        Optional.empty())));
    }

    private static int guest(Convening convening, List<NewCommittee.Seat> seats) {
        var person =
                switch (convening) {
                    case Convening.SeatedTwice(var one) -> Optional.of(one);
                    case Convening.UnknownPerson(var one) -> Optional.of(one);
                    case Convening.QualityMissing(var one) -> Optional.of(one);
                    case Convening.PreparesOrDecides(var one) -> Optional.of(one);
                    case Convening.Convened _,
                            Convening.NotAllowed _,
                            Convening.UnknownTrack _,
                            Convening.TitleMissing _,
                            Convening.TooLong _,
                            Convening.NoMember _,
                            Convening.TooManyMembers _,
                            Convening.UnknownOrganisation _,
                            Convening.PresidentNotMember _ ->
                            Optional.<PersonId>empty();
                };
        for (int i = seats.size() - 1; i >= 0; i--) {
            if (person.isPresent() && seats.get(i).person().equals(person.get())) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
