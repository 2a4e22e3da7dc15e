package fr.inventons.oversight.portal.web;

import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The links of the header that everyone has. */
@Component
@Order(10)
class PublicNavigation implements FramePart {
    @Override
    public List<Link> navigation(HttpServletRequest request) {
        return List.of(
                new Link("Propositions", "/propositions", false),
                new Link("Carte", "/carte", false),
                new Link("Qui voit quoi", "/qui-voit-quoi", false));
    }
}
