package fr.inventons.platform.mail;

import java.time.Clock;

/** Keeps mails in a table instead of sending them. */
final class KeptPostbox implements Postbox {
    private final KeptMailStore store;
    private final Clock clock;

    KeptPostbox(KeptMailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void drop(Mail mail) {
        store.keep(mail.to(), mail.subject(), mail.text(), mail.link(), clock.instant());
    }
}
