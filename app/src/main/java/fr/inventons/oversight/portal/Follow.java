package fr.inventons.oversight.portal;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.Neighbourhood;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Selection;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published proposals with what came of them, as a passer-by reads them. */
@Component
class Follow {
    private static final int WINDOW = 60;

    private final Proposals proposals;
    private final Answers answers;
    private final Workshops workshops;
    private final Territories territories;
    private final List<Trace> traces;
    private final Messages messages;

    Follow(
            Proposals proposals,
            Answers answers,
            Workshops workshops,
            Territories territories,
            List<Trace> traces,
            Messages messages) {
        this.proposals = proposals;
        this.answers = answers;
        this.workshops = workshops;
        this.territories = territories;
        this.traces = traces;
        this.messages = messages;
    }

    /** Proposals that anyone may read, and how many of them have an answer. */
    Counts counts() {
        return new Counts(proposals.countPublished(), answers.countAnswered());
    }

    /** The newest published proposals of a selection. */
    List<Followed> of(Selection selection) {
        var seen = seen(selection);
        return told(seen, news(seen));
    }

    /** The latest answers, with one that says no when there is one. */
    List<Followed> latestAnswers(int most) {
        var seen =
                List.copyOf(
                        proposals.seen(Actor.ANYONE, Set.copyOf(answers.latest(WINDOW))).values());
        var news = news(seen);
        var answered =
                seen.stream()
                        .filter(one -> answered(news, one))
                        .sorted(
                                Comparator.comparing((SeenProposal one) -> since(news, one))
                                        .reversed())
                        .toList();
        var shown = new ArrayList<>(answered.stream().limit(most).toList());
        if (!shown.isEmpty() && shown.stream().noneMatch(one -> saysNo(news, one))) {
            answered.stream()
                    .filter(one -> saysNo(news, one))
                    .findFirst()
                    .ifPresent(no -> shown.set(shown.size() - 1, no));
        }
        return told(shown, news);
    }

    /** The newest published proposals that say all of these words. */
    List<Followed> saying(String words) {
        var seen = proposals.saying(words, WINDOW);
        return told(seen, news(seen));
    }

    private List<SeenProposal> seen(Selection selection) {
        return proposals.seen(Actor.ANYONE, selection.at(Stage.PUBLISHED)).proposals();
    }

    private List<Followed> told(List<SeenProposal> seen, Map<ProposalId, Trace.News> news) {
        var tables =
                workshops.tablePlaces(
                        seen.stream()
                                .map(one -> one.proposal().table())
                                .collect(Collectors.toSet()));
        var places =
                territories.named(
                        seen.stream()
                                .flatMap(one -> one.proposal().neighbourhood().stream())
                                .collect(Collectors.toSet()));
        return seen.stream()
                .map(SeenProposal::proposal)
                .map(one ->
                        followed(
                                one,
                                Optional.ofNullable(news.get(one.id())),
                                place(one, tables.get(one.table()), places)))
                .toList();
    }

    private Followed followed(Proposal one, Optional<Trace.News> news, String place) {
        var zone = territories.department(one.department()).orElseThrow().zone();
        return new Followed(
                one.title(),
                "/propositions/" + one.id().value(),
                place,
                news.filter(Trace.News::answered)
                        .map(Trace.News::status)
                        .orElseGet(() ->
                                new Status(
                                        messages.say("portal.unanswered"), "attente", "horloge")),
                news.map(Trace.News::summary)
                        .filter(summary -> !summary.isBlank())
                        .orElseGet(() -> messages.say("portal.nobody-asked")),
                news.filter(Trace.News::answered)
                        .map(told -> French.day(told.since(), zone))
                        .orElse(""));
    }

    private String place(
            Proposal one,
            @Nullable TablePlace table,
            Map<NeighbourhoodCode, Neighbourhood> places) {
        var where =
                Places.where(
                        one.neighbourhood().flatMap(code -> Optional.ofNullable(places.get(code))),
                        territories.department(one.department()));
        return table == null
                ? where
                : messages.say(
                        "portal.place",
                        where,
                        table.workshop().title(),
                        French.day(table.meeting().day()));
    }

    /** The newest thing said of each, the answer before all. */
    private Map<ProposalId, Trace.News> news(List<SeenProposal> seen) {
        var newest = Comparator.comparing(Trace.News::answered).thenComparing(Trace.News::since);
        return traces.stream()
                .flatMap(trace -> trace.news(Actor.ANYONE, seen).stream())
                .collect(
                        Collectors.toMap(
                                Trace.News::proposal,
                                Function.identity(),
                                BinaryOperator.maxBy(newest)));
    }

    private static Instant since(Map<ProposalId, Trace.News> news, SeenProposal one) {
        var told = news.get(one.proposal().id());
        return told == null ? Instant.EPOCH : told.since();
    }

    private static boolean answered(Map<ProposalId, Trace.News> news, SeenProposal one) {
        var told = news.get(one.proposal().id());
        return told != null && told.answered();
    }

    private static boolean saysNo(Map<ProposalId, Trace.News> news, SeenProposal one) {
        var told = news.get(one.proposal().id());
        return told != null && told.status().tone().equals("ardoise");
    }
}
