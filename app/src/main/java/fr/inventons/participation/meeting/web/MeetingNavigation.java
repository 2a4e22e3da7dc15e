package fr.inventons.participation.meeting.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import fr.inventons.platform.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Rencontres » in the header, for those who prepare or run one. */
@Component
@Order(30)
class MeetingNavigation implements FramePart {
    private final ActorReader reader;
    private final Messages messages;

    MeetingNavigation(ActorReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        var actor = reader.read(request);
        return actor.holds(Role.PROGRAMME_OFFICER) || actor.holds(Role.FACILITATOR)
                ? List.of(new Link(messages.say("meeting.navigation"), "/rencontres", false))
                : List.of();
    }
}
