package fr.inventons.participation.opinion;

import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of supports. Who supported is read by nobody: only totals leave this store. */
@Repository
class SupportStore {
    private final JdbcClient jdbc;

    SupportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that person supported it before. */
    boolean add(ProposalId proposal, PersonId person, Instant at) {
        return jdbc.sql(
                                """
                                insert into opinion.support (proposal_id, person_id, supported_at)
                                values (:proposal, :person, :at)
                                on conflict do nothing
                                """)
                        .param("proposal", proposal.value())
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean supports(ProposalId proposal, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select from opinion.support
                                        where proposal_id = :proposal and person_id = :person)
                        """)
                .param("proposal", proposal.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Map<ProposalId, Integer> counts(Collection<ProposalId> proposals) {
        var counts = new HashMap<ProposalId, Integer>();
        jdbc.sql(
                        """
                        select proposal_id, count(*) as people
                          from opinion.support
                         where proposal_id = any(:ids)
                         group by proposal_id
                         order by proposal_id
                        """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(
                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                            row.getInt("people"));
                });
        return counts;
    }
}
