package fr.inventons.demonstration.web;

import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the personas, from every page of the demonstration. */
@Component
@Order(1000)
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class DemonstrationFramePart implements FramePart {
    @Override
    public List<Link> navigation(HttpServletRequest request) {
        return List.of(new Link("Personnages", "/demonstration/personnages", false));
    }
}
