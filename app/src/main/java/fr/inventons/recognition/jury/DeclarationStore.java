package fr.inventons.recognition.jury;

import fr.inventons.foundation.campaign.LabelScheme.Link;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Tie;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL of what is said of links. There is no update and no delete: the database refuses both.
 */
@Repository
class DeclarationStore {
    private final JdbcClient jdbc;

    DeclarationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CommitteeId committee, Declaration declaration, String by) {
        jdbc.sql(
                        """
                        insert into jury.declaration
                               (committee_id, person_id, candidacy_id, number, at, origin, link, tie, words, recuses, written_by)
                        values (:committee, :person, :candidacy, :number, :at, :origin, :link, :tie, :words, :recuses, :by)
                        """)
                .param("committee", committee.value())
                .param("person", declaration.member().value())
                .param("candidacy", declaration.candidacy().value())
                .param("number", declaration.number())
                .param("at", declaration.at().atOffset(ZoneOffset.UTC))
                .param("origin", declaration.origin().name())
                .param("link", declaration.link().map(Link::name).orElse(null))
                .param("tie", declaration.tie().map(Tie::name).orElse(null))
                .param("words", declaration.words())
                .param("recuses", declaration.recuses())
                .param("by", by)
                .update();
    }

    /** All that was said in a committee, for each member and file in order. */
    List<Declaration> of(CommitteeId committee) {
        return jdbc.sql(
                        """
                        select d.person_id, d.candidacy_id, d.number, d.at, d.origin, d.link, d.tie, d.words, d.recuses
                          from jury.declaration d
                         where d.committee_id = :committee
                         order by d.person_id, d.candidacy_id, d.number
                        """)
                .param("committee", committee.value())
                .query(DeclarationStore::read)
                .list();
    }

    private static Declaration read(ResultSet row, int n) throws SQLException {
        return new Declaration(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Declaration.Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("link")).map(Link::valueOf),
                Optional.ofNullable(row.getString("tie")).map(Tie::valueOf),
                row.getString("words"),
                row.getBoolean("recuses"));
    }
}
