package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.signin.Principals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Where somebody arrives after signing in: where they wanted to go, or where their work is. */
@Component
public class Landing {
    private static final String TODAY = "/aujourdhui";

    private final Actors actors;
    private final Entrance entrance;

    Landing(Actors actors, Entrance entrance) {
        this.actors = actors;
        this.entrance = entrance;
    }

    String after(String principal, HttpServletRequest request, HttpServletResponse response) {
        var person = Principals.person(principal);
        if (person.isEmpty()) {
            return "/connexion/qui";
        }
        return entrance.wanted(request, response).orElseGet(() -> work(actors.of(person.get())));
    }

    /** The page where {@code actor}'s work is: it leads each role to its own. */
    public String work(Actor actor) {
        return actor.signedIn() ? TODAY : "/";
    }
}
