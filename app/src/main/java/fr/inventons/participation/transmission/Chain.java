package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionApproved;
import fr.inventons.participation.transmission.TransmissionFact.TransmissionReturned;
import fr.inventons.platform.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The acts of the visa chain. Each runs on a remontée that its verb has locked. */
@Component
class Chain {
    private final TransmissionStore store;
    private final VisaStore visas;
    private final RemarkStore remarks;
    private final Contents contents;
    private final RemonteeSeal seal;
    private final Proposals proposals;
    private final Campaigns campaigns;
    private final Territories territories;
    private final Journal journal;
    private final Clock clock;

    Chain(
            TransmissionStore store,
            VisaStore visas,
            RemarkStore remarks,
            Contents contents,
            RemonteeSeal seal,
            Proposals proposals,
            Campaigns campaigns,
            Territories territories,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.visas = visas;
        this.remarks = remarks;
        this.contents = contents;
        this.seal = seal;
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.territories = territories;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an act is about to be written as, once nothing refuses it. */
    private record Ready(
            Transmission.Step step,
            String quality,
            String delegation,
            boolean substitute,
            LocalDate day,
            Optional<PersonId> person,
            String content) {}

    private sealed interface Check {
        record Refused(Progress why) implements Check {}

        record Fit(Ready ready) implements Check {}
    }

    Progress approve(Actor by, Transmission one, VisaAct act) {
        return switch (check(by, one, act, Visa.Kind.APPROVED)) {
            case Check.Refused(var why) -> why;
            case Check.Fit(var ready) -> {
                var visa = write(one, act, ready, Visa.Kind.APPROVED, "");
                store.step(one.id(), one.step() + 1);
                journal.record(
                        by.reference(),
                        new TransmissionApproved(one.id(), visa.id(), visa.onPaper()));
                yield new Progress.Done(one.id());
            }
        };
    }

    Progress giveBack(Actor by, Transmission one, VisaAct act, String reason) {
        var why = reason.strip();
        if (why.length() > Transmission.TEXT_LIMIT) {
            return new Progress.TextTooLong(why.length(), Transmission.TEXT_LIMIT);
        }
        return switch (check(by, one, act, Visa.Kind.RETURNED)) {
            case Check.Refused(var refusal) -> refusal;
            case Check.Fit(var ready) -> {
                if (why.isEmpty()) {
                    yield new Progress.TextMissing();
                }
                var visa = write(one, act, ready, Visa.Kind.RETURNED, why);
                proposals.advance(by, items(one), Stage.REVIEW);
                store.giveBack(one.id());
                journal.record(
                        by.reference(),
                        new TransmissionReturned(one.id(), visa.id(), visa.onPaper()));
                yield new Progress.Done(one.id());
            }
        };
    }

    Progress sign(Actor by, Transmission one, VisaAct act) {
        return switch (check(by, one, act, Visa.Kind.SIGNED)) {
            case Check.Refused(var why) -> why;
            case Check.Fit(var ready) -> {
                send(by, one);
                // An avis may have come between the reading and this lock: read again.
                if (!Canonical.json(contents.of(one)).equals(ready.content())) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    yield new Progress.Changed();
                }
                var visa = write(one, act, ready, Visa.Kind.SIGNED, "");
                seal.freeze(by, one, visa, Transmission.State.SIGNED);
                yield new Progress.Done(one.id());
            }
        };
    }

    /** Nobody signed in time: heard all the same, and marked. */
    Progress sendUnsigned(Actor by, Transmission one) {
        if (one.frozen()) {
            return Preparation.frozen(one);
        }
        var cutOff = campaigns.campaign(one.campaign()).orElseThrow().until();
        var today = today(one);
        if (!today.isAfter(cutOff)) {
            return new Progress.BeforeCutOff(cutOff);
        }
        var items = contents.proposals(one).stream().map(Proposal::id).collect(Collectors.toSet());
        if (items.isEmpty()) {
            return new Progress.NothingToTransmit();
        }
        store.take(one.id(), items);
        proposals.advance(by, items, Stage.VALIDATION);
        send(by, one);
        var step = new Transmission.Step("", "", false);
        var ready =
                new Ready(
                        step, "", "", false, today, by.person(), Canonical.json(contents.of(one)));
        var visa =
                write(
                        one,
                        new VisaAct(Optional.empty(), "", "", false, Optional.empty()),
                        ready,
                        Visa.Kind.SENT_UNSIGNED,
                        "");
        seal.freeze(by, one, visa, Transmission.State.SENT_UNSIGNED);
        return new Progress.Done(one.id());
    }

