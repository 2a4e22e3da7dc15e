package fr.inventons.oversight.portal.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.ActorReader;
import fr.inventons.platform.web.FramePart;
import fr.inventons.platform.web.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The links of the header: those of everyone, and before them those of a person's roles. */
@Component
@Order(10)
class MainNavigation implements FramePart {
    private final ActorReader reader;

    MainNavigation(ActorReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        var actor = reader.read(request);
        var links = new ArrayList<Link>();
        if (actor.signedIn()) {
            links.add(new Link("Aujourd’hui", "/aujourdhui", false));
        }
        if (holds(actor, Role.PROGRAMME_OFFICER, Role.FACILITATOR)) {
            links.add(new Link("Rencontres", "/rencontres", false));
        }
        if (holds(actor, Role.PROGRAMME_OFFICER, Role.SIGNATORY, Role.LOCAL_AUTHORITY)) {
            links.add(new Link("Remontées", "/remontees", false));
        }
        if (holds(actor, Role.NATIONAL_ANALYST)) {
            links.add(new Link("Agence", "/agence", false));
        }
        if (holds(actor, Role.ANSWERING_SERVICE)) {
            links.add(new Link("Réponses", "/reponses", false));
        }
        if (holds(actor, Role.AUDITOR, Role.OPERATOR)) {
            links.add(new Link("Journal", "/journal", false));
        }
        links.add(new Link("Propositions", "/propositions", false));
        links.add(new Link("Actions", "/actions", false));
        links.add(new Link("Carte", "/carte", false));
        if (!actor.signedIn()) {
            links.add(new Link("Qui voit quoi", "/qui-voit-quoi", false));
        }
        return links;
    }

    private static boolean holds(Actor actor, Role... roles) {
        return Stream.of(roles).anyMatch(actor::holds);
    }
}
