package fr.inventons.participation.synthesis;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.proposal.ProposalId;
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

/** All the SQL of schema {@code synthesis}. */
@Repository
class SynthesisStore {
    private final JdbcClient jdbc;

    SynthesisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of this transaction nobody else sorts that proposal. */
    void lock(ProposalId proposal) {
        jdbc.sql(
                        """
                        insert into synthesis.sorted_proposal (proposal_id) values (:proposal)
                        on conflict (proposal_id) do nothing
                        """)
                .param("proposal", proposal.value())
                .update();
        jdbc.sql(
                        """
                        select proposal_id from synthesis.sorted_proposal
                         where proposal_id = :proposal for update
                        """)
                .param("proposal", proposal.value())
                .query(UUID.class)
                .single();
    }

    void insert(Sorted sorted, CampaignId campaign) {
        jdbc.sql(
                        """
                        insert into synthesis.sorting (proposal_id, number, campaign, group_id, sorted_at)
                        values (:proposal, :number, :campaign, :group, :at)
                        """)
                .param("proposal", sorted.proposal().value())
                .param("number", sorted.number())
                .param("campaign", campaign.value())
                .param("group", sorted.group())
                .param("at", sorted.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every sorting of these proposals, in order. */
    List<Sorted> history(Collection<ProposalId> proposals) {
        return jdbc.sql(
                        """
                        select proposal_id, number, group_id, sorted_at
                          from synthesis.sorting
                         where proposal_id = any(:proposals)
                         order by proposal_id, number
                        """)
                .param("proposals", ids(proposals))
                .query(SynthesisStore::read)
                .list();
    }

    /** The sorting in force of each proposal of a campaign, latest first. */
    List<Sorted> inForce(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select proposal_id, number, group_id, sorted_at
                          from (select distinct on (proposal_id) *
                                  from synthesis.sorting
                                 where campaign = :campaign
                                 order by proposal_id, number desc) latest
                         order by sorted_at desc, proposal_id
                        """)
                .param("campaign", campaign.value())
                .query(SynthesisStore::read)
                .list();
    }

    /** Notes a visit of the desk and tells when the one before it was. */
    Optional<Instant> visit(PersonId person, Instant now, Instant sameVisitSince) {
        return jdbc.sql(
                        """
                        insert into synthesis.visit as v (person_id, seen_at) values (:person, :now)
                        on conflict (person_id) do update
                          set before_at = case when v.seen_at < :same then v.seen_at else v.before_at end,
                              seen_at = :now
                        returning before_at
                        """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("same", sameVisitSince.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static Sorted read(ResultSet row, int n) throws SQLException {
        return new Sorted(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getInt("number"),
                row.getString("group_id"),
                row.getObject("sorted_at", OffsetDateTime.class).toInstant());
    }

    private static UUID[] ids(Collection<ProposalId> proposals) {
        return proposals.stream().map(ProposalId::value).toArray(UUID[]::new);
    }
}
