package fr.inventons.recognition.jury;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of marks. */
@Repository
class SheetStore {
    private static final TypeReference<Map<String, Integer>> MARKS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> COMMENTS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select s.person_id, s.candidacy_id, s.marks::text as marks, s.comments::text as comments, s.overall, s.paper,
                   s.revision, s.submitted_at, s.set_aside_at
              from jury.sheet s
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SheetStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps marks as they are now, in place of those of the revision before. */
    void save(
            CommitteeId committee,
            PersonId member,
            CandidacyId candidacy,
            Marks marks,
            String paper,
            int revision,
            Instant at,
            Optional<Instant> submittedAt) {
        jdbc.sql(
                        """
                        insert into jury.sheet as s
                               (committee_id, person_id, candidacy_id, marks, comments, overall, paper, revision,
                                saved_at, submitted_at)
                        values (:committee, :person, :candidacy, cast(:marks as jsonb), cast(:comments as jsonb),
                                :overall, :paper, :revision, :at, :submitted)
                        on conflict (committee_id, person_id, candidacy_id) do update
                           set marks = excluded.marks, comments = excluded.comments, overall = excluded.overall,
                               paper = excluded.paper, revision = excluded.revision, saved_at = excluded.saved_at,
                               submitted_at = excluded.submitted_at
                        """)
                .param("committee", committee.value())
                .param("person", member.value())
                .param("candidacy", candidacy.value())
                .param("marks", json.writeValueAsString(marks.marks()))
                .param("comments", json.writeValueAsString(marks.comments()))
                .param("overall", marks.overall())
                .param("paper", paper)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "submitted",
                        submittedAt.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    /** From now on these marks are kept and not counted; when empty, they count again. */
    void setAside(
            CommitteeId committee, PersonId member, CandidacyId candidacy, Optional<Instant> at) {
        jdbc.sql(
                        """
                        update jury.sheet set set_aside_at = :at
                         where committee_id = :committee and person_id = :person and candidacy_id = :candidacy
                        """)
                .param("committee", committee.value())
                .param("person", member.value())
                .param("candidacy", candidacy.value())
                .param("at", at.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
    }

    /** Every sheet of a committee, drafts too: for verbs, which decide who sees what. */
    List<Sheet> of(CommitteeId committee) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where s.committee_id = :committee
                                 order by s.candidacy_id, s.person_id
                                """)
                .param("committee", committee.value())
                .query(this::read)
                .list();
    }

    private Sheet read(ResultSet row, int n) throws SQLException {
        return new Sheet(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                json.readValue(row.getString("marks"), MARKS),
                json.readValue(row.getString("comments"), COMMENTS),
                row.getString("overall"),
                row.getString("paper"),
                row.getInt("revision"),
                instant(row, "submitted_at"),
                instant(row, "set_aside_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
