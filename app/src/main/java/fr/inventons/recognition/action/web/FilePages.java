package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.CodeCookies;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Status;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Rewriting;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions that somebody works on: their list, and the page where each is written. */
@Controller
class FilePages {
    private final Actions actions;
    private final Organisations organisations;
    private final FileViews views;
    private final FlawWords flaws;
    private final CodeCookies cookies;
    private final Messages messages;
    private final Templates templates;

    FilePages(
            Actions actions,
            Organisations organisations,
            FileViews views,
            FlawWords flaws,
            CodeCookies cookies,
            Messages messages,
            Templates templates) {
        this.actions = actions;
        this.organisations = organisations;
        this.views = views;
        this.flaws = flaws;
        this.cookies = cookies;
        this.messages = messages;
        this.templates = templates;
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @GetMapping("/actions-reperees")
    ResponseEntity<String> list(Frame frame, Actor actor) {
        var rows = actions.mine(actor).stream().map(this::row).toList().reversed();
        return Html.page(
                templates.recognitionActionList(frame, rows, actor.holds(Role.PROGRAMME_OFFICER)));
    }

    /** Where the code of a file leads. Without one, it asks for it. */
    @Open
    @GetMapping("/mon-dossier")
    ResponseEntity<String> mine(
            Frame frame,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String courriel) {
        if (!actor.holds(Role.BEARER)) {
            return Html.redirect("/ticket");
        }
        var code = cookies.file(request).map(Codes::written).orElse("");
        var rows =
                actions.mine(actor).stream()
                        .filter(action -> actor.holds(Role.BEARER, action.scope()))
                        .map(this::row)
                        .toList();
        var notice =
                switch (courriel) {
                    case "parti" -> messages.say("action.mail-sent");
                    case "reste" -> messages.say("action.mail-failed");
                    default -> "";
                };
        return Html.page(templates.recognitionActionMine(frame, rows, code, notice));
    }

    @For({
        Role.PROGRAMME_OFFICER,
        Role.BEARER,
        Role.FACILITATOR,
        Role.RAPPORTEUR,
        Role.NATIONAL_ANALYST,
        Role.OPERATOR
    })
    @GetMapping("/actions-reperees/{id}")
    ResponseEntity<String> file(
            Frame frame,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fait) {
        var notice =
                switch (fait) {
                    case "enregistre" -> messages.say("action.kept");
                    case "image" -> messages.say("action.picture-kept");
                    case "image-retiree" -> messages.say("action.picture-removed");
                    case "invitation" -> messages.say("action.invited");
                    case "contact" -> messages.say("action.contact-kept");
                    default -> "";
                };
        return Html.page(page(frame, actor, action(actor, id), FileTurn.saying(notice)));
    }

    @For({Role.PROGRAMME_OFFICER, Role.BEARER})
    @PostMapping("/actions-reperees/{id}")
    ResponseEntity<String> write(Frame frame, Actor actor, @PathVariable UUID id, ActionForm form) {
        var action = action(actor, id);
        var turn = FileTurn.typed(form);
        var unreadable = form.unreadable();
        if (unreadable.isPresent()) {
            return refused(frame, actor, action, turn, unreadable.get(), "action.day-unreadable");
        }
        var typed = bearer(action, form);
        if (typed.isEmpty()) {
            var names = views.meant(form.organisme()).stream().map(one -> "« " + one.name() + " »");
            return Html.refused(
                    page(
                            frame,
                            actor,
                            action,
                            turn.refused(
                                    "recit",
                                    "organisme",
                                    messages.say(
                                            "action.bearer-which",
                                            form.organisme().strip(),
                                            String.join(", ", names.toList())))));
        }
        return switch (actions.rewrite(actor, action.id(), form.writtenOver(), typed.get())) {
            case Rewriting.Rewritten(var there) ->
                    Html.redirect("/actions-reperees/" + id + "?fait=enregistre");
            case Rewriting.WrittenMeanwhile(var there) ->
                    Html.page(
                            409,
                            page(
                                    frame,
                                    actor,
                                    there,
                                    turn.over(there)
                                            .refused(
                                                    "recit",
                                                    "",
                                                    messages.say("action.meanwhile"))));
            case Rewriting.NotAllowed() -> throw new Forbidden(messages.say("action.reads-only"));
            case Rewriting.Unknown() -> throw new NotFound();
            case Rewriting.Flawed(var flaw) -> {
                var why = flaws.say(flaw);
                yield Html.refused(
                        page(
                                frame,
                                actor,
                                action,
                                turn.refused("recit", why.field(), why.sentence())));
            }
        };
    }

    /** What was typed with the organisation that it names; empty when nobody can tell which. */
    private Optional<NewAction> bearer(Action action, ActionForm form) {
        var words = form.organisme().strip();
        if (words.isEmpty()) {
            return Optional.of(form.action(Optional.empty()));
        }
        if (words.equals(views.organisation(action))) {
            return Optional.of(form.action(action.bearer()));
        }
        var meant = views.meant(words);
        return meant.size() == 1
                ? Optional.of(form.action(Optional.of(meant.getFirst().id())))
                : Optional.empty();
    }

    private ResponseEntity<String> refused(
            Frame frame, Actor actor, Action action, FileTurn turn, String field, String key) {
        return Html.refused(
                page(frame, actor, action, turn.refused("recit", field, messages.say(key))));
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame, Actor actor, Action action, FileTurn turn) {
        return templates.recognitionActionFile(frame, views.view(actor, action, turn));
    }

    private Action action(Actor actor, UUID id) {
        return actions.see(actor, new ActionId(id)).orElseThrow(NotFound::new);
    }

    private ActionRow row(Action action) {
        var organisation =
                action.bearer()
                        .flatMap(organisations::organisation)
                        .map(one -> one.name())
                        .orElse("");
        return new ActionRow(
                action.id().value().toString(),
                action.story().title().isEmpty()
                        ? messages.say("action.untitled")
                        : action.story().title(),
                action.bearerName().isEmpty() ? organisation : action.bearerName(),
                views.origin(action),
                French.day(action.toldAt(), java.time.ZoneOffset.UTC),
                status(action));
    }

    /** How much of the story is told: what is missing is said by the form. */
    private Status status(Action action) {
        var story = action.story();
        boolean whole =
                !story.told().isEmpty() && !story.results().isEmpty() && !story.steps().isEmpty();
        return whole
                ? new Status(messages.say("action.status-told"), "neutre", "livre")
                : new Status(messages.say("action.status-draft"), "neutre", "crayon");
    }
}
