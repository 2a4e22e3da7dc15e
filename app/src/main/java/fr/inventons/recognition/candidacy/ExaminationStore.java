package fr.inventons.recognition.candidacy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of rules set aside, and of rulings. There is no update and no delete. */
@Repository
class ExaminationStore {
    private final JdbcClient jdbc;

    ExaminationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void overrule(Overrule one) {
        jdbc.sql(
                        """
                        insert into candidacy.overrule (candidacy_id, rule, reason, decided_by, decided_at)
                        values (:id, :rule, :reason, :by, :at)
                        """)
                .param("id", one.candidacy().value())
                .param("rule", one.rule())
                .param("reason", one.reason())
                .param("by", one.by())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Overrule> overrules(CandidacyId id) {
        return jdbc.sql(
                        """
                        select candidacy_id, rule, reason, decided_by, decided_at
                          from candidacy.overrule
                         where candidacy_id = :id
                         order by decided_at, rule
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Overrule(
                                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                                row.getString("rule"),
                                row.getString("reason"),
                                row.getString("decided_by"),
                                row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void rule(Ruling ruling) {
        jdbc.sql(
                        """
                        insert into candidacy.ruling (candidacy_id, admissible, reasons, decided_by, decided_at)
                        values (:id, :admissible, :reasons, :by, :at)
                        """)
                .param("id", ruling.candidacy().value())
                .param("admissible", ruling.admissible())
                .param("reasons", ruling.reasons())
                .param("by", ruling.by())
                .param("at", ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Ruling> ruling(CandidacyId id) {
        return jdbc.sql(
                        """
                        select candidacy_id, admissible, reasons, decided_by, decided_at
                          from candidacy.ruling
                         where candidacy_id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Ruling(
                                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                                row.getBoolean("admissible"),
                                row.getString("reasons"),
                                row.getString("decided_by"),
                                row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
