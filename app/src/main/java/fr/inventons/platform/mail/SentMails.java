package fr.inventons.platform.mail;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The mails of the demonstration. In service this does not exist: mails are nobody's to read. */
@Service
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
public class SentMails {
    private final JdbcClient jdbc;

    SentMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest mails, the newest first. */
    public List<SentMail> latest(int limit) {
        return jdbc.sql(
                        """
                        select id, at, address, subject, text, link
                          from platform.kept_mail
                         order by id desc
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) ->
                        new SentMail(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("address"),
                                row.getString("subject"),
                                row.getString("text"),
                                row.getString("link")))
                .list();
    }
}
