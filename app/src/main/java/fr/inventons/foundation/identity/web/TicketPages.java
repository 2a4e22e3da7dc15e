package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A code opens, on any phone, what a table wrote and what became of it, or the file of an action.
 */
@Controller
class TicketPages {
    private final Actors actors;
    private final CodeCookies cookies;
    private final Tries tries;
    private final Messages messages;
    private final Templates templates;

    TicketPages(
            Actors actors,
            CodeCookies cookies,
            Tries tries,
            Messages messages,
            Templates templates) {
        this.actors = actors;
        this.cookies = cookies;
        this.tries = tries;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/ticket")
    ResponseEntity<String> ask(Frame frame) {
        return Html.page(templates.foundationIdentityTicket(frame, "", ""));
    }

    @Open
    @PostMapping("/ticket")
    ResponseEntity<String> type(
            Frame frame,
            @RequestParam(name = "code", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return open(frame, typed, request, response);
    }

    /** What the square code of a paper ticket leads to. */
    @Open
    @GetMapping("/ticket/{code}")
    ResponseEntity<String> scan(
            Frame frame,
            @PathVariable("code") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return open(frame, typed, request, response);
    }

    @Open
    @PostMapping("/ticket/quitter")
    ResponseEntity<String> leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.forgetCodes(request, response);
        return Html.redirect("/");
    }

    private ResponseEntity<String> open(
            Frame frame, String typed, HttpServletRequest request, HttpServletResponse response) {
        if (typed.isBlank()) {
            return refused(422, frame, typed, messages.say("identity.ticket-missing"));
        }
        if (!tries.mayTryCode(request)) {
            return refused(429, frame, typed, messages.say("identity.too-many-requests"));
        }
        var code = Codes.read(typed);
        var opened = code.flatMap(actors::opened);
        if (opened.isEmpty()) {
            tries.wrongCode(request);
            return refused(422, frame, typed, messages.say("identity.ticket-unknown", typed));
        }
        opened.get()
                .grant()
                .ifPresent(
                        grant -> cookies.keep(request, response, code.orElseThrow(), grant.role()));
        return Html.redirect(opened.get().home());
    }

    private ResponseEntity<String> refused(int status, Frame frame, String typed, String refusal) {
        return Html.page(status, templates.foundationIdentityTicket(frame, typed, refusal));
    }
}
