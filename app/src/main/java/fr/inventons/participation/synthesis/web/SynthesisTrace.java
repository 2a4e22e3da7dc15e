package fr.inventons.participation.synthesis.web;

import fr.inventons.foundation.campaign.Campaign;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.synthesis.Sorted;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Step;
import gg.jte.generated.precompiled.Templates;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a proposal's page in which national group it is studied. */
@Component
class SynthesisTrace implements Trace {
    private final Syntheses syntheses;
    private final Territories territories;
    private final Messages messages;
    private final Templates templates;

    SynthesisTrace(
            Syntheses syntheses, Territories territories, Messages messages, Templates templates) {
        this.syntheses = syntheses;
        this.territories = territories;
        this.messages = messages;
        this.templates = templates;
    }

    @Override
    public List<Strand> strands(Actor reader, List<SeenProposal> proposals) {
        var open = open(proposals);
        var history =
                syntheses.history(open.stream().map(seen -> seen.proposal().id()).toList()).stream()
                        .collect(Collectors.groupingBy(Sorted::proposal));
        return open.stream()
                .flatMap(seen ->
                        history.getOrDefault(seen.proposal().id(), List.of()).stream()
                                .map(one -> strand(seen, one)))
                .toList();
    }

    private Strand strand(SeenProposal seen, Sorted one) {
        var title =
                messages.say(
                        one.number() == 1 ? "synthesis.step-sorted" : "synthesis.step-moved",
                        title(seen, one));
        return new Strand(
                one.proposal(),
                Way.BACK,
                one.at(),
                new Step(French.day(one.at(), zone(seen.proposal())), title, "", true));
    }

    @Override
    public List<News> news(Actor reader, List<SeenProposal> proposals) {
        var open =
                open(proposals).stream()
                        .collect(
                                Collectors.toMap(
                                        seen -> seen.proposal().id(), Function.identity()));
        return syntheses.inForce(open.keySet()).values().stream()
                .map(one ->
                        new News(
                                one.proposal(),
                                new Status(messages.say("synthesis.studied"), "route", "loupe"),
                                one.at(),
                                "",
                                "",
                                false))
                .toList();
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal proposal) {
        return Syntheses.isDesk(reader) && !open(List.of(proposal)).isEmpty()
                ? List.of(
                        new Block(
                                Spot.DESK,
                                10,
                                templates.participationSynthesisBlock(
                                        DeskViews.sortHref(proposal.proposal().id()),
                                        syntheses
                                                .inForce(List.of(proposal.proposal().id()))
                                                .values()
                                                .stream()
                                                .map(one -> title(proposal, one))
                                                .findFirst()
                                                .orElse(""))))
                : List.of();
    }

    private static List<SeenProposal> open(Collection<SeenProposal> proposals) {
        return proposals.stream()
                .filter(seen -> seen.sight(Subject.GROUP_WORK) != Sight.NONE)
                .toList();
    }

    private static String title(SeenProposal seen, Sorted one) {
        return seen.campaign()
                .workingGroup(one.group())
                .map(Campaign.WorkingGroup::title)
                .orElse(one.group());
    }

    private ZoneId zone(Proposal proposal) {
        return territories.department(proposal.department()).orElseThrow().zone();
    }
}
