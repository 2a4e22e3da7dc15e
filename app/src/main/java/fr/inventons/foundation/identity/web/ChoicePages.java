package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.signin.Principals;
import fr.inventons.foundation.identity.signin.SignIns;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several people share the address that just signed in: this page asks which one is here. */
@Controller
class ChoicePages {
    private final SignIns signIns;
    private final Entrance entrance;
    private final Landing landing;
    private final Messages messages;
    private final Templates templates;

    ChoicePages(
            SignIns signIns,
            Entrance entrance,
            Landing landing,
            Messages messages,
            Templates templates) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.landing = landing;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/connexion/qui")
    ResponseEntity<String> ask(Frame frame, HttpServletRequest request) {
        return awaiting(request)
                .map(signIn -> page(200, frame, signIn, ""))
                .orElseGet(() -> Html.redirect("/connexion"));
    }

    @Open
    @PostMapping("/connexion/qui")
    ResponseEntity<String> choose(
            Frame frame,
            @RequestParam(name = "personne", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signIn = awaiting(request);
        if (signIn.isEmpty()) {
            return Html.redirect("/connexion");
        }
        var person = Principals.person(typed);
        if (person.isEmpty() || !signIns.choose(signIn.get(), person.get())) {
            return page(422, frame, signIn.get(), messages.say("identity.choose"));
        }
        var principal = name(person.get());
        entrance.enter(request, response, principal);
        return Html.redirect(landing.after(principal, request, response));
    }

    private ResponseEntity<String> page(int status, Frame frame, UUID signIn, String refusal) {
        var people =
                signIns.among(signIn).stream()
                        .map(person -> new Option(name(person.id()), person.name()))
                        .toList();
        return Html.page(
                status,
                templates.foundationIdentityWho(
                        frame,
                        people,
                        people.isEmpty() ? messages.say("identity.choice-over") : refusal));
    }

    private static String name(PersonId person) {
        return person.value().toString();
    }

    private static Optional<UUID> awaiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser()).flatMap(Principals::awaiting);
    }
}
