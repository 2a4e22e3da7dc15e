package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Organisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.SeenProposal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader may see of the requests and answers about the proposals that she sees. */
@Service
public class Readings {
    private final Answers answers;
    private final Organisations organisations;
    private final Clock clock;

    Readings(Answers answers, Organisations organisations, Clock clock) {
        this.answers = answers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** By proposal, in the order in which services were asked; a proposal with none is absent. */
    @Transactional(readOnly = true)
    public Map<ProposalId, List<SeenCase>> of(Actor reader, Collection<SeenProposal> read) {
        var cases = answers.about(read.stream().map(seen -> seen.proposal().id()).toList());
        var named =
                organisations.named(
                        cases.values().stream()
                                .flatMap(List::stream)
                                .flatMap(one -> one.latest().stream())
                                .flatMap(answer -> answer.competent().stream())
                                .collect(Collectors.toSet()));
        var now = clock.instant();
        var shown = new HashMap<ProposalId, List<SeenCase>>();
        for (var seen : read) {
            var some =
                    cases.getOrDefault(seen.proposal().id(), List.of()).stream()
                            .flatMap(one -> seen(reader, seen, one, named, now).stream())
                            .toList();
            if (!some.isEmpty()) {
                shown.put(seen.proposal().id(), some);
            }
        }
        return shown;
    }

    private static Optional<SeenCase> seen(
            Actor reader,
            SeenProposal seen,
            Case one,
            Map<OrganisationId, Organisation> named,
            Instant now) {
        var mine = Signatures.answersFor(reader, one.asked());
        var readers = readers(seen, mine);
        var matrix = seen.campaign().visibility();
        var request = matrix.sight(Subject.GROUP_WORK, seen.proposal().stage(), readers);
        if (request == Sight.NONE) {
            return Optional.empty();
        }
        var read = new ArrayList<Answer>();
        var signedAt = Optional.<Instant>empty();
        for (var answer : one.answers()) {
            var stage = answer.visibleAt(now) ? Stage.PUBLISHED : Stage.GROUPED;
            var sight = matrix.sight(Subject.ANSWER, stage, readers);
            if (sight != Sight.NONE) {
                signedAt = Optional.of(answer.signedAt());
            }
            if (sight == Sight.FULL) {
                read.add(answer);
            }
        }
        var competent =
                read.isEmpty() ? Optional.<OrganisationId>empty() : read.getLast().competent();
        return Optional.of(
                new SeenCase(
                        one.asked(),
                        request == Sight.ANONYMOUS ? "" : one.organisation().name(),
                        competent
                                .flatMap(id -> Optional.ofNullable(named.get(id)))
                                .map(Organisation::name)
                                .orElse(""),
                        List.copyOf(read),
                        signedAt,
                        mine));
    }

    /** A service reads as such what was asked from it, and nothing of another service. */
    private static Set<Reader> readers(SeenProposal seen, boolean mine) {
        return seen.readers().stream()
                .filter(reader -> mine || reader != Reader.ANSWERING_SERVICE)
                .collect(Collectors.toSet());
    }
}
