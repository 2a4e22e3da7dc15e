package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.transmission.TransmissionFact.SignatorySeated;
import fr.inventons.participation.transmission.TransmissionFact.SignatoryUnseated;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands at which step of a département's visa chain. Being a signatory is a role that the
 * operator gives; the step, the quality and the delegation are told here.
 */
@Service
public class VisaChains {
    private static final int LIMIT = 200;

    private final VisaStore visas;
    private final Campaigns campaigns;
    private final Appointments appointments;
    private final Journal journal;
    private final Clock clock;

    VisaChains(
            VisaStore visas,
            Campaigns campaigns,
            Appointments appointments,
            Journal journal,
            Clock clock) {
        this.visas = visas;
        this.campaigns = campaigns;
        this.appointments = appointments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Seats a signatory at a step of the edition's chain.
     *
     * @param quality as it is written on the document: « Pour le préfet et par délégation, … »
     * @param delegation reference of the published delegation, or empty
     */
    @Transactional
    public Seating seat(
            Actor by,
            CampaignId campaign,
            DepartmentCode department,
            String step,
            PersonId person,
            String quality,
            String delegation,
            boolean substitute) {
        if (!decides(by, department)) {
            return new Seating.NotAllowed();
        }
        var known =
                campaigns.campaign(campaign).stream()
                        .flatMap(edition -> edition.visaChain().stream())
                        .anyMatch(each -> each.id().equals(step));
        if (!known) {
            return new Seating.UnknownStep(step);
        }
        if (quality.isBlank()) {
            return new Seating.QualityMissing();
        }
        if (quality.strip().length() > LIMIT || delegation.strip().length() > LIMIT) {
            return new Seating.TooLong(LIMIT);
        }
        if (!appointments.holders(Role.SIGNATORY, Scope.department(department)).contains(person)) {
            return new Seating.NotSignatory();
        }
        var seat =
                new Seat(
                        UUID.randomUUID(),
                        step,
                        person,
                        quality.strip(),
                        delegation.strip(),
                        substitute);
        if (!visas.seat(campaign, department, seat, clock.instant())) {
            return new Seating.AlreadySeated();
        }
        journal.record(
                by.reference(),
                new SignatorySeated(
                        seat.id(), person.value(), department.value(), step, substitute));
        return new Seating.Seated(seat);
    }

    /** Ends a seat now, once; false when there is none for this person to end. */
    @Transactional
    public boolean unseat(Actor by, CampaignId campaign, DepartmentCode department, UUID seat) {
        if (!decides(by, department) || !visas.holds(campaign, department, seat)) {
            return false;
        }
        if (visas.unseat(campaign, department, seat, clock.instant())) {
            journal.record(by.reference(), new SignatoryUnseated(seat));
        }
        return true;
    }

    /** Who stands where now, substitutes last: for those who prepare or sign. */
    public List<Seat> seats(Actor by, CampaignId campaign, DepartmentCode department) {
        return decides(by, department) || by.holds(Role.SIGNATORY, Scope.department(department))
                ? visas.seats(campaign, department)
                : List.of();
    }

    private static boolean decides(Actor by, DepartmentCode department) {
        return by.holds(Role.OPERATOR) || Preparation.prepares(by, department);
    }

    /** Every way that {@link #seat} can end. */
    public sealed interface Seating {
        record Seated(Seat seat) implements Seating {}

        record NotAllowed() implements Seating {}

        record UnknownStep(String step) implements Seating {}

        record QualityMissing() implements Seating {}

        record TooLong(int limit) implements Seating {}

        /** The person does not hold the role of signatory in the département. */
        record NotSignatory() implements Seating {}

        record AlreadySeated() implements Seating {}
    }
}
