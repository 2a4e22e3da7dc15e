package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.signin.Principals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where somebody arrives after signing in: where they wanted to go, or where their work is. */
@Component
public class Landing {
    private static final Map<Role, String> WORK = new LinkedHashMap<>();

    static {
        WORK.put(Role.PROGRAMME_OFFICER, "/aujourdhui");
        WORK.put(Role.NATIONAL_ANALYST, "/agence");
        WORK.put(Role.ANSWERING_SERVICE, "/reponses");
        WORK.put(Role.SIGNATORY, "/remontees");
        WORK.put(Role.FACILITATOR, "/rencontres");
        WORK.put(Role.AUDITOR, "/journal");
    }

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

    /** The page where {@code actor}'s work is; the home page when there is none. */
    public String work(Actor actor) {
        return WORK.entrySet().stream()
                .filter(entry -> actor.holds(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/");
    }
}
