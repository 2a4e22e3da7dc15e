package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.transmission.TransmissionFact.ProposalObserved;
import fr.inventons.participation.transmission.TransmissionFact.ProposalReread;
import fr.inventons.participation.transmission.TransmissionFact.ProposalRestored;
import fr.inventons.participation.transmission.TransmissionFact.ProposalWithheld;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.web.Messages;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is said beside the words of a table, which stay as they are: observations of the State,
 * withholding, and the readings of the council.
 */
@Component
class Margin {
    private final RemarkStore remarks;
    private final VisaStore visas;
    private final Contents contents;
    private final Preparation preparation;
    private final Bodies bodies;
    private final Workshops workshops;
    private final Journal journal;
    private final Messages messages;
    private final Clock clock;

    Margin(
            RemarkStore remarks,
            VisaStore visas,
            Contents contents,
            Preparation preparation,
            Bodies bodies,
            Workshops workshops,
            Journal journal,
            Messages messages,
            Clock clock) {
        this.remarks = remarks;
        this.visas = visas;
        this.contents = contents;
        this.preparation = preparation;
        this.bodies = bodies;
        this.workshops = workshops;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /** Blank takes the observation of one's side back. */
    Progress observe(Actor by, Transmission one, ProposalId proposal, String text) {
        var refusal = refusal(by, one, proposal);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var said = text.strip();
        if (said.length() > Transmission.TEXT_LIMIT) {
            return new Progress.TextTooLong(said.length(), Transmission.TEXT_LIMIT);
        }
        if (said.isEmpty()) {
            remarks.forget(one.id(), proposal, side(by, one));
        } else {
            remarks.observe(
                    new RemarkStore.Said(
                            one.id(),
                            proposal,
                            side(by, one),
                            quality(by, one),
                            said,
                            clock.instant()));
        }
        journal.record(by.reference(), new ProposalObserved(one.id(), proposal, said.isEmpty()));
        return new Progress.Done(one.id());
    }

    Progress withhold(Actor by, Transmission one, ProposalId proposal, String reason) {
        var why = reason.strip();
        var refusal = refusal(by, one, proposal).or(() -> unfit(why));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        remarks.withhold(
                new RemarkStore.Withholding(
                        one.id(), proposal, why, quality(by, one), clock.instant()));
        journal.record(by.reference(), new ProposalWithheld(one.id(), proposal));
        return new Progress.Done(one.id());
    }

    Progress restore(Actor by, Transmission one, ProposalId proposal) {
        var refusal = refusal(by, one, proposal);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!remarks.restore(one.id(), proposal)) {
            return new Progress.NotWithheld();
        }
        journal.record(by.reference(), new ProposalRestored(one.id(), proposal));
        return new Progress.Done(one.id());
    }

    /** A member of a council or a rapporteur says whether the text is what the table meant. */
    Progress reread(
            Actor by,
            SeenTransmission seen,
            Transmission one,
            ProposalId proposal,
            boolean faithful,
            String remark) {
        if (!seen.from(Reader.COUNCIL)) {
            return new Progress.NotAllowed();
        }
        if (one.frozen()) {
            return Preparation.frozen(one);
        }
        var today = preparation.today(one.department());
        var open =
                one.state() == Transmission.State.PREPARED
                        && one.review()
                                .filter(window ->
                                        !today.isBefore(window.from())
                                                && !today.isAfter(window.until()))
                                .isPresent();
        if (!open) {
            return new Progress.NotInReview();
        }
        if (!holds(one, proposal)) {
            return new Progress.UnknownProposal(proposal);
        }
        var said = remark.strip();
        if (!faithful && said.isEmpty()) {
            return new Progress.TextMissing();
        }
        if (said.length() > Transmission.TEXT_LIMIT) {
            return new Progress.TextTooLong(said.length(), Transmission.TEXT_LIMIT);
        }
        remarks.reread(
                one.id(),
                proposal,
                by.person().map(person -> person.value().toString()).orElse(by.reference()),
                new Content.Rereading(reader(by, one), faithful, said),
                clock.instant());
        journal.record(by.reference(), new ProposalReread(one.id(), proposal, faithful));
        return new Progress.Done(one.id());
    }

    private Optional<Progress> refusal(Actor by, Transmission one, ProposalId proposal) {
        var officer = Preparation.prepares(by, one.department());
        if (!officer && !by.holds(Role.SIGNATORY, Scope.department(one.department()))) {
            return Optional.of(new Progress.NotAllowed());
        }
        if (one.frozen()) {
            return Optional.of(Preparation.frozen(one));
        }
        return holds(one, proposal)
                ? Optional.empty()
                : Optional.of(new Progress.UnknownProposal(proposal));
    }

    private boolean holds(Transmission one, ProposalId proposal) {
        return contents.proposals(one).stream().map(Proposal::id).anyMatch(proposal::equals);
    }

    private static Optional<Progress> unfit(String text) {
        if (text.isEmpty()) {
            return Optional.of(new Progress.TextMissing());
        }
        return text.length() > Transmission.TEXT_LIMIT
                ? Optional.of(new Progress.TextTooLong(text.length(), Transmission.TEXT_LIMIT))
                : Optional.empty();
    }

    private static RemarkStore.Side side(Actor by, Transmission one) {
        return Preparation.prepares(by, one.department())
                ? RemarkStore.Side.OFFICER
                : RemarkStore.Side.HIERARCHY;
    }

    /** In which quality the State speaks: never a name. */
    private String quality(Actor by, Transmission one) {
        if (side(by, one) == RemarkStore.Side.OFFICER) {
            return messages.say("transmission.quality.officer");
        }
        return visas.seats(one.campaign(), one.department()).stream()
                .filter(seat -> by.person().filter(seat.person()::equals).isPresent())
                .map(Seat::quality)
                .findFirst()
                .orElseGet(() -> messages.say("transmission.quality.hierarchy"));
    }

    private String reader(Actor by, Transmission one) {
        var sits = bodies.of(one.department()).stream().map(Body::id).collect(Collectors.toSet());
        var body =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.COUNCIL_MEMBER)
                        .map(grant -> new BodyId(UUID.fromString(grant.scope().key())))
                        .filter(sits::contains)
                        .findFirst()
                        .flatMap(bodies::body);
        return body.map(some -> messages.say("transmission.quality.council", some.name()))
                .or(() -> table(by))
                .orElseGet(() -> messages.say("transmission.quality.rapporteur"));
    }

    private Optional<String> table(Actor by) {
        var tables =
                by.grants().stream()
                        .filter(grant -> grant.role() == Role.RAPPORTEUR)
                        .filter(grant -> grant.scope().kind().equals("table"))
                        .map(grant -> new TableId(UUID.fromString(grant.scope().key())))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return workshops.tablePlaces(Set.copyOf(tables)).values().stream()
                .findFirst()
                .map(place ->
                        messages.say(
                                "transmission.quality.table",
                                place.table().number(),
                                place.workshop().title()));
    }
}
