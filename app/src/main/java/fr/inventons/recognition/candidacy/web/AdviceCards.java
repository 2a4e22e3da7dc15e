package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.platform.web.Dots;
import fr.inventons.platform.web.French;
import fr.inventons.recognition.candidacy.Advices;
import fr.inventons.recognition.candidacy.Candidacy;
import fr.inventons.recognition.candidacy.CandidacyState;
import fr.inventons.recognition.candidacy.CouncilAvis;
import fr.inventons.recognition.candidacy.Opinion;
import fr.inventons.recognition.candidacy.SeenCandidacy;
import fr.inventons.recognition.candidacy.web.CandidacyView.AdviceCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opinions and avis as cards, for those who may read them. */
@Component
class AdviceCards {
    private final Advices advices;
    private final Bodies bodies;
    private final CandidacyWords words;

    AdviceCards(Advices advices, Bodies bodies, CandidacyWords words) {
        this.advices = advices;
        this.bodies = bodies;
        this.words = words;
    }

    /** The newest of each author first; a corrected one says that an earlier one is kept. */
    List<AdviceCard> cards(SeenCandidacy seen) {
        var cards = new ArrayList<AdviceCard>();
        advices.opinions(seen).stream().findFirst().map(this::card).ifPresent(cards::add);
        var avis = advices.avis(seen);
        var names = bodies.named(avis.stream().map(CouncilAvis::body).collect(Collectors.toSet()));
        var shown = new HashSet<>();
        for (var one : avis) {
            if (shown.add(one.body())) {
                cards.add(card(one, Optional.ofNullable(names.get(one.body()))));
            }
        }
        return cards;
    }

    /** The bodies that this person may speak for, or record for. */
    List<Body> mine(Actor by, Candidacy file) {
        var officer = by.holds(Role.PROGRAMME_OFFICER, Scope.department(file.department()));
        if (!officer && !by.holds(Role.COUNCIL_MEMBER)) {
            return List.of();
        }
        return bodies.of(file.department()).stream()
                .filter(body -> officer || by.holds(Role.COUNCIL_MEMBER, Scope.body(body.id())))
                .toList();
    }

    boolean mayGiveAvis(Actor by, Candidacy file) {
        return open(file) && !mine(by, file).isEmpty();
    }

    boolean mayGiveOpinion(Actor by, Candidacy file) {
        return open(file) && advices.mayGiveOpinion(by, file);
    }

    private static boolean open(Candidacy file) {
        return file.state() == CandidacyState.SUBMITTED
                || file.state() == CandidacyState.ADMISSIBLE;
    }

    private AdviceCard card(Opinion one) {
        return new AdviceCard(
                one.quality(),
                words.say("advice.signed", French.day(one.signedOn())),
                words.status(one.kind()),
                one.text(),
                List.of(),
                List.of(),
                note(one.paper(), one.rank()));
    }

    private AdviceCard card(CouncilAvis one, Optional<Body> body) {
        return new AdviceCard(
                body.map(Body::name).orElseGet(() -> words.say("advice.some-body")),
                words.say("advice.met", French.day(one.heldOn())),
                words.status(one.kind()),
                one.text(),
                List.of(
                        new Dots(
                                words.say("votes.favourable", one.favourable()),
                                one.favourable(),
                                ""),
                        new Dots(
                                words.say("votes.against", one.against()), one.against(), "contre"),
                        new Dots(
                                words.say("votes.abstention", one.abstention()),
                                one.abstention(),
                                "abst")),
                one.divergence().isEmpty() ? List.of() : List.of(one.divergence()),
                note(one.paper(), one.rank()));
    }

    private String note(String paper, int rank) {
        return Stream.of(
                        paper.isEmpty() ? "" : words.say("advice.paper", paper),
                        rank > 1 ? words.say("advice.corrected") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
