package fr.inventons.platform.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps mails in a table instead of sending them. */
final class KeptPostbox implements Postbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPostbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void drop(Mail mail) {
        jdbc.sql(
                        """
                        insert into platform.kept_mail (at, address, subject, text, link)
                        values (:at, :address, :subject, :text, :link)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("address", mail.to())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("link", mail.link())
                .update();
    }
}
