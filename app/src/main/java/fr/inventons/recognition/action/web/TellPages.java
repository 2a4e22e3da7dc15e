package fr.inventons.recognition.action.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.web.CodeCookies;
import fr.inventons.foundation.identity.web.For;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.foundation.territory.Department;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.Territories;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.web.Forbidden;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Open;
import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.PublicUrl;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Flaw;
import fr.inventons.recognition.action.Telling;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling an action: anyone does, without an account; a préfecture signals those it knows of. */
@Controller
class TellPages {
    /** A hall shares one connection; a machine that tells stories does not get far. */
    private static final Limit TOLD = new Limit("actions-told", 20, Duration.ofHours(1));

    private final Actions actions;
    private final Territories territories;
    private final FlawWords flaws;
    private final CodeCookies cookies;
    private final Tries tries;
    private final Mailer mailer;
    private final PublicUrl address;
    private final Messages messages;
    private final Templates templates;

    TellPages(
            Actions actions,
            Territories territories,
            FlawWords flaws,
            CodeCookies cookies,
            Tries tries,
            Mailer mailer,
            PublicUrl address,
            Messages messages,
            Templates templates) {
        this.actions = actions;
        this.territories = territories;
        this.flaws = flaws;
        this.cookies = cookies;
        this.tries = tries;
        this.mailer = mailer;
        this.address = address;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/actions/raconter")
    ResponseEntity<String> ask(Frame frame) {
        return Html.page(
                templates.recognitionActionTell(
                        frame, view(territories.departments(), TellForm.empty(""), false, "", "")));
    }

    @Open
    @PostMapping("/actions/raconter")
    ResponseEntity<String> tell(
            Frame frame,
            Actor actor,
            TellForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = territories.departments();
        var department = form.department();
        if (department.isEmpty()) {
            return refused(frame, all, form, false, flaws.say(missing(form)));
        }
        if (!tries.may(request, TOLD)) {
            return Html.page(
                    429,
                    templates.recognitionActionTell(
                            frame, view(all, form, false, "", messages.say("action.too-many"))));
        }
        return switch (actions.tell(actor, department.get(), form.action(), form.who())) {
            case Telling.Told(var id, var code) -> {
                cookies.keep(request, response, code, Role.BEARER);
                yield Html.redirect("/mon-dossier" + mailed(form, code));
            }
            case Telling.Flawed(var flaw) -> refused(frame, all, form, false, flaws.say(flaw));
            case Telling.NotAllowed() -> throw new Forbidden();
            case Telling.AlreadySpotted(var id) -> throw new IllegalStateException("not spotted");
            case Telling.Unknown() -> throw new IllegalStateException("no proposal was named");
        };
    }

    @For(Role.PROGRAMME_OFFICER)
    @GetMapping("/actions-reperees/nouvelle")
    ResponseEntity<String> form(Frame frame, Actor actor) {
        var mine = mine(actor);
        var first = mine.isEmpty() ? "" : mine.getFirst().code().value();
        return Html.page(
                templates.recognitionActionTell(
                        frame, view(mine, TellForm.empty(first), true, "", "")));
    }

    @For(Role.PROGRAMME_OFFICER)
    @PostMapping("/actions-reperees/nouvelle")
    ResponseEntity<String> signal(Frame frame, Actor actor, TellForm form) {
        var mine = mine(actor);
        var department = form.department();
        if (department.isEmpty()) {
            return refused(frame, mine, form, true, flaws.say(missing(form)));
        }
        return switch (actions.signal(actor, department.get(), form.action())) {
            case Telling.Told(var id, var code) -> Html.redirect("/actions-reperees/" + id.value());
            case Telling.Flawed(var flaw) -> refused(frame, mine, form, true, flaws.say(flaw));
            case Telling.NotAllowed() -> throw new Forbidden(messages.say("action.officer-only"));
            case Telling.AlreadySpotted(var id) -> throw new IllegalStateException("not spotted");
            case Telling.Unknown() -> throw new IllegalStateException("no proposal was named");
        };
    }

    /** The first thing that lacks, in the order of the form. */
    private static Flaw missing(TellForm form) {
        return form.titre().isBlank()
                ? new Flaw.TitleMissing()
                : new Flaw.UnknownDepartment(new DepartmentCode("00"));
    }

    /** Sends the code where an address was given; says in the next address whether it left. */
    private String mailed(TellForm form, String code) {
        if (form.courriel().isBlank()) {
            return "";
        }
        var written = Codes.written(code);
        var parts = new ArrayList<Mail.Part>();
        parts.add(new Mail.Part.Text(messages.say("action.mail.text", form.titre().strip())));
        parts.add(new Mail.Part.Code(messages.say("action.mail.code"), written));
        parts.add(
                new Mail.Part.Act(
                        messages.say("action.mail.open"), address.of("/ticket/" + written)));
        parts.add(new Mail.Part.Text(messages.say("action.mail.keep")));
        return switch (mailer.send(
                new Mail(form.courriel().strip(), messages.say("action.mail.subject"), parts))) {
            case fr.inventons.platform.mail.Sending.Sent() -> "?courriel=parti";
            case fr.inventons.platform.mail.Sending.Failed(var sentence) -> "?courriel=reste";
        };
    }

    private ResponseEntity<String> refused(
            Frame frame,
            List<Department> departments,
            TellForm form,
            boolean officer,
            FlawWords.Said why) {
        return Html.refused(
                templates.recognitionActionTell(
                        frame, view(departments, form, officer, why.field(), why.sentence())));
    }

    private TellView view(
            List<Department> departments,
            TellForm form,
            boolean officer,
            String field,
            String error) {
        var options = new ArrayList<Option>();
        if (departments.size() != 1) {
            options.add(new Option("", messages.say("action.department-choose")));
        }
        departments.forEach(one ->
                options.add(
                        new Option(
                                one.code().value(),
                                messages.say(
                                        "action.department", one.code().value(), one.name()))));
        return new TellView(form, options, officer, field, error);
    }

    private List<Department> mine(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .flatMap(grant ->
                        territories.department(new DepartmentCode(grant.scope().key())).stream())
                .sorted(java.util.Comparator.comparing(one -> one.code().value()))
                .toList();
    }
}
