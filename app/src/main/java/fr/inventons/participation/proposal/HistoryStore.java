package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what proposals were: each writing and each passage, never rewritten. */
@Repository
class HistoryStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    HistoryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(Proposal proposal, Version.Kind kind, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into proposal.version
                               (proposal_id, number, at, kind, person_id, title, finding, problem, proposal, sheet)
                        values (:id, :number, :at, :kind, :person, :title, :finding, :problem, :text,
                                cast(:sheet as jsonb))
                        """)
                .param("id", proposal.id().value())
                .param("number", proposal.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("person", by.person().map(PersonId::value).orElse(null))
                .param("title", proposal.title())
                .param("finding", proposal.finding())
                .param("problem", proposal.problem())
                .param("text", proposal.text())
                .param("sheet", json.writeValueAsString(proposal.sheet()))
                .update();
    }

    void pass(Collection<ProposalId> ids, Stage stage, Instant at) {
        jdbc.sql(
                        """
                        insert into proposal.passage (proposal_id, rank, stage, at)
                        select p.id, coalesce(max(g.rank), 0) + 1, :stage, :at
                          from proposal.proposal p
                          left join proposal.passage g on g.proposal_id = p.id
                         where p.id = any(:ids)
                         group by p.id
                        """)
                .param("stage", stage.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new))
                .update();
    }

    /** In the order in which they happened. */
    List<Passage> passages(Collection<ProposalId> ids) {
        return jdbc.sql(
                        """
                        select proposal_id, stage, at
                          from proposal.passage
                         where proposal_id = any(:ids)
                         order by proposal_id, rank
                        """)
                .param("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        new Passage(
                                new ProposalId(row.getObject("proposal_id", UUID.class)),
                                Stage.valueOf(row.getString("stage")),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A writing, and whether the table had released the proposal with it or before. */
    record Kept(Version version, boolean released) {}

    /** Every writing of each, in order. */
    List<Kept> versions(Collection<ProposalId> ids) {
        return jdbc.sql(
                        """
                        select v.proposal_id, v.number, v.at, v.kind, v.person_id, v.title, v.finding, v.problem,
                               v.proposal, v.sheet, coalesce(v.number >= p.released_version, false) as released
                          from proposal.version v
                          join proposal.proposal p on p.id = v.proposal_id
                         where v.proposal_id = any(:ids)
                         order by v.proposal_id, v.number
                        """)
                .param("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) -> new Kept(read(row), row.getBoolean("released")))
                .list();
    }

    private Version read(ResultSet row) throws SQLException {
        return new Version(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Version.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("title"),
                row.getString("finding"),
                row.getString("problem"),
                row.getString("proposal"),
                json.readValue(row.getString("sheet"), Sheet.class));
    }
}
