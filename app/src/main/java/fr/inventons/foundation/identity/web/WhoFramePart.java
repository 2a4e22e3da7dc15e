package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The name of who is asking, and the way back to the table whose ticket is held. */
@Component
@Order(900)
class WhoFramePart implements FramePart {
    private final ActorReader reader;

    WhoFramePart(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public String who(HttpServletRequest request) {
        return reader.read(request).name();
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        return reader.read(request).holds(Role.TICKET_HOLDER)
                ? List.of(new Link("Ma table", "/ma-table", false))
                : List.of();
    }
}
