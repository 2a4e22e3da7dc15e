package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.signin.Principals;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads once for each request who is asking: session first, then paper code, then ticket. */
@Component
public class ActorReader {
    private static final String KEPT = ActorReader.class.getName();

    private final Actors actors;
    private final CodeCookies cookies;

    ActorReader(Actors actors, CodeCookies cookies) {
        this.actors = actors;
        this.cookies = cookies;
    }

    public Actor read(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Actor there) {
            return there;
        }
        var actor = who(request);
        request.setAttribute(KEPT, actor);
        return actor;
    }

    private Actor who(HttpServletRequest request) {
        var ticket = cookies.ticket(request);
        var known =
                person(request.getUserPrincipal())
                        .map(actors::of)
                        .filter(Actor::signedIn)
                        .or(() -> cookies.paper(request).flatMap(actors::ofPaper));
        if (known.isEmpty()) {
            return ticket.flatMap(actors::ofTicket).orElse(Actor.ANYONE);
        }
        return ticket.flatMap(actors::ticketGrant)
                .map(grant -> {
                    var grants = new HashSet<>(known.get().grants());
                    grants.add(grant);
                    return new Actor(
                            known.get().reference(),
                            known.get().person(),
                            known.get().name(),
                            grants);
                })
                .orElse(known.get());
    }

    private static Optional<PersonId> person(@Nullable Principal principal) {
        return principal == null ? Optional.empty() : Principals.person(principal.getName());
    }
}
