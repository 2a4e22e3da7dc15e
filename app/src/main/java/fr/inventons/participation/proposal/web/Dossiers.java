package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.proposal.Version;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Step;
import gg.jte.Content;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together a proposal's page from the proposal and from what later modules tell. */
@Component
class Dossiers {
    private final Proposals proposals;
    private final Workshops workshops;
    private final Territories territories;
    private final People people;
    private final List<Trace> traces;
    private final Tags tags;
    private final Entries entries;
    private final Refusals refusals;
    private final Messages messages;

    Dossiers(
            Proposals proposals,
            Workshops workshops,
            Territories territories,
            People people,
            List<Trace> traces,
            Tags tags,
            Entries entries,
            Refusals refusals,
            Messages messages) {
        this.proposals = proposals;
        this.workshops = workshops;
        this.territories = territories;
        this.people = people;
        this.traces = traces;
        this.tags = tags;
        this.entries = entries;
        this.refusals = refusals;
        this.messages = messages;
    }

    ProposalView view(Actor actor, Frame frame, SeenProposal seen) {
        var proposal = seen.proposal();
        var zone = refusals.zone(proposal.department());
        var named = territories.named(proposal.neighbourhood().map(Set::of).orElseGet(Set::of));
        var news = news(actor, seen);
        var blocks =
                traces.stream()
                        .flatMap(trace -> trace.blocks(actor, frame, seen).stream())
                        .sorted(Comparator.comparingInt(Trace.Block::order))
                        .toList();
        var strands =
                traces.stream()
                        .flatMap(trace -> trace.strands(actor, List.of(seen)).stream())
                        .sorted(
                                Comparator.comparing(Trace.Strand::at)
                                        .thenComparing(strand -> strand.step().title()))
                        .toList();
        return new ProposalView(
                proposal.id().value().toString(),
                proposal.reference(),
                proposal.title(),
                news.map(Trace.News::status).orElseGet(() -> tags.status(proposal.stage())),
                tags.from(proposal, workshops.tablePlace(proposal.table()), named),
                tags.official(proposal, named),
                next(proposal, news),
                seen.isPublic() ? "" : messages.say("proposal.reads-as", places(seen)),
                limited(seen),
                entries.of(proposal),
                proposal.reached().compareTo(Stage.SENT) >= 0,
                proposals.mayWrite(actor, proposal.table(), proposal.meeting())
                        && seen.sight() == Sight.FULL
                        && proposal.reached().compareTo(Stage.SENT) < 0,
                at(blocks, Trace.Spot.ANSWER),
                at(blocks, Trace.Spot.ASIDE),
                at(blocks, Trace.Spot.SECTION),
                at(blocks, Trace.Spot.DESK),
                way(strands, Trace.Way.OUT),
                way(strands, Trace.Way.BACK),
                history(actor, proposal, zone));
    }

    /**
     * The same proposals as cards of a list or lines of a paper, at a constant number of
     * statements.
     */
    List<Card> cards(Actor actor, List<SeenProposal> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var named =
                territories.named(
                        all.stream()
                                .flatMap(seen -> seen.proposal().neighbourhood().stream())
                                .collect(Collectors.toSet()));
        var places =
                workshops.tablePlaces(
                        all.stream()
                                .map(seen -> seen.proposal().table())
                                .collect(Collectors.toSet()));
        var news =
                traces.stream()
                        .flatMap(trace -> trace.news(actor, all).stream())
                        .collect(
                                Collectors.toMap(
                                        Trace.News::proposal,
                                        one -> one,
                                        BinaryOperator.maxBy(
                                                Comparator.comparing(Trace.News::since))));
        var strands =
                traces.stream()
                        .flatMap(trace -> trace.strands(actor, all).stream())
                        .sorted(Comparator.comparing(Trace.Strand::at))
                        .collect(Collectors.groupingBy(Trace.Strand::proposal));
        return all.stream()
                .map(seen ->
                        card(
                                seen.proposal(),
                                Optional.ofNullable(places.get(seen.proposal().table())),
                                named,
                                Optional.ofNullable(news.get(seen.proposal().id())),
                                strands.getOrDefault(seen.proposal().id(), List.of())))
                .toList();
    }

    private Card card(
            Proposal proposal,
            Optional<TablePlace> place,
            Map<NeighbourhoodCode, Neighbourhood> named,
            Optional<Trace.News> news,
            List<Trace.Strand> strands) {
        return new Card(
                proposal.id().value().toString(),
                proposal.reference(),
                proposal.title(),
                tags.from(proposal, place, named),
                news.map(Trace.News::status).orElseGet(() -> tags.status(proposal.stage())),
                news.map(Trace.News::summary).orElse(""),
                next(proposal, news),
                Stream.concat(
                                way(strands, Trace.Way.OUT).stream(),
                                way(strands, Trace.Way.BACK).stream())
                        .toList());
    }

    private String next(Proposal proposal, Optional<Trace.News> news) {
        return news.map(Trace.News::next).orElseGet(() -> tags.next(proposal.stage()));
    }

    private Optional<Trace.News> news(Actor actor, SeenProposal seen) {
        return traces.stream()
                .flatMap(trace -> trace.news(actor, List.of(seen)).stream())
                .max(Comparator.comparing(Trace.News::since));
    }

    private String limited(SeenProposal seen) {
        return switch (seen.sight()) {
            case NONE, FULL -> "";
            case STATUS -> messages.say("proposal.status-only");
            case ANONYMOUS -> messages.say("proposal.anonymous");
        };
    }

    private String places(SeenProposal seen) {
        return seen.readers().stream()
                .filter(reader -> reader != Reader.PUBLIC)
                .sorted()
                .map(reader ->
                        messages.say(
                                "proposal.reader."
                                        + reader.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(" ; "));
    }

    private List<ProposalView.Writing> history(Actor actor, Proposal proposal, ZoneId zone) {
        var versions = proposals.versions(actor, proposal.id());
        if (versions.size() < 2) {
            return List.of();
        }
        var authors =
                people.names(
                        versions.stream()
                                .flatMap(version -> version.by().stream())
                                .collect(Collectors.toSet()));
        var history = new ArrayList<ProposalView.Writing>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i == 0 ? version : versions.get(i - 1);
            history.add(
                    new ProposalView.Writing(
                            what(version, zone, version.by().map(authors::get)),
                            version.since(before),
                            entries.changed(before, version)));
        }
        return history;
    }

    private String what(Version version, ZoneId zone, Optional<String> author) {
        var kind =
                messages.say("proposal.version." + version.kind().name().toLowerCase(Locale.ROOT));
        var at = French.moment(version.at(), zone);
        return author.map(name -> messages.say("proposal.version.by", kind, at, name))
                .orElseGet(() -> messages.say("proposal.version.by-nobody", kind, at));
    }

    private static List<Content> at(List<Trace.Block> blocks, Trace.Spot spot) {
        return blocks.stream()
                .filter(block -> block.spot() == spot)
                .map(Trace.Block::content)
                .toList();
    }

    private static List<Step> way(List<Trace.Strand> strands, Trace.Way way) {
        return strands.stream()
                .filter(strand -> strand.way() == way)
                .map(Trace.Strand::step)
                .toList();
    }
}
