package fr.inventons.platform.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table where the demonstration keeps its mails. */
@Repository
class KeptMailStore {
    private final JdbcClient jdbc;

    KeptMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String address, String subject, String text, String link, Instant at) {
        jdbc.sql(
                        """
                        insert into platform.kept_mail (at, address, subject, text, link)
                        values (:at, :address, :subject, :text, :link)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("subject", subject)
                .param("text", text)
                .param("link", link)
                .update();
    }

    List<SentMail> latest(int limit) {
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
