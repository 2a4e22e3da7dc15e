package fr.inventons.recognition.action;

import fr.inventons.platform.upload.Picture;
import java.sql.Date;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of pictures: what is known of them, and their bytes in two sizes. */
@Repository
class PictureStore {
    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ActionPicture picture, Picture large, Picture small) {
        jdbc.sql(
                        """
                        insert into action.picture (id, action_id, alt, consent_who, consent_how, consent_until, width,
                                                    height, added_at)
                        values (:id, :action, :alt, :who, :how, :until, :width, :height, :at)
                        """)
                .param("id", picture.id().value())
                .param("action", picture.action().value())
                .param("alt", picture.alt())
                .param("who", picture.consent().who())
                .param("how", picture.consent().how().name())
                .param("until", picture.consent().until().orElse(null))
                .param("width", picture.width())
                .param("height", picture.height())
                .param("at", picture.addedAt().atOffset(ZoneOffset.UTC))
                .update();
        file(picture.id(), "LARGE", large);
        file(picture.id(), "SMALL", small);
    }

    private void file(PictureId id, String size, Picture file) {
        jdbc.sql(
                        """
                        insert into action.picture_file (picture_id, size, width, height, content_type, bytes)
                        values (:id, :size, :width, :height, :type, :bytes)
                        """)
                .param("id", id.value())
                .param("size", size)
                .param("width", file.width())
                .param("height", file.height())
                .param("type", file.contentType())
                .param("bytes", file.bytes())
                .update();
    }

    List<ActionPicture> of(Collection<ActionId> actions) {
        return jdbc.sql(
                        """
                        select id, action_id, alt, consent_who, consent_how, consent_until, width, height, added_at
                          from action.picture
                         where action_id = any(:actions)
                         order by action_id, added_at, id
                        """)
                .param("actions", actions.stream().map(ActionId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new ActionPicture(
                                new PictureId(row.getObject("id", UUID.class)),
                                new ActionId(row.getObject("action_id", UUID.class)),
                                row.getString("alt"),
                                new Consent(
                                        row.getString("consent_who"),
                                        Consent.How.valueOf(row.getString("consent_how")),
                                        Optional.ofNullable(row.getDate("consent_until"))
                                                .map(Date::toLocalDate)),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The smaller of the two sizes that is at least that wide, or the larger one. */
    Optional<Picture> file(PictureId id, int width) {
        return jdbc.sql(
                        """
                        select width, height, content_type, bytes
                          from action.picture_file
                         where picture_id = :id
                         order by width < :width, case when width < :width then -width else width end, size
                         limit 1
                        """)
                .param("id", id.value())
                .param("width", width)
                .query((row, number) ->
                        new Picture(
                                row.getBytes("bytes"),
                                row.getString("content_type"),
                                row.getInt("width"),
                                row.getInt("height")))
                .optional();
    }

    Optional<ActionId> actionOf(PictureId id) {
        return jdbc.sql("select action_id from action.picture where id = :id")
                .param("id", id.value())
                .query((row, number) -> new ActionId(row.getObject("action_id", UUID.class)))
                .optional();
    }

    boolean delete(PictureId id) {
        return jdbc.sql("delete from action.picture where id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
