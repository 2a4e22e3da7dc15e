package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Bearers;
import fr.inventons.recognition.action.CodeIssue;
import fr.inventons.recognition.action.Inviting;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Those who write an action: inviting one more, a new code, whom to write to. */
@Controller
class BearerPages {
    private static final Limit INVITED = new Limit("bearers-invited", 20, Duration.ofHours(1));

    private final Actions actions;
    private final Bearers bearers;
    private final FileViews views;
    private final FlawWords flaws;
    private final Tries tries;
    private final Mailer mailer;
    private final PublicUrl address;
    private final Messages messages;
    private final Templates templates;

    BearerPages(
            Actions actions,
            Bearers bearers,
            FileViews views,
            FlawWords flaws,
            Tries tries,
            Mailer mailer,
            PublicUrl address,
            Messages messages,
            Templates templates) {
        this.actions = actions;
        this.bearers = bearers;
        this.views = views;
        this.flaws = flaws;
        this.tries = tries;
        this.mailer = mailer;
        this.address = address;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}/personnes")
    ResponseEntity<String> invite(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            InviteForm form,
            HttpServletRequest request) {
        var action = action(actor, id);
        var turn = FileTurn.typed(form);
        if (form.courriel().isBlank()) {
            return refused(
                    frame, actor, action, turn, "courriel", messages.say("action.email-missing"));
        }
        if (!tries.may(request, INVITED)) {
            return refused(frame, actor, action, turn, "", messages.say("action.too-many"));
        }
        return switch (bearers.invite(actor, action.id(), form.who())) {
            case Inviting.Invited(var person) -> {
                write(action, form);
                yield Html.redirect("/actions-reperees/" + id + "?fait=invitation#personnes");
            }
            case Inviting.AlreadyBearer(var person) ->
                    refused(
                            frame,
                            actor,
                            action,
                            turn,
                            "nom",
                            messages.say("action.already-there"));
            case Inviting.NotAllowed() -> throw new Forbidden(messages.say("action.reads-only"));
            case Inviting.Unknown(), Inviting.UnknownPerson() -> throw new NotFound();
            case Inviting.Flawed(var flaw) -> {
                var why = flaws.say(flaw);
                yield refused(frame, actor, action, turn, why.field(), why.sentence());
            }
        };
    }

    /** The new code is on the answer itself, and nowhere else: reloading asks for another. */
    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}/code")
    ResponseEntity<String> code(Frame frame, Actor actor, @PathVariable UUID id) {
        var action = action(actor, id);
        return switch (bearers.issueCode(actor, action.id())) {
            case CodeIssue.Issued(var code) ->
                    Html.page(
                            templates.recognitionActionCode(
                                    frame, action.story().title(), Codes.written(code)));
            case CodeIssue.NotAllowed() -> throw new Forbidden(messages.say("action.reads-only"));
            case CodeIssue.Unknown() -> throw new NotFound();
        };
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}/contact")
    ResponseEntity<String> correspond(
            Frame frame, Actor actor, @PathVariable UUID id, ContactForm form) {
        var action = action(actor, id);
        if (!actions.mayWrite(actor, action)) {
            throw new Forbidden(messages.say("action.reads-only"));
        }
        var flaw = bearers.correspond(actor, action.id(), form.who());
        if (flaw.isEmpty()) {
            return Html.redirect("/actions-reperees/" + id + "?fait=contact#personnes");
        }
        var why = flaws.say(flaw.get());
        return Html.refused(
                templates.recognitionActionFile(
                        frame,
                        views.view(
                                actor,
                                action,
                                FileTurn.typed(form)
                                        .refused(
                                                "contact",
                                                ContactForm.field(why.field()),
                                                why.sentence()))));
    }

    private void write(Action action, InviteForm form) {
        mailer.send(
                new Mail(
                        form.courriel().strip(),
                        messages.say("action.invitation.subject"),
                        List.of(
                                new Mail.Part.Text(
                                        messages.say(
                                                "action.invitation.text", action.story().title())),
                                new Mail.Part.Act(
                                        messages.say("action.invitation.open"),
                                        address.of("/actions-reperees/" + action.id().value())))));
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Action action, FileTurn turn, String field, String sentence) {
        return Html.refused(
                templates.recognitionActionFile(
                        frame,
                        views.view(actor, action, turn.refused("invitation", field, sentence))));
    }

    private Action action(Actor actor, UUID id) {
        return actions.see(actor, new ActionId(id)).orElseThrow(NotFound::new);
    }
}
