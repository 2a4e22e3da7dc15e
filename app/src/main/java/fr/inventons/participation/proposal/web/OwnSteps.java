package fr.inventons.participation.proposal.web;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.Passage;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.participation.workshop.TablePlace;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps that the proposal itself tells: written, released, in relecture, made public. */
@Component
class OwnSteps implements Trace {
    private final Proposals proposals;
    private final Workshops workshops;
    private final Refusals refusals;
    private final Messages messages;
    private final Clock clock;

    OwnSteps(
            Proposals proposals,
            Workshops workshops,
            Refusals refusals,
            Messages messages,
            Clock clock) {
        this.proposals = proposals;
        this.workshops = workshops;
        this.refusals = refusals;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Strand> strands(Actor reader, List<SeenProposal> all) {
        var byId =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        seen -> seen.proposal().id(), Function.identity()));
        var places =
                workshops.tablePlaces(
                        all.stream()
                                .map(seen -> seen.proposal().table())
                                .collect(Collectors.toSet()));
        var strands = new ArrayList<Strand>();
        for (var passage : proposals.passages(byId.keySet())) {
            Optional.ofNullable(byId.get(passage.proposal()))
                    .flatMap(seen ->
                            step(
                                    seen,
                                    passage,
                                    Optional.ofNullable(places.get(seen.proposal().table()))))
                    .ifPresent(strands::add);
        }
        for (var seen : all) {
            publication(seen).ifPresent(strands::add);
        }
        for (var correction : proposals.corrections(byId.keySet())) {
            Optional.ofNullable(byId.get(correction.proposal()))
                    .map(seen ->
                            strand(
                                    seen,
                                    Way.OUT,
                                    correction.at(),
                                    messages.say("proposal.step.corrected", correction.words()),
                                    "",
                                    true))
                    .ifPresent(strands::add);
        }
        return strands;
    }

    private Optional<Strand> step(SeenProposal seen, Passage passage, Optional<TablePlace> place) {
        var title =
                switch (passage.stage()) {
                    case SAID ->
                            messages.say(
                                    "proposal.step.said",
                                    place.map(there -> String.valueOf(there.table().number()))
                                            .orElse(""));
                    case RELEASED -> messages.say("proposal.step.released");
                    case REVIEW -> messages.say("proposal.step.review");
                    // Told by the modules that move the proposal there.
                    case VALIDATION, SENT, GROUPED, PUBLISHED -> "";
                };
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(strand(seen, Way.OUT, passage.at(), title, "", true));
    }

    private Optional<Strand> publication(SeenProposal seen) {
        var proposal = seen.proposal();
        if (proposal.visibleFrom().isEmpty()) {
            return Optional.empty();
        }
        var at = proposal.visibleFrom().get();
        var done = proposal.stage() == Stage.PUBLISHED;
        return Optional.of(
                strand(
                        seen,
                        Way.OUT,
                        at,
                        messages.say(done ? "proposal.step.published" : "proposal.step.to-publish"),
                        done ? "" : messages.say("proposal.step.to-publish-text"),
                        !at.isAfter(clock.instant())));
    }

    private Strand strand(
            SeenProposal seen, Way way, Instant at, String title, String text, boolean done) {
        var zone = refusals.zone(seen.proposal().department());
        return new Strand(
                seen.proposal().id(), way, at, new Step(French.day(at, zone), title, text, done));
    }
}
