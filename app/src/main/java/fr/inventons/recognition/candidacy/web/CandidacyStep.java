package fr.inventons.recognition.candidacy.web;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.Link;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.NextStep;
import fr.inventons.recognition.candidacy.Candidacies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the page of an action to its files, or to the opening of one. */
@Component
@Order(20)
class CandidacyStep implements NextStep {
    private final Candidacies candidacies;
    private final Actions actions;
    private final Campaigns campaigns;
    private final CandidacyWords words;

    CandidacyStep(
            Candidacies candidacies, Actions actions, Campaigns campaigns, CandidacyWords words) {
        this.candidacies = candidacies;
        this.actions = actions;
        this.campaigns = campaigns;
        this.words = words;
    }

    @Override
    public List<Link> links(Actor by, Action action) {
        var scheme = campaigns.campaign(action.campaign()).flatMap(one -> one.label());
        if (scheme.isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (var file : candidacies.ofActions(Set.of(action.id()))) {
            if (candidacies.see(by, file.id()).isPresent()) {
                var track = scheme.get().track(file.track()).orElseThrow().label();
                links.add(
                        new Link(
                                file.number().isEmpty()
                                        ? words.say("step.draft", track)
                                        : words.say("step.numbered", file.number(), track),
                                CandidacyViews.path(file.id()),
                                false));
            }
        }
        if (links.isEmpty() && actions.mayWrite(by, action)) {
            links.add(
                    new Link(
                            words.say("step.open"),
                            "/candidatures/nouvelle?action=" + action.id().value(),
                            false));
        }
        return links;
    }
}
