package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.signin.Principals;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads once for each request who is asking: session first, then paper code, then the codes of a
 * file and of a table.
 */
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
        var opened =
                cookies.codes(request).stream()
                        .flatMap(code -> actors.opened(code).stream())
                        .toList();
        var known =
                person(request.getUserPrincipal())
                        .map(actors::of)
                        .filter(Actor::signedIn)
                        .or(() -> cookies.paper(request).flatMap(actors::ofPaper));
        if (opened.isEmpty()) {
            return known.orElse(Actor.ANYONE);
        }
        var grants = new HashSet<>(known.map(Actor::grants).orElse(Set.of()));
        opened.forEach(one -> one.grant().ifPresent(grants::add));
        return new Actor(
                known.map(Actor::reference).orElse(opened.getFirst().reference()),
                known.flatMap(Actor::person),
                known.map(Actor::name).orElse(""),
                grants);
    }

    private static Optional<PersonId> person(@Nullable Principal principal) {
        return principal == null ? Optional.empty() : Principals.person(principal.getName());
    }
}
