package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.SeenProposal;
import fr.inventons.participation.proposal.Trace;
import fr.inventons.platform.web.Frame;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Story;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a proposal's page: the button that spots an action, or the way to the one it became. */
@Component
class ActionTrace implements Trace {
    private final Actions actions;
    private final Templates templates;

    ActionTrace(Actions actions, Templates templates) {
        this.actions = actions;
        this.templates = templates;
    }

    @Override
    public List<Block> blocks(Actor reader, Frame frame, SeenProposal seen) {
        var proposal = seen.proposal();
        var spots = actions.maySpot(reader, proposal);
        if (!spots && reader.grants().isEmpty()) {
            return List.of();
        }
        var there = actions.ofProposal(proposal.id()).filter(one -> actions.mayRead(reader, one));
        if (there.isEmpty() && !spots) {
            return List.of();
        }
        return List.of(
                new Block(
                        Spot.DESK,
                        40,
                        templates.recognitionActionSpotted(
                                frame,
                                proposal.id().value().toString(),
                                there.map(ActionTrace::path).orElse(""),
                                there.map(one -> one.story().title()).orElse(""),
                                shortened(proposal.title()))));
    }

    private static String path(Action action) {
        return "/actions-reperees/" + action.id().value();
    }

    /** The title of the contribution is a first name for the action, if it fits. */
    private static String shortened(String title) {
        return title.length() <= Story.TITLE_LIMIT ? title : "";
    }
}
