package fr.inventons.demonstration.web;

import fr.inventons.platform.mail.SentMails;
import fr.inventons.platform.web.Frame;
import fr.inventons.platform.web.Html;
import fr.inventons.platform.web.Open;
import gg.jte.generated.precompiled.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The mails of the demonstration, which did not leave this machine. */
@Controller
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class MailPages {
    private static final int LATEST = 50;

    private final SentMails mails;
    private final Templates templates;

    MailPages(SentMails mails, Templates templates) {
        this.mails = mails;
        this.templates = templates;
    }

    @Open
    @GetMapping("/demonstration/courriels")
    ResponseEntity<String> show(Frame frame) {
        return Html.page(templates.demonstrationMails(frame, mails.latest(LATEST)));
    }
}
