package fr.inventons.recognition.label.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the decisions, for who signs them. */
@Component
@Order(30)
class DecisionNavigation implements FramePart {
    private final ActorReader reader;

    DecisionNavigation(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        return reader.read(request).holds(Role.LABEL_AUTHORITY)
                ? List.of(new Link("Décisions", "/decisions", false))
                : List.of();
    }
}
