package fr.inventons.recognition.label;

import fr.inventons.recognition.candidacy.CandidacyId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema {@code label} that keeps the letters as they were signed. */
@Repository
class LetterStore {
    /** What a letter is about. */
    enum Kind {
        DECISION,
        ADVERSARIAL,
        ENDING
    }

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CandidacyId candidacy, Kind kind, Letter letter, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into label.letter
                          (id, candidacy_id, kind, number, format, title, bytes, sha256, made_at)
                        values (:id, :candidacy, :kind, :number, :format, :title, :bytes, :sha, :at)
                        """)
                .param("id", letter.id())
                .param("candidacy", candidacy.value())
                .param("kind", kind.name())
                .param("number", letter.number())
                .param("format", letter.format())
                .param("title", letter.title())
                .param("bytes", bytes)
                .param("sha", letter.sha256())
                .param("at", letter.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The letters about a file, the oldest first. */
    List<Letter> of(CandidacyId candidacy) {
        return jdbc.sql(
                        """
                        select id, number, title, format, sha256, made_at
                          from label.letter
                         where candidacy_id = :id
                         order by made_at, number, format desc, id
                        """)
                .param("id", candidacy.value())
                .query((row, n) ->
                        new Letter(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("format"),
                                row.getString("sha256"),
                                row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<byte[]> bytes(CandidacyId candidacy, UUID letter) {
        return jdbc.sql(
                        "select bytes from label.letter where id = :id and candidacy_id = :candidacy")
                .param("id", letter)
                .param("candidacy", candidacy.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