    /** What is withheld stays where it is. */
    private void send(Actor by, Transmission one) {
        var items = items(one);
        remarks.withholdings(Set.of(one.id())).forEach(kept -> items.remove(kept.proposal()));
        proposals.advance(by, items, Stage.SENT);
    }

    private Set<ProposalId> items(Transmission one) {
        return store.items(Set.of(one.id())).getOrDefault(one.id(), Set.of());
    }

    private Check check(Actor by, Transmission one, VisaAct act, Visa.Kind kind) {
        var officer = Preparation.prepares(by, one.department());
        var signatory = by.holds(Role.SIGNATORY, Scope.department(one.department()));
        if (act.paper().isPresent() ? !officer : !signatory) {
            return new Check.Refused(new Progress.NotAllowed());
        }
        if (one.frozen()) {
            return new Check.Refused(Preparation.frozen(one));
        }
        if (one.turn().isEmpty()) {
            return new Check.Refused(new Progress.NotInVisa());
        }
        var step = one.turn().get();
        var seat =
                visas.seats(one.campaign(), one.department()).stream()
                        .filter(each -> each.step().equals(step.id()))
                        .filter(each -> by.person().filter(each.person()::equals).isPresent())
                        .findFirst();
        if (act.paper().isEmpty() && seat.isEmpty()) {
            return new Check.Refused(new Progress.NotYourStep(step.label()));
        }
        if (kind != Visa.Kind.RETURNED && step.signs() != (kind == Visa.Kind.SIGNED)) {
            return new Check.Refused(new Progress.WrongKind(step.label(), step.signs()));
        }
        var quality =
                act.quality().isBlank()
                        ? seat.map(Seat::quality).orElse("")
                        : act.quality().strip();
        if (quality.isEmpty()) {
            return new Check.Refused(new Progress.QualityMissing());
        }
        var today = today(one);
        var day = act.paper().map(VisaAct.OnPaper::day).orElse(today);
        var paper = act.paper().flatMap(said -> unfit(said, one, today));
        if (paper.isPresent()) {
            return new Check.Refused(paper.get());
        }
        // The texts stay as they are while they are compared with what was read.
        items(one).stream()
                .sorted(Comparator.comparing(ProposalId::value))
                .forEach(proposals::lockAndRead);
        var content = Canonical.json(contents.of(one));
        if (act.paper().isEmpty() && !act.read().equals(Optional.of(Canonical.sha256(content)))) {
            return new Check.Refused(new Progress.Changed());
        }
        var delegation =
                act.delegation().isBlank()
                        ? seat.map(Seat::delegation).orElse("")
                        : act.delegation().strip();
        return new Check.Fit(
                new Ready(
                        step,
                        quality,
                        delegation,
                        act.substitute() || seat.map(Seat::substitute).orElse(false),
                        day,
                        act.paper().isPresent() ? Optional.empty() : by.person(),
                        content));
    }

    private Optional<Progress> unfit(VisaAct.OnPaper paper, Transmission one, LocalDate today) {
        if (paper.name().isBlank()) {
            return Optional.of(new Progress.NameMissing());
        }
        var zone = territories.department(one.department()).orElseThrow().zone();
        var from = LocalDate.ofInstant(one.submittedAt().orElseThrow(), zone);
        return paper.day().isBefore(from) || paper.day().isAfter(today)
                ? Optional.of(new Progress.WrongDay(from, today))
                : Optional.empty();
    }

    private Visa write(Transmission one, VisaAct act, Ready ready, Visa.Kind kind, String reason) {
        var visa =
                new Visa(
                        UUID.randomUUID(),
                        visas.visas(one.id()).size() + 1,
                        kind,
                        clock.instant(),
                        ready.day(),
                        ready.step().label(),
                        ready.quality(),
                        ready.delegation(),
                        ready.substitute(),
                        act.paper().isPresent(),
                        act.paper().map(said -> said.name().strip()).orElse(""),
                        act.paper().map(VisaAct.OnPaper::scanSaid).orElse(false),
                        false,
                        reason,
                        Canonical.sha256(ready.content()));
        visas.insert(
                visa,
                new VisaStore.Kept(one.id(), ready.step().id(), ready.person(), ready.content()));
        return visa;
    }

    private LocalDate today(Transmission one) {
        var zone = territories.department(one.department()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
