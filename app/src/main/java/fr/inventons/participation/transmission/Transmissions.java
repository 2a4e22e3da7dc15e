package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remontées, from their preparation to their receipt. Each verb locks the remontée first, so that
 * two acts never cross.
 */
@Service
public class Transmissions {
    private final TransmissionStore store;
    private final Preparation preparation;
    private final Margin margin;
    private final Chain chain;
    private final Aftermath aftermath;
    private final Readership readership;

    Transmissions(
            TransmissionStore store,
            Preparation preparation,
            Margin margin,
            Chain chain,
            Aftermath aftermath,
            Readership readership) {
        this.store = store;
        this.preparation = preparation;
        this.margin = margin;
        this.chain = chain;
        this.aftermath = aftermath;
        this.readership = readership;
    }

    /** Starts the remontée of a département, made of closed meetings of one edition. */
    @Transactional
    public Progress prepare(Actor by, DepartmentCode department, Set<MeetingId> meetings) {
        return preparation.prepare(by, department, meetings);
    }

    /** Adds a closed meeting while it is with the officer. */
    @Transactional
    public Progress include(Actor by, TransmissionId id, MeetingId meeting) {
        return officer(by, id, one -> preparation.include(by, one, meeting));
    }

    /** Opens the relecture to the council and the rapporteurs, or sets its last day anew. */
    @Transactional
    public Progress openReview(Actor by, TransmissionId id, LocalDate until) {
        return officer(by, id, one -> preparation.openReview(by, one, until));
    }

    /** A member of a council or a rapporteur says whether a text is faithful. */
    @Transactional
    public Progress reread(
            Actor by, TransmissionId id, ProposalId proposal, boolean faithful, String remark) {
        return known(
                by,
                id,
                seen -> margin.reread(by, seen, seen.transmission(), proposal, faithful, remark));
    }

    /** Writes the observations of the State beside a proposal; blank takes them back. */
    @Transactional
    public Progress observe(Actor by, TransmissionId id, ProposalId proposal, String text) {
        return known(by, id, seen -> margin.observe(by, seen.transmission(), proposal, text));
    }

    /** Keeps a proposal back, with a reason that its rapporteur and the council read. */
    @Transactional
    public Progress withhold(Actor by, TransmissionId id, ProposalId proposal, String reason) {
        return known(by, id, seen -> margin.withhold(by, seen.transmission(), proposal, reason));
    }

    /** Takes a withheld proposal in again, while nothing is signed. */
    @Transactional
    public Progress restore(Actor by, TransmissionId id, ProposalId proposal) {
        return known(by, id, seen -> margin.restore(by, seen.transmission(), proposal));
    }

    /** Hands it to the visa chain of the département. */
    @Transactional
    public Progress submit(Actor by, TransmissionId id) {
        return officer(by, id, one -> preparation.submit(by, one));
    }

    /** Visé: goes on to the next step. */
    @Transactional
    public Progress visa(Actor by, TransmissionId id, VisaAct act) {
        return known(by, id, seen -> chain.approve(by, seen.transmission(), act));
    }

    /** Retourné pour correction: goes back to the officer, with what is to be corrected. */
    @Transactional
    public Progress sendBack(Actor by, TransmissionId id, VisaAct act, String reason) {
        return known(by, id, seen -> chain.giveBack(by, seen.transmission(), act, reason));
    }

    /** Signé: numbered, frozen and sent. */
    @Transactional
    public Progress sign(Actor by, TransmissionId id, VisaAct act) {
        return known(by, id, seen -> chain.sign(by, seen.transmission(), act));
    }

    /** After the cut-off (the edition's last day), sends what nobody signed, marked so. */
    @Transactional
    public Progress sendUnsigned(Actor by, TransmissionId id) {
        return officer(by, id, one -> chain.sendUnsigned(by, one));
    }

    /** Joins the scan of an act recorded from paper. Its type is read in its content. */
    @Transactional
    public Progress keepScan(Actor by, TransmissionId id, UUID visa, byte[] scan) {
        return officer(by, id, one -> aftermath.keepScan(by, one, visa, scan));
    }

    /** Accusé de réception by the national desk. */
    @Transactional
    public Progress acknowledge(Actor by, TransmissionId id) {
        return known(by, id, seen -> aftermath.acknowledge(by, seen.transmission()));
    }

    /**
     * Publishes it with its proposals: a separate act of the département, held by an embargo or an
     * electoral reserve.
     */
    @Transactional
    public Progress publish(
            Actor by, TransmissionId id, Optional<Instant> embargo, String exceptionReason) {
        return officer(by, id, one -> aftermath.publish(by, one, embargo, exceptionReason));
    }

    /** Says what the public map may show of the département. */
    @Transactional
    public boolean releaseStage(
            Actor by, CampaignId campaign, DepartmentCode department, ReleasedStage stage) {
        return aftermath.release(by, campaign, department, stage);
    }

    /** What each département released; the others are absent. Anyone may know. */
    public Map<DepartmentCode, ReleasedStage> releasedStages(CampaignId campaign) {
        return aftermath.released(campaign);
    }

    /** What this reader may know of it; empty when it is nothing, as for an unknown id. */
    public Optional<SeenTransmission> see(Actor by, TransmissionId id) {
        return store.transmission(id).flatMap(one -> seen(by, one));
    }

    /** Those of an edition that this reader may know of, by département, oldest first. */
    public List<SeenTransmission> seen(Actor by, CampaignId campaign) {
        return readership.seen(by, store.of(campaign));
    }

    /** Those that were sent, for the national desk: by date of signature. */
    public List<Transmission> received(CampaignId campaign) {
        return aftermath.received(campaign);
    }

    /** Départements that announced a meeting and of which nothing was received yet. */
    public List<Expected> expected(CampaignId campaign) {
        return aftermath.expected(campaign);
    }

    /**
     * A département that is expected.
     *
     * @param meetings how many meetings it announced
     * @param lastDay the day of its last one
     */
    public record Expected(DepartmentCode department, int meetings, LocalDate lastDay) {}

    /** In which remontée each proposal was handed over, whoever asks: for the modules above. */
    public Map<ProposalId, TransmissionId> holders(Set<ProposalId> proposals) {
        return store.holders(proposals);
    }

    /**
     * The proposals that were transmitted with it, withheld ones left out; for the modules above.
     */
    public Set<ProposalId> transmitted(TransmissionId id) {
        return aftermath.transmitted(id);
    }

    private Optional<SeenTransmission> seen(Actor by, Transmission one) {
        return readership.seen(by, List.of(one)).stream().findFirst();
    }

    private Progress known(Actor by, TransmissionId id, Function<SeenTransmission, Progress> act) {
        return store.lock(id)
                .flatMap(one -> seen(by, one))
                .map(act)
                .orElseGet(Progress.Unknown::new);
    }

    private Progress officer(Actor by, TransmissionId id, Function<Transmission, Progress> act) {
        return known(
                by,
                id,
                seen ->
                        seen.from(Reader.OFFICER)
                                ? act.apply(seen.transmission())
                                : new Progress.NotAllowed());
    }
}
