package fr.inventons.platform.mail;

import fr.inventons.platform.web.Messages;
import org.springframework.stereotype.Component;

/** What a mail server answered, in plain French. */
@Component
public class MailWords {
    private final Messages messages;

    MailWords(Messages messages) {
        this.messages = messages;
    }

    /** Why a mail was refused, came back or waits, and what to do; empty when nothing was said. */
    public String why(Tracked mail) {
        return mail.code().isEmpty() ? "" : messages.say(key(mail.code()), mail.address());
    }

    private static String key(String code) {
        return switch (code) {
            case "5.1.0", "5.1.1", "5.1.6" -> "mail.why-nobody";
            case "5.1.2", "5.1.10", "5.4.4", "5.4.1" -> "mail.why-domain";
            case "5.1.3" -> "mail.why-unreadable";
            case "5.2.1" -> "mail.why-closed";
            case "5.2.2", "4.2.2" -> "mail.why-full";
            case "5.2.3", "5.3.4" -> "mail.why-heavy";
            case "4.4.7" -> "mail.why-given-up";
            case "4.4.1", "4.4.2" -> "mail.why-away";
            default ->
                    code.startsWith("5.7.")
                            ? "mail.why-unwanted"
                            : code.startsWith("4.") ? "mail.why-later" : "mail.why-refused";
        };
    }
}
