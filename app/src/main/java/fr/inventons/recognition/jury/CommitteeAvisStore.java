package fr.inventons.recognition.jury;

import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of a committee's avis. There is no update and no delete: the database refuses both. */
@Repository
class CommitteeAvisStore {
    private static final String SELECT =
            "select a.committee_id, a.candidacy_id, a.number, a.given_at, a.kind, a.reasons from"
                    + " jury.avis a ";

    private final JdbcClient jdbc;

    CommitteeAvisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CommitteeAvis avis, String by) {
        jdbc.sql(
                        """
                        insert into jury.avis (committee_id, candidacy_id, number, given_at, kind, reasons, written_by)
                        values (:committee, :candidacy, :number, :at, :kind, :reasons, :by)
                        """)
                .param("committee", avis.committee().value())
                .param("candidacy", avis.candidacy().value())
                .param("number", avis.number())
                .param("at", avis.on().atOffset(ZoneOffset.UTC))
                .param("kind", avis.kind().name())
                .param("reasons", avis.reasons())
                .param("by", by)
                .update();
    }

    /** Every avis of a committee, each file's newest last. */
    List<CommitteeAvis> of(CommitteeId committee) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where a.committee_id = :committee
                                 order by a.candidacy_id, a.number
                                """)
                .param("committee", committee.value())
                .query(CommitteeAvisStore::read)
                .list();
    }

    /** The avis of closed committees on these files, each file's newest last. */
    List<CommitteeAvis> closed(Collection<CandidacyId> files) {
        return jdbc.sql(
                        SELECT
                                + """
                                  join jury.committee c on c.id = a.committee_id
                                 where c.state = 'CLOSED' and a.candidacy_id = any(:files)
                                 order by a.candidacy_id, c.closed_at, a.number
                                """)
                .param("files", files.stream().map(CandidacyId::value).toArray(UUID[]::new))
                .query(CommitteeAvisStore::read)
                .list();
    }

    private static CommitteeAvis read(ResultSet row, int n) throws SQLException {
        return new CommitteeAvis(
                new CommitteeId(row.getObject("committee_id", UUID.class)),
                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                row.getInt("number"),
                AvisKind.valueOf(row.getString("kind")),
                row.getString("reasons"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
