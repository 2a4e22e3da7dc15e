package fr.inventons.recognition.action;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.platform.journal.Journal;
import fr.inventons.recognition.action.ActionFact.ActionRewritten;
import fr.inventons.recognition.action.ActionFact.ActionSignalled;
import fr.inventons.recognition.action.ActionFact.ActionSpotted;
import fr.inventons.recognition.action.ActionFact.ActionTold;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions: spotted, signalled or told, then written by their bearers. */
@Service
public class Actions {
    private final ActionStore store;
    private final Bearers bearers;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Actions(
            ActionStore store,
            Bearers bearers,
            Drafts drafts,
            Proposals proposals,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.bearers = bearers;
        this.drafts = drafts;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** A contribution of a table is the story of an action: one button on its page. */
    @Transactional
    public Telling spot(Actor by, ProposalId id, String title) {
        var seen = proposals.see(by, id);
        if (seen.isEmpty()) {
            return new Telling.Unknown();
        }
        if (!maySpot(by, seen.get().proposal())) {
            return new Telling.NotAllowed();
        }
        var proposal = proposals.lockAndRead(id).orElseThrow();
        var there = store.ofProposal(id.value());
        if (there.isPresent()) {
            return new Telling.AlreadySpotted(there.get().id());
        }
        var typed = Drafts.tidy(NewAction.titled(title));
        var flaw =
                Drafts.titleMissing(typed)
                        .or(() -> drafts.flaw(campaigns.current(), proposal.department(), typed));
        if (flaw.isPresent()) {
            return new Telling.Flawed(flaw.get());
        }
        var written =
                new NewAction(
                        typed.kind(),
                        typed.story(),
                        Optional.empty(),
                        "",
                        proposal.neighbourhood().map(Set::of).orElse(Set.of()),
                        Optional.empty(),
                        Optional.empty(),
                        proposal.pillar(),
                        Set.of());
        var action = made(proposal.campaign(), proposal.department(), Origin.WORKSHOP, written);
        var spotted = spottedIn(proposal, action);
        if (!store.insert(spotted)) {
            return new Telling.AlreadySpotted(store.ofProposal(id.value()).orElseThrow().id());
        }
        store.keep(spotted, by.reference(), clock.instant());
        journal.record(
                by.reference(), new ActionSpotted(spotted.id(), id, proposal.meeting().value()));
        return new Telling.Told(spotted.id(), "");
    }

    /** True for those who may press that button, whatever has been spotted. */
    public boolean maySpot(Actor by, Proposal proposal) {
        return proposals.mayWrite(by, proposal.table(), proposal.meeting())
                || officer(by, proposal.department());
    }

    /** A préfecture signals an action that it knows of. */
    @Transactional
    public Telling signal(Actor by, DepartmentCode department, NewAction typed) {
        if (!officer(by, department)) {
            return new Telling.NotAllowed();
        }
        var tidy = Drafts.tidy(typed);
        var flaw = firstFlaw(department, tidy);
        if (flaw.isPresent()) {
            return new Telling.Flawed(flaw.get());
        }
        var action = made(campaigns.current().id(), department, Origin.PREFECTURE, tidy);
        store.insert(action);
        store.keep(action, by.reference(), clock.instant());
        journal.record(by.reference(), new ActionSignalled(action.id(), department.value()));
        return new Telling.Told(action.id(), "");
    }

    /**
     * Anyone tells an action that they carry, without an account: a file code opens it again.
     * Somebody who is signed in also carries it under her own name.
     */
    @Transactional
    public Telling tell(Actor by, DepartmentCode department, NewAction typed, Correspondent who) {
        var tidy = Drafts.tidy(typed);
        var flaw = firstFlaw(department, tidy).or(() -> Drafts.flaw(who));
        if (flaw.isPresent()) {
            return new Telling.Flawed(flaw.get());
        }
        var action = made(campaigns.current().id(), department, Origin.BEARER, tidy);
        store.insert(action);
        store.keep(action, by.reference(), clock.instant());
        journal.record(by.reference(), new ActionTold(action.id(), department.value()));
        return new Telling.Told(action.id(), bearers.first(by, action, Drafts.tidy(who)));
    }

    /** Writes over a revision. Who writes over an older one gets both texts, and loses nothing. */
    @Transactional
    public Rewriting rewrite(Actor by, ActionId id, int revision, NewAction typed) {
        var known = see(by, id);
        if (known.isEmpty()) {
            return new Rewriting.Unknown();
        }
        if (!mayWrite(by, known.get())) {
            return new Rewriting.NotAllowed();
        }
        var there = store.lock(id).orElseThrow();
        var tidy = Drafts.tidy(typed);
        var campaign = campaigns.campaign(there.campaign()).orElseThrow();
        var flaw = drafts.flaw(campaign, there.department(), tidy);
        if (flaw.isPresent()) {
            return new Rewriting.Flawed(flaw.get());
        }
        if (there.written().equals(tidy)) {
            return new Rewriting.Rewritten(there);
        }
        if (there.revision() != revision) {
            return new Rewriting.WrittenMeanwhile(there);
        }
        var next = over(there, tidy);
        store.rewrite(next);
        store.keep(next, by.reference(), clock.instant());
        journal.record(by.reference(), new ActionRewritten(id, next.revision()));
        return new Rewriting.Rewritten(next);
    }

    /** The programme officer of its département, and those who carry it. */
    public boolean mayWrite(Actor by, Action action) {
        return officer(by, action.department()) || by.holds(Role.BEARER, action.scope());
    }

    /** Who writes it, who spotted it, and the national desk. Others know it once it is labelled. */
    public boolean mayRead(Actor by, Action action) {
        return mayWrite(by, action)
                || by.holds(Role.NATIONAL_ANALYST)
                || by.holds(Role.OPERATOR)
                || action.spottedAt()
                        .filter(meeting ->
                                by.holds(Role.FACILITATOR, Scope.of("meeting", meeting.value())))
                        .isPresent()
                || action.table()
                        .filter(table -> by.holds(Role.RAPPORTEUR, Scope.of("table", table)))
                        .isPresent();
    }

    /** The action, for who may read it. */
    public Optional<Action> see(Actor by, ActionId id) {
        return action(id).filter(action -> mayRead(by, action));
    }

    /** What this person writes: as an officer, or as a bearer; by the day they were told. */
    public List<Action> mine(Actor by) {
        var campaign = campaigns.current().id();
        var found = new LinkedHashSet<Action>();
        var carried = new ArrayList<ActionId>();
        for (var grant : by.grants()) {
            if (grant.role() == Role.PROGRAMME_OFFICER) {
                found.addAll(of(campaign, new DepartmentCode(grant.scope().key())));
            }
            if (grant.role() == Role.BEARER && grant.scope().kind().equals("action")) {
                carried.add(new ActionId(UUID.fromString(grant.scope().key())));
            }
        }
        found.addAll(carried.isEmpty() ? List.of() : store.named(carried));
        return List.copyOf(found);
    }

    /** The action, whoever asks: for the modules above, never for a page. */
    public Optional<Action> action(ActionId id) {
        return store.named(List.of(id)).stream().findFirst();
    }

    /** Those that exist, whoever asks: for the modules above, never for a page. */
    public Map<ActionId, Action> named(Set<ActionId> ids) {
        var found = new LinkedHashMap<ActionId, Action>();
        if (!ids.isEmpty()) {
            store.named(ids).forEach(action -> found.put(action.id(), action));
        }
        return found;
    }

    /** The action, kept as it is until the end of this transaction: for the modules above. */
    @Transactional
    public Optional<Action> lockAndRead(ActionId id) {
        return store.share(id);
    }

    /** Those of a département in the edition under way, by the day they were told. */
    public List<Action> of(DepartmentCode department) {
        return of(campaigns.current().id(), department);
    }

    /** Those of a département in an edition, whoever asks: for the modules above. */
    public List<Action> of(CampaignId campaign, DepartmentCode department) {
        return store.of(campaign, department);
    }

    /** Those that were spotted in a meeting, whoever asks: for the modules above. */
    public List<Action> ofMeeting(MeetingId meeting) {
        return store.ofMeeting(meeting);
    }

    /** The action whose story this contribution is, whoever asks: for the modules above. */
    public Optional<Action> ofProposal(ProposalId proposal) {
        return store.ofProposal(proposal.value());
    }

    private static boolean officer(Actor by, DepartmentCode department) {
        return by.holds(Role.PROGRAMME_OFFICER, Scope.department(department));
    }

    private Optional<Flaw> firstFlaw(DepartmentCode department, NewAction tidy) {
        if (territories.department(department).isEmpty()) {
            return Optional.of(new Flaw.UnknownDepartment(department));
        }
        return Drafts.titleMissing(tidy)
                .or(() -> drafts.flaw(campaigns.current(), department, tidy));
    }

    private Action made(
            CampaignId campaign, DepartmentCode department, Origin origin, NewAction tidy) {
        return new Action(
                ActionId.random(),
                campaign,
                department,
                tidy.kind(),
                origin,
                tidy.story(),
                tidy.bearer(),
                tidy.neighbourhoods(),
                tidy.from(),
                tidy.until(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                1,
                tidy.bearerName(),
                tidy.pillar(),
                tidy.audiences());
    }

    private static Action spottedIn(Proposal proposal, Action action) {
        return new Action(
                action.id(),
                action.campaign(),
                action.department(),
                action.kind(),
                action.origin(),
                action.story(),
                action.bearer(),
                action.neighbourhoods(),
                action.from(),
                action.until(),
                Optional.of(proposal.meeting()),
                Optional.of(proposal.table().value()),
                Optional.of(proposal.id().value()),
                action.toldAt(),
                action.revision(),
                action.bearerName(),
                action.pillar(),
                action.audiences());
    }

    private static Action over(Action there, NewAction tidy) {
        return new Action(
                there.id(),
                there.campaign(),
                there.department(),
                tidy.kind(),
                there.origin(),
                tidy.story(),
                tidy.bearer(),
                tidy.neighbourhoods(),
                tidy.from(),
                tidy.until(),
                there.spottedAt(),
                there.table(),
                there.proposal(),
                there.toldAt(),
                there.revision() + 1,
                tidy.bearerName(),
                tidy.pillar(),
                tidy.audiences());
    }
}
