package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.signin.SignIns;
import fr.inventons.foundation.identity.signin.TypedCode;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in by e-mail. Opening the link uses nothing up, because mail gateways open links before
 * people do: the page it shows has a button, and the button signs in.
 */
@Controller
class SignInPages {
    private final SignIns signIns;
    private final AuthenticationManager authentication;
    private final Entrance entrance;
    private final Landing landing;
    private final Tries tries;
    private final CodeCookies cookies;
    private final Mailer mailer;
    private final Messages messages;
    private final Templates templates;

    SignInPages(
            SignIns signIns,
            AuthenticationManager authentication,
            Entrance entrance,
            Landing landing,
            Tries tries,
            CodeCookies cookies,
            Mailer mailer,
            Messages messages,
            Templates templates) {
        this.signIns = signIns;
        this.authentication = authentication;
        this.entrance = entrance;
        this.landing = landing;
        this.tries = tries;
        this.cookies = cookies;
        this.mailer = mailer;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/connexion")
    ResponseEntity<String> ask(Frame frame, Actor actor) {
        return Html.page(
                templates.foundationIdentityAsk(frame, actor.signedIn(), "", "", minutes()));
    }

    @Open
    @PostMapping("/connexion")
    ResponseEntity<String> send(
            Frame frame,
            @ModelAttribute EmailForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = Contact.email(form.courriel());
        if (email.isEmpty()) {
            return askAgain(
                    422,
                    frame,
                    form.courriel(),
                    form.courriel().isBlank()
                            ? messages.say("identity.email-missing")
                            : messages.say("identity.email-unreadable", form.courriel().strip()));
        }
        if (!tries.mayAskForMail(request)) {
            return askAgain(
                    429, frame, form.courriel(), messages.say("identity.too-many-requests"));
        }
        signIns.ask(email.get());
        cookies.keepAddress(request, response, email.get());
        return Html.redirect("/connexion/code");
    }

    @Open
    @GetMapping("/connexion/code")
    ResponseEntity<String> typeCode(Frame frame, HttpServletRequest request) {
        return code(200, frame, cookies.address(request), "", "");
    }

    @Open
    @PostMapping("/connexion/code")
    ResponseEntity<String> enterByCode(
            Frame frame,
            @ModelAttribute CodeForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tries.mayTryCode(request)) {
            return code(
                    429, frame, form.courriel(), "", messages.say("identity.too-many-requests"));
        }
        if (form.digits().isEmpty()) {
            return code(422, frame, form.courriel(), "", messages.say("identity.code-missing"));
        }
        var email = Contact.email(form.courriel());
        if (email.isPresent()) {
            try {
                return enter(new TypedCode(email.get(), form.digits()), request, response);
            } catch (AuthenticationException e) {
                tries.wrongCode(request);
            }
        }
        return code(422, frame, form.courriel(), form.code(), messages.say("identity.code-wrong"));
    }

    @Open
    @GetMapping("/connexion/jeton")
    ResponseEntity<String> showButton(
            Frame frame, @RequestParam(name = "jeton", defaultValue = "") String token) {
        return Html.page(templates.foundationIdentityLink(frame, token));
    }

    @Open
    @PostMapping("/connexion/jeton")
    ResponseEntity<String> enterByLink(
            Frame frame,
            @RequestParam(name = "jeton", defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return enter(new OneTimeTokenAuthenticationToken(token), request, response);
        } catch (AuthenticationException e) {
            return askAgain(
                    422, frame, cookies.address(request), messages.say("identity.link-spent"));
        }
    }

    private ResponseEntity<String> enter(
            OneTimeTokenAuthenticationToken shown,
            HttpServletRequest request,
            HttpServletResponse response) {
        var principal = authentication.authenticate(shown).getName();
        entrance.enter(request, response, principal);
        cookies.forgetAddress(request, response);
        return Html.redirect(landing.after(principal, request, response));
    }

    private ResponseEntity<String> askAgain(int status, Frame frame, String email, String refusal) {
        return Html.page(
                status, templates.foundationIdentityAsk(frame, false, email, refusal, minutes()));
    }

    private ResponseEntity<String> code(
            int status, Frame frame, String email, String code, String refusal) {
        var warning =
                mailer.failingSince().isPresent() ? messages.say("identity.mail-failing") : "";
        return Html.page(
                status,
                templates.foundationIdentityCode(frame, email, code, refusal, warning, minutes()));
    }

    private long minutes() {
        return signIns.validity().toMinutes();
    }
}
