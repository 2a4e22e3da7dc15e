package fr.inventons.oversight.portal;

import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.participation.opinion.Avis;
import fr.inventons.participation.opinion.Opinions;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Selection;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first page of a member of a citizen council. */
@Service
@Transactional(readOnly = true)
public class CouncilDay {
    private static final int MOST = 100;

    private final Bodies bodies;
    private final Proposals proposals;
    private final Opinions opinions;
    private final Messages messages;

    CouncilDay(Bodies bodies, Proposals proposals, Opinions opinions, Messages messages) {
        this.bodies = bodies;
        this.proposals = proposals;
        this.opinions = opinions;
        this.messages = messages;
    }

    /** What waits for the avis of the bodies that {@code by} sits in; empty lists for others. */
    public CouncilView read(Actor by) {
        var mine =
                bodies
                        .named(
                                by.grants().stream()
                                        .filter(grant -> grant.role() == Role.COUNCIL_MEMBER)
                                        .map(grant ->
                                                new BodyId(UUID.fromString(grant.scope().key())))
                                        .collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Body::name).thenComparing(b -> b.id().value()))
                        .toList();
        var awaiting = new ArrayList<CouncilView.Line>();
        var given = new ArrayList<CouncilView.Line>();
        for (var department : mine.stream().map(Body::department).distinct().toList()) {
            var here = mine.stream().filter(b -> b.department().equals(department)).toList();
            var seen = proposals.seen(by, Selection.ALL.in(department).from("", MOST)).proposals();
            var avis = opinions.seen(seen);
            for (var one : seen) {
                if (!concerns(here, one)) {
                    continue;
                }
                var ours = ours(here, avis.getOrDefault(one.proposal().id(), List.of()));
                if (ours.isPresent()) {
                    given.add(line(one.proposal(), "portal.avis-given", ours.get()));
                } else {
                    awaiting.add(line(one.proposal()));
                }
            }
        }
        return new CouncilView(mine, awaiting, given);
    }

    /** Its text is seen, its relecture has begun, and it speaks of a neighbourhood of theirs. */
    private static boolean concerns(List<Body> bodies, SeenProposal seen) {
        var place = seen.proposal().neighbourhood();
        return seen.sight().compareTo(Sight.ANONYMOUS) >= 0
                && seen.proposal().stage().compareTo(Stage.REVIEW) >= 0
                && bodies.stream()
                        .anyMatch(body ->
                                body.neighbourhoods().isEmpty()
                                        || place.map(body.neighbourhoods()::contains).orElse(true));
    }

    private static Optional<Avis> ours(List<Body> bodies, List<Avis> avis) {
        return avis.stream()
                .filter(one -> bodies.stream().anyMatch(body -> body.id().equals(one.body())))
                .findFirst();
    }

    private CouncilView.Line line(Proposal proposal, String key, Avis avis) {
        return new CouncilView.Line(
                proposal.title(),
                proposal.reference(),
                "/propositions/" + proposal.id().value(),
                messages.say(key, avis.bodyName(), French.day(avis.heldOn())));
    }

    private static CouncilView.Line line(Proposal proposal) {
        return new CouncilView.Line(
                proposal.title(),
                proposal.reference(),
                "/propositions/" + proposal.id().value() + "/avis",
                "");
    }
}
