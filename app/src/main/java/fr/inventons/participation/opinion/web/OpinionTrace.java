package fr.inventons.participation.opinion.web;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.AvisGiving;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.proposal.Passage;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Step;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opinions on a proposal's page: the avis of councils, the people who support. */
@Component
class OpinionTrace implements Trace {
    private final Opinions opinions;
    private final Proposals proposals;
    private final AvisParts parts;
    private final Territories territories;
    private final Messages messages;
    private final Templates templates;
    private final Clock clock;

    OpinionTrace(
            Opinions opinions,
            Proposals proposals,
            AvisParts parts,
            Territories territories,
            Messages messages,
            Templates templates,
            Clock clock) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.parts = parts;
        this.territories = territories;
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public List<Strand> strands(Actor reader, List<SeenProposal> all) {
        var shown = opinions.seen(all);
        var strands = new ArrayList<Strand>();
        var byId =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        seen -> seen.proposal().id(), Function.identity()));
        for (var some : shown.values()) {
            for (var avis : some) {
                strands.add(step(avis, zone(Optional.ofNullable(byId.get(avis.proposal())))));
            }
        }
        var hidden =
                all.stream()
                        .filter(seen -> seen.sight(Subject.AVIS) == Sight.STATUS)
                        .map(seen -> seen.proposal().id())
                        .collect(Collectors.toSet());
        for (var given : opinions.givings(hidden)) {
            strands.add(status(given, zone(Optional.ofNullable(byId.get(given.proposal())))));
        }
        return strands;
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal seen) {
        var blocks = new ArrayList<Block>();
        if (seen.sight().compareTo(Sight.ANONYMOUS) >= 0) {
            var id = seen.proposal().id();
            blocks.add(
                    new Block(
                            Spot.ASIDE,
                            10,
                            templates.participationOpinionSupport(
                                    frame,
                                    id.value().toString(),
                                    opinions.supports(Set.of(id)).getOrDefault(id, 0),
                                    reader.signedIn(),
                                    opinions.supports(reader, id))));
        }
        section(reader, seen).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> section(Actor reader, SeenProposal seen) {
        var proposal = seen.proposal();
        var open = seen.sight(Subject.AVIS).compareTo(Sight.ANONYMOUS) >= 0;
        if (!open || proposal.reached().compareTo(Stage.REVIEW) < 0) {
            return Optional.empty();
        }
        var some = opinions.seen(List.of(seen)).getOrDefault(proposal.id(), List.of());
        return Optional.of(
                new Block(
                        Spot.SECTION,
                        10,
                        templates.participationOpinionPart(
                                parts.of(some, zone(proposal.department())),
                                some.isEmpty() ? silence(seen) : "",
                                some.isEmpty() ? tag(seen) : "",
                                gives(reader, seen)
                                        ? "/propositions/" + proposal.id().value() + "/avis"
                                        : "")));
    }

    /** While the relecture lasts, how long it is open; afterwards, that it was not done. */
    private String silence(SeenProposal seen) {
        if (seen.proposal().reached() != Stage.REVIEW) {
            return messages.say("opinion.silence");
        }
        var since = days(proposals.passages(List.of(seen.proposal().id())), clock.instant());
        return messages.say("opinion.under-way", messages.say("opinion.days", since));
    }

    private String tag(SeenProposal seen) {
        var proposal = seen.proposal();
        if (proposal.reached() == Stage.REVIEW) {
            return "";
        }
        var passages = proposals.passages(List.of(proposal.id()));
        var until =
                passages.stream()
                        .filter(passage -> passage.stage() == Stage.VALIDATION)
                        .map(Passage::at)
                        .reduce((first, last) -> last)
                        .orElse(clock.instant());
        return messages.say("opinion.not-done", days(passages, until));
    }

    private static long days(List<Passage> passages, Instant until) {
        return passages.stream()
                .filter(passage -> passage.stage() == Stage.REVIEW)
                .findFirst()
                .map(passage -> Duration.between(passage.at(), until).toDays())
                .orElse(0L);
    }

    private static boolean gives(Actor reader, SeenProposal seen) {
        return (seen.from(Reader.COUNCIL) && reader.holds(Role.COUNCIL_MEMBER))
                || reader.holds(
                        Role.PROGRAMME_OFFICER, Scope.department(seen.proposal().department()));
    }

    private Strand step(Avis avis, ZoneId zone) {
        var position = messages.say("opinion.position." + avis.position().key());
        var name = avis.bodyName().isEmpty() ? messages.say("opinion.some-body") : avis.bodyName();
        return strand(
                avis.proposal(),
                avis.givenAt(),
                zone,
                messages.say(
                        avis.number() == 1 ? "opinion.step" : "opinion.step-correction", position),
                messages.say("opinion.step-text", name, French.day(avis.heldOn())));
    }

    private Strand status(AvisGiving given, ZoneId zone) {
        return strand(given.proposal(), given.at(), zone, messages.say("opinion.step-status"), "");
    }

    private static Strand strand(
            ProposalId id, Instant at, ZoneId zone, String title, String text) {
        return new Strand(id, Way.OUT, at, new Step(French.day(at, zone), title, text, true));
    }

    private ZoneId zone(Optional<SeenProposal> seen) {
        return seen.map(there -> zone(there.proposal().department())).orElse(ZoneOffset.UTC);
    }

    private ZoneId zone(DepartmentCode code) {
        return territories.department(code).map(there -> there.zone()).orElse(ZoneOffset.UTC);
    }
}
