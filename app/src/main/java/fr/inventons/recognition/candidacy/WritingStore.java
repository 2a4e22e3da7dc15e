package fr.inventons.recognition.candidacy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what is written in a file, each revision kept, and of what was submitted. */
@Repository
class WritingStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    WritingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(CandidacyId id, int revision, Answers answers, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into candidacy.writing (candidacy_id, revision, answers, written_by, written_at)
                        values (:id, :revision, cast(:answers as jsonb), :by, :at)
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .param("answers", json.writeValueAsString(answers))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was written in that revision; empty when there is none. */
    Optional<Answers> answers(CandidacyId id, int revision) {
        return jdbc.sql(
                        """
                        select answers
                          from candidacy.writing
                         where candidacy_id = :id and revision = :revision
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Answers.class));
    }

    void freeze(
            CandidacyId id, int revision, FrozenFile file, Frozen frozen, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into candidacy.submission
                               (candidacy_id, version, revision, content, sha256, submitted_at, submitted_by)
                        values (:id, :version, :revision, :content, :sha256, :at, :by)
                        """)
                .param("id", id.value())
                .param("version", file.version())
                .param("revision", revision)
                .param("content", frozen.content())
                .param("sha256", frozen.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The exact text that was frozen, and its fingerprint. */
    record Frozen(String content, String sha256) {}

    /** The last submission; empty for a draft. */
    Optional<Last> last(CandidacyId id) {
        return jdbc.sql(
                        """
                        select version, revision, content, sha256, submitted_at
                          from candidacy.submission
                         where candidacy_id = :id
                         order by version desc
                         limit 1
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Last(
                                json.readValue(row.getString("content"), FrozenFile.class),
                                row.getString("sha256"),
                                row.getInt("revision"),
                                row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    record Last(FrozenFile file, String sha256, int revision, Instant at) {}

    void withdraw(CandidacyId id, String reason, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into candidacy.withdrawal (candidacy_id, reason, withdrawn_by, withdrawn_at)
                        values (:id, :reason, :by, :at)
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
