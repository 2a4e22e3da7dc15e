package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The link of the header for those who sit in a committee or decide after one. */
@Component
@Order(20)
class JuryFramePart implements FramePart {
    private final ActorReader reader;

    JuryFramePart(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        var actor = reader.read(request);
        return actor.holds(Role.JUROR)
                        || actor.holds(Role.LABEL_AUTHORITY)
                        || actor.holds(Role.PROGRAMME_OFFICER)
                        || actor.holds(Role.NATIONAL_ANALYST)
                ? List.of(new Link("Comités", "/comites", false))
                : List.of();
    }
}
