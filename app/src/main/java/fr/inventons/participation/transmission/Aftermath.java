package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.PublicationHold;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Publication;
import fr.inventons.participation.transmission.TransmissionFact.ScanKept;
import fr.inventons.participation.transmission.TransmissionFact.StageReleased;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionAcknowledged;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionPublished;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What follows the chain: scans, receipt, publication, the public map. */
@Component
class Aftermath {
    private final TransmissionStore store;
    private final VisaStore visas;
    private final ArchiveStore archive;
    private final RemarkStore remarks;
    private final Proposals proposals;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Aftermath(
            TransmissionStore store,
            VisaStore visas,
            ArchiveStore archive,
            RemarkStore remarks,
            Proposals proposals,
            Meetings meetings,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.visas = visas;
        this.archive = archive;
        this.remarks = remarks;
        this.proposals = proposals;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    Progress keepScan(Actor by, Transmission one, UUID visa, byte[] bytes) {
        if (bytes.length > Scan.LIMIT) {
            return new Progress.ScanTooLarge(bytes.length, Scan.LIMIT);
        }
        var type = Scan.type(bytes);
        if (type.isEmpty()) {
            return new Progress.UnreadableScan();
        }
        var there =
                visas.visas(one.id()).stream()
                        .anyMatch(each -> each.id().equals(visa) && each.onPaper());
        if (!there) {
            return new Progress.Unknown();
        }
        var sha256 = Canonical.sha256(bytes);
        if (visas.keepScan(visa, type.get(), bytes, sha256, clock.instant())) {
            journal.record(by.reference(), new ScanKept(one.id(), visa));
        }
        return new Progress.Done(one.id());
    }

    Progress acknowledge(Actor by, Transmission one) {
        if (!by.holds(Role.NATIONAL_ANALYST, Scope.NATIONAL)) {
            return new Progress.NotAllowed();
        }
        if (!one.frozen()) {
            return new Progress.NotSent();
        }
        if (one.acknowledgedAt().isPresent()) {
            return new Progress.AlreadyAcknowledged(one.acknowledgedAt().get());
        }
        archive.acknowledge(one.id(), clock.instant());
        journal.record(by.reference(), new TransmissionAcknowledged(one.id()));
        return new Progress.Done(one.id());
    }

    Progress publish(Actor by, Transmission one, Optional<Instant> embargo, String reason) {
        if (!one.frozen()) {
            return new Progress.NotSent();
        }
        if (one.visibleFrom().isPresent()) {
            return new Progress.AlreadyPublished(one.visibleFrom().get());
        }
        var why = reason.strip();
        if (why.length() > Transmission.TEXT_LIMIT) {
            return new Progress.TextTooLong(why.length(), Transmission.TEXT_LIMIT);
        }
        var campaign = campaigns.campaign(one.campaign()).orElseThrow();
        var zone = territories.department(one.department()).orElseThrow().zone();
        var now = clock.instant();
        var hold = PublicationHold.decide(campaign, zone, now, embargo, why);
        var sent = transmitted(one.id());
        if (!sent.isEmpty()
                && !(proposals.publish(by, sent, embargo, why) instanceof Publication.Decided)) {
            throw new IllegalStateException("signed and not publishable: " + one.number());
        }
        archive.publish(one.id(), now, hold.visibleFrom(), why);
        journal.record(
                by.reference(),
                new TransmissionPublished(
                        one.id(),
                        hold.visibleFrom(),
                        hold.because() == PublicationHold.Because.EXCEPTION));
        return new Progress.Done(one.id());
    }

    boolean release(Actor by, CampaignId campaign, DepartmentCode department, ReleasedStage stage) {
        if (!Preparation.prepares(by, department)) {
            return false;
        }
        archive.release(campaign, department, stage, clock.instant());
        journal.record(
                by.reference(), new StageReleased(campaign.value(), department.value(), stage));
        return true;
    }

    Map<DepartmentCode, ReleasedStage> released(CampaignId campaign) {
        return archive.released(campaign);
    }

    List<Transmission> received(CampaignId campaign) {
        return store.of(campaign).stream()
                .filter(Transmission::frozen)
                .sorted(
                        Comparator.comparing((Transmission one) -> one.frozenAt().orElseThrow())
                                .thenComparing(one -> one.id().value()))
                .toList();
    }

    List<Transmissions.Expected> expected(CampaignId campaign) {
        var received =
                received(campaign).stream()
                        .map(Transmission::department)
                        .collect(Collectors.toSet());
        var byDepartment =
                meetings.announced(campaign).stream()
                        .filter(one -> one.cancelledAt().isEmpty())
                        .filter(one -> !received.contains(one.department()))
                        .collect(
                                Collectors.groupingBy(
                                        Meeting::department,
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(
                                                                DepartmentCode::value)),
                                        Collectors.toList()));
        return byDepartment.entrySet().stream()
                .map(entry ->
                        new Transmissions.Expected(
                                entry.getKey(),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .map(Meeting::day)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow()))
                .toList();
    }

    Set<ProposalId> transmitted(TransmissionId id) {
        var items = new HashSet<>(store.items(Set.of(id)).getOrDefault(id, Set.of()));
        remarks.withholdings(Set.of(id)).forEach(kept -> items.remove(kept.proposal()));
        return items;
    }
}
