package fr.inventons.participation.transmission.web;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.transmission.Passages;
import fr.inventons.participation.transmission.Passages.Passage;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On a proposal's page: in which remontée it went, what the State observes, why it did not go. */
@Component
class RemonteeTrace implements Trace {
    private final Passages passages;
    private final RemonteeRefusals zones;
    private final Messages messages;
    private final Templates templates;

    RemonteeTrace(
            Passages passages, RemonteeRefusals zones, Messages messages, Templates templates) {
        this.passages = passages;
        this.zones = zones;
        this.messages = messages;
        this.templates = templates;
    }

    @Override
    public List<Strand> strands(Actor reader, List<SeenProposal> proposals) {
        var all = passages.of(reader, proposals.stream().map(one -> one.proposal().id()).toList());
        var strands = new ArrayList<Strand>();
        for (var seen : proposals) {
            var passage = all.get(seen.proposal().id());
            if (passage != null) {
                add(strands, seen, passage);
            }
        }
        return strands;
    }

    private void add(List<Strand> strands, SeenProposal seen, Passage passage) {
        var one = passage.transmission();
        var zone = zones.zone(one.department());
        var id = seen.proposal().id();
        if (passage.withheld().isPresent()) {
            if (inside(seen)) {
                var kept = passage.withheld().get();
                strands.add(
                        new Strand(
                                id,
                                Way.OUT,
                                kept.at(),
                                new Step(
                                        French.day(kept.at(), zone),
                                        say("withheld"),
                                        kept.reason(),
                                        true)));
            }
            return;
        }
        if (one.frozenAt().isEmpty()) {
            return;
        }
        var at = one.frozenAt().get();
        var unsigned = one.state() == Transmission.State.SENT_UNSIGNED;
        strands.add(
                new Strand(
                        id,
                        Way.OUT,
                        at,
                        new Step(
                                French.day(at, zone),
                                say(unsigned ? "sent-unsigned" : "sent"),
                                passage.seen().isPresent() ? frozen(one) : "",
                                true)));
        one.acknowledgedAt()
                .ifPresent(received ->
                        strands.add(
                                new Strand(
                                        id,
                                        Way.OUT,
                                        received,
                                        new Step(
                                                French.day(received, zone),
                                                say("acknowledged"),
                                                "",
                                                true))));
    }

    @Override
    public List<News> news(Actor reader, List<SeenProposal> proposals) {
        var inside = proposals.stream().filter(RemonteeTrace::inside).toList();
        var all = passages.of(reader, inside.stream().map(one -> one.proposal().id()).toList());
        var news = new ArrayList<News>();
        for (var seen : inside) {
            var passage = all.get(seen.proposal().id());
            if (passage != null && passage.withheld().isPresent()) {
                var kept = passage.withheld().get();
                news.add(
                        new News(
                                seen.proposal().id(),
                                new Status(say("withheld"), "ardoise", "pause"),
                                kept.at(),
                                kept.reason(),
                                "",
                                false));
            }
        }
        return news;
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal proposal) {
        var passage =
                passages.of(reader, Set.of(proposal.proposal().id())).get(proposal.proposal().id());
        if (passage == null || proposal.sight() != Sight.FULL) {
            return List.of();
        }
        var reads = passage.seen().filter(seen -> seen.full()).isPresent();
        var withheld = inside(proposal) ? passage.withheld() : Optional.<Passages.Withheld>empty();
        var observed =
                reads && (passage.withheld().isEmpty() || inside(proposal))
                        ? passage.observed()
                        : List.<Passages.Observed>of();
        if (!reads && withheld.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block(
                        Spot.ASIDE,
                        20,
                        templates.participationTransmissionTrace(
                                "/remontees/" + passage.transmission().id().value(),
                                passage.withheld().isPresent() && !inside(proposal)
                                        ? ""
                                        : passage.transmission().number().orElse(""),
                                withheld,
                                observed)));
    }

    private String frozen(Transmission one) {
        return say(
                "frozen", one.number().orElseThrow(), shortened(one.fingerprint().orElseThrow()));
    }

    /** « 9c41…e07b » */
    static String shortened(String fingerprint) {
        return fingerprint.substring(0, 4) + "…" + fingerprint.substring(fingerprint.length() - 4);
    }

    private static boolean inside(SeenProposal seen) {
        return seen.from(Reader.COUNCIL, Reader.OFFICER, Reader.HIERARCHY);
    }

    private String say(String key, Object... args) {
        return messages.say("transmission.trace." + key, args);
    }
}
