package fr.inventons.platform.mail;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** The mails of the demonstration. In service this does not exist: mails are nobody's to read. */
@Service
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
public class SentMails {
    private final KeptMailStore store;

    SentMails(KeptMailStore store) {
        this.store = store;
    }

    /** The latest mails, the newest first. */
    public List<SentMail> latest(int limit) {
        return store.latest(limit);
    }
}
