package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Bodies;
import fr.inventons.foundation.identity.Body;
import fr.inventons.foundation.identity.BodyId;
import fr.inventons.foundation.identity.CodeGrant;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Grant;
import fr.inventons.foundation.identity.PaperCodes;
import fr.inventons.foundation.identity.PaperReading;
import fr.inventons.foundation.identity.Role;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A code on paper, for one act of one person, without an account. */
@Controller
class PaperCodePages {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PaperCodes papers;
    private final Actors actors;
    private final Bodies bodies;
    private final CodeCookies cookies;
    private final Tries tries;
    private final Messages messages;
    private final Templates templates;

    PaperCodePages(
            PaperCodes papers,
            Actors actors,
            Bodies bodies,
            CodeCookies cookies,
            Tries tries,
            Messages messages,
            Templates templates) {
        this.papers = papers;
        this.actors = actors;
        this.bodies = bodies;
        this.cookies = cookies;
        this.tries = tries;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/code")
    ResponseEntity<String> ask(Frame frame, Actor actor) {
        if (actor.reference().startsWith("paper:")) {
            var act = actor.grants().stream().findFirst().map(this::act).orElse("");
            return Html.page(templates.foundationIdentityPaper(frame, actor.name(), act, "", ""));
        }
        return page(200, frame, "", "");
    }

    @Open
    @PostMapping("/code")
    ResponseEntity<String> type(
            Frame frame,
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (typed.isBlank()) {
            return page(422, frame, typed, messages.say("identity.paper-missing"));
        }
        if (!tries.mayTryCode(request)) {
            return page(429, frame, typed, messages.say("identity.too-many-requests"));
        }
        return switch (papers.read(typed)) {
            case PaperReading.Usable usable -> {
                cookies.keepPaper(request, response, Codes.read(typed).orElseThrow());
                yield Html.redirect("/code");
            }
            case PaperReading.Unknown() -> {
                var page =
                        Codes.read(typed)
                                .flatMap(actors::opened)
                                .filter(opened -> opened.grant().isEmpty())
                                .map(CodeGrant::home);
                if (page.isPresent()) {
                    yield Html.redirect(page.get());
                }
                tries.wrongCode(request);
                yield page(422, frame, typed, messages.say("identity.paper-unknown", typed));
            }
            case PaperReading.Used(var at) ->
                    page(
                            422,
                            frame,
                            typed,
                            messages.say("identity.paper-used", French.moment(at, PARIS)));
            case PaperReading.Over(var until) ->
                    page(
                            422,
                            frame,
                            typed,
                            messages.say("identity.paper-over", French.moment(until, PARIS)));
            case PaperReading.RoleLost() ->
                    page(422, frame, typed, messages.say("identity.paper-role-lost"));
        };
    }

    @Open
    @PostMapping("/code/quitter")
    ResponseEntity<String> leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.forgetPaper(request, response);
        return Html.redirect("/");
    }

    private String act(Grant grant) {
        if (grant.role() != Role.COUNCIL_MEMBER) {
            return messages.say("identity.paper.RAPPORTEUR");
        }
        var body = bodies.body(new BodyId(UUID.fromString(grant.scope().key())));
        return messages.say("identity.paper.COUNCIL_MEMBER", body.map(Body::name).orElse(""));
    }

    private ResponseEntity<String> page(int status, Frame frame, String typed, String refusal) {
        return Html.page(status, templates.foundationIdentityPaper(frame, "", "", typed, refusal));
    }
}
