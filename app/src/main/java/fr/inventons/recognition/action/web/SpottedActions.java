package fr.inventons.recognition.action.web;

import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Programme;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import fr.inventons.recognition.action.Actions;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a meeting's page: the actions that were spotted there. */
@Component
@Order(900)
class SpottedActions implements Programme {
    private final Actions actions;
    private final Messages messages;

    SpottedActions(Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
    }

    @Override
    public List<Item> items(Meeting meeting) {
        return List.of();
    }

    @Override
    public List<Link> pages(Meeting meeting) {
        return actions.ofMeeting(meeting.id()).stream()
                .map(action ->
                        new Link(
                                messages.say("action.spotted-here", action.story().title()),
                                "/actions-reperees/" + action.id().value(),
                                false))
                .toList();
    }
}
