package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way back to the action that one carries, or to those of one's département. */
@Component
@Order(300)
class ActionFramePart implements FramePart {
    private final ActorReader reader;

    ActionFramePart(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        var actor = reader.read(request);
        if (actor.holds(Role.PROGRAMME_OFFICER)) {
            return List.of(new Link("Actions repérées", "/actions-reperees", false));
        }
        return actor.holds(Role.BEARER)
                ? List.of(new Link("Mon dossier", "/mon-dossier", false))
                : List.of();
    }
}
