package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.transmission.TransmissionFact.ReviewOpened;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionPrepared;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionSubmitted;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the officer does until the remontée is handed to the visa chain. */
@Component
class Preparation {
    private final TransmissionStore store;
    private final VisaStore visas;
    private final Contents contents;
    private final Proposals proposals;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Preparation(
            TransmissionStore store,
            VisaStore visas,
            Contents contents,
            Proposals proposals,
            Meetings meetings,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.visas = visas;
        this.contents = contents;
        this.proposals = proposals;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    static boolean prepares(Actor by, DepartmentCode department) {
        return by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
    }

    Progress prepare(Actor by, DepartmentCode department, Set<MeetingId> chosen) {
        if (!prepares(by, department)) {
            return new Progress.NotAllowed();
        }
        var refusal = unfit(department, chosen);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var campaign = meetings.named(chosen).getFirst().campaign();
        var id = TransmissionId.random();
        if (!store.insert(id, campaign, department, clock.instant())) {
            return store.open(campaign, department)
                    .<Progress>map(open -> new Progress.AlreadyInPreparation(open.id()))
                    .orElseThrow();
        }
        store.add(id, chosen);
        record(by, id, chosen);
        return new Progress.Done(id);
    }

    Progress include(Actor by, Transmission open, MeetingId meeting) {
        var refusal = with(open).or(() -> unfit(open.department(), Set.of(meeting)));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!meetings.named(Set.of(meeting)).getFirst().campaign().equals(open.campaign())) {
            return new Progress.SeveralCampaigns();
        }
        store.add(open.id(), Set.of(meeting));
        record(by, open.id(), Set.of(meeting));
        return new Progress.Done(open.id());
    }

    Progress openReview(Actor by, Transmission open, LocalDate until) {
        var refusal = with(open);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var today = today(open.department());
        var last = today.plusDays(60);
        if (until.isBefore(today) || until.isAfter(last)) {
            return new Progress.WrongDay(today, last);
        }
        store.openReview(open.id(), today, until);
        journal.record(by.reference(), new ReviewOpened(open.id(), until));
        return new Progress.Done(open.id());
    }

    Progress submit(Actor by, Transmission open) {
        var refusal = with(open);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var today = today(open.department());
        var until = open.review().map(Transmission.Window::until);
        if (until.filter(day -> !today.isAfter(day)).isPresent()) {
            return new Progress.ReviewRunning(until.get());
        }
        var items = contents.proposals(open).stream().map(Proposal::id).collect(Collectors.toSet());
        if (items.isEmpty()) {
            return new Progress.NothingToTransmit();
        }
        store.take(open.id(), items);
        proposals.advance(by, items, Stage.VALIDATION);
        store.submit(open.id(), clock.instant(), chain(open));
        var handed = store.transmission(open.id()).orElseThrow();
        var content = Canonical.json(contents.of(handed));
        visas.insert(
                new Visa(
                        UUID.randomUUID(),
                        visas.visas(open.id()).size() + 1,
                        Visa.Kind.SUBMITTED,
                        clock.instant(),
                        today,
                        "",
                        "",
                        "",
                        false,
                        false,
                        "",
                        false,
                        false,
                        "",
                        Canonical.sha256(content)),
                new VisaStore.Kept(open.id(), "", by.person(), content));
        journal.record(by.reference(), new TransmissionSubmitted(open.id(), items.size()));
        return new Progress.Done(open.id());
    }

    /**
     * The steps of the edition at which somebody of the département stands; the one that signs is
     * always there, because it may be done on paper.
     */
    private List<Transmission.Step> chain(Transmission open) {
        var held =
                visas.seats(open.campaign(), open.department()).stream()
                        .map(Seat::step)
                        .collect(Collectors.toSet());
        return campaigns.campaign(open.campaign()).orElseThrow().visaChain().stream()
                .filter(step -> step.signs() || held.contains(step.id()))
                .map(step -> new Transmission.Step(step.id(), step.label(), step.signs()))
                .toList();
    }

    LocalDate today(DepartmentCode department) {
        var zone = territories.department(department).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Refused unless it is with the officer. */
    static Optional<Progress> with(Transmission one) {
        return switch (one.state()) {
            case PREPARED -> Optional.empty();
            case IN_VISA -> Optional.of(new Progress.InVisa());
            case SIGNED, SENT_UNSIGNED -> Optional.of(frozen(one));
        };
    }

    static Progress frozen(Transmission one) {
        return new Progress.Frozen(one.number().orElseThrow(), one.frozenAt().orElseThrow());
    }

    private Optional<Progress> unfit(DepartmentCode department, Set<MeetingId> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(new Progress.NoMeeting());
        }
        var there = meetings.named(chosen);
        for (var id : chosen) {
            if (there.stream()
                    .noneMatch(one -> one.id().equals(id) && one.department().equals(department))) {
                return Optional.of(new Progress.UnknownMeeting(id));
            }
        }
        if (there.stream().map(Meeting::campaign).distinct().count() > 1) {
            return Optional.of(new Progress.SeveralCampaigns());
        }
        for (var one : there) {
            if (meetings.lockAndReadState(one.id()) != Meeting.State.CLOSED) {
                return Optional.of(new Progress.MeetingNotClosed(one.title()));
            }
        }
        return exhausted(there);
    }

    /** A meeting of an earlier remontée comes again only for what its tables released since. */
    private Optional<Progress> exhausted(List<Meeting> there) {
        var before = store.ofMeetings(there.stream().map(Meeting::id).toList()).keySet();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var released = proposals.ofMeetings(before);
        var taken = store.holders(released.stream().map(Proposal::id).toList()).keySet();
        var fresh =
                released.stream()
                        .filter(one -> one.reached() == Stage.REVIEW && !taken.contains(one.id()))
                        .map(Proposal::meeting)
                        .collect(Collectors.toSet());
        return there.stream()
                .filter(one -> before.contains(one.id()) && !fresh.contains(one.id()))
                .findFirst()
                .map(one -> new Progress.AlreadyTransmitted(one.title()));
    }

    private void record(Actor by, TransmissionId id, Set<MeetingId> chosen) {
        var meetingIds =
                chosen.stream()
                        .map(MeetingId::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        journal.record(by.reference(), new TransmissionPrepared(id, List.copyOf(meetingIds)));
    }
}
