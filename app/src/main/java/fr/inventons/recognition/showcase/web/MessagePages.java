package fr.inventons.recognition.showcase.web;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.web.Tries;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.NotFound;
import fr.inventons.platform.web.Open;
import fr.inventons.recognition.showcase.Correspondence;
import fr.inventons.recognition.showcase.Exhibit;
import fr.inventons.recognition.showcase.PassingOn;
import fr.inventons.recognition.showcase.Showcase;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to those who did an action. */
@Controller
class MessagePages {
    private final Showcase showcase;
    private final Correspondence correspondence;
    private final Tries tries;
    private final Messages messages;
    private final Templates templates;

    MessagePages(
            Showcase showcase,
            Correspondence correspondence,
            Tries tries,
            Messages messages,
            Templates templates) {
        this.showcase = showcase;
        this.correspondence = correspondence;
        this.tries = tries;
        this.messages = messages;
        this.templates = templates;
    }

    @Open
    @GetMapping("/actions/{number:L-[0-9-]{4,20}}/ecrire")
    ResponseEntity<String> form(Frame frame, @PathVariable String number) {
        return Html.page(
                templates.recognitionShowcaseWrite(
                        frame, exhibit(number), MessageForm.empty(), "", ""));
    }

    @Open
    @PostMapping("/actions/{number:L-[0-9-]{4,20}}/ecrire")
    ResponseEntity<String> write(
            Frame frame,
            Actor actor,
            @PathVariable String number,
            MessageForm form,
            HttpServletRequest request) {
        var exhibit = exhibit(number);
        var written = correspondence.write(actor, number, form.typed(), tries.client(request));
        return switch (written) {
            case PassingOn.Sent(boolean byThePrefecture) ->
                    Html.redirect(
                            exhibit.href()
                                    + "/ecrire/parti"
                                    + (byThePrefecture ? "?par=prefecture" : ""));
            case PassingOn.Unknown() -> throw new NotFound();
            case PassingOn.NobodyToWriteTo() ->
                    refused(422, frame, exhibit, form, "", "showcase.message-nobody");
            case PassingOn.NameMissing() ->
                    refused(422, frame, exhibit, form, "nom", "showcase.message-no-name");
            case PassingOn.ReplyUnreadable(var typed) ->
                    refused(422, frame, exhibit, form, "reponse", "showcase.message-no-reply");
            case PassingOn.TextMissing() ->
                    refused(422, frame, exhibit, form, "message", "showcase.message-no-text");
            case PassingOn.TooLong(var field, int length, int limit) ->
                    refused(422, frame, exhibit, form, field, "showcase.too-long", length, limit);
            case PassingOn.TooMany() ->
                    refused(429, frame, exhibit, form, "", "showcase.message-too-many");
            case PassingOn.Failed(var sentence) ->
                    Html.page(
                            503,
                            templates.recognitionShowcaseWrite(frame, exhibit, form, "", sentence));
        };
    }

    @Open
    @GetMapping("/actions/{number:L-[0-9-]{4,20}}/ecrire/parti")
    ResponseEntity<String> sent(
            Frame frame, @PathVariable String number, @RequestParam(defaultValue = "") String par) {
        return Html.page(
                templates.recognitionShowcaseWritten(
                        frame, exhibit(number), par.equals("prefecture")));
    }

    private ResponseEntity<String> refused(
            int status,
            Frame frame,
            Exhibit exhibit,
            MessageForm form,
            String field,
            String key,
            Object... args) {
        return Html.page(
                status,
                templates.recognitionShowcaseWrite(
                        frame, exhibit, form, field, messages.say(key, args)));
    }

    private Exhibit exhibit(String number) {
        return showcase.exhibit(number).orElseThrow(NotFound::new);
    }
}
