package fr.inventons.participation.answer;

import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.participation.proposal.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema {@code answer} that speaks of who was asked. */
@Repository
class SolicitationStore {
    private static final String COLUMNS =
            "id, proposal_id, organisation_id, asked_at, due_on, acknowledged_at, named_by";

    private final JdbcClient jdbc;

    SolicitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that organisation was asked about that proposal before. */
    boolean insert(Solicitation asked) {
        return jdbc.sql(
                                """
                                insert into answer.solicitation
                                  (id, proposal_id, organisation_id, asked_at, due_on, named_by)
                                values (:id, :proposal, :organisation, :at, :due, :namedBy)
                                on conflict (proposal_id, organisation_id) do nothing
                                """)
                        .param("id", asked.id().value())
                        .param("proposal", asked.proposal().value())
                        .param("organisation", asked.organisation().value())
                        .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                        .param("due", asked.dueOn().orElse(null))
                        .param("namedBy", asked.namedBy().map(SolicitationId::value).orElse(null))
                        .update()
                == 1;
    }

    /** The request, locked until the end of this transaction. */
    Optional<Solicitation> lock(SolicitationId id) {
        return jdbc.sql("select " + COLUMNS + " from answer.solicitation where id = :id for update")
                .param("id", id.value())
                .query(SolicitationStore::read)
                .optional();
    }

    Optional<Solicitation> solicitation(SolicitationId id) {
        return jdbc.sql("select " + COLUMNS + " from answer.solicitation where id = :id")
                .param("id", id.value())
                .query(SolicitationStore::read)
                .optional();
    }

    /** The requests about these proposals, in the order they were made. */
    List<Solicitation> about(Collection<ProposalId> proposals) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                   from answer.solicitation
                                  where proposal_id = any(:proposals)
                                  order by asked_at, id
                                """)
                .param("proposals", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(SolicitationStore::read)
                .list();
    }

    /** The requests made to these organisations, in the order they were made. */
    List<Solicitation> madeTo(Collection<OrganisationId> organisations) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                   from answer.solicitation
                                  where organisation_id = any(:organisations)
                                  order by asked_at, id
                                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(SolicitationStore::read)
                .list();
    }

    void acknowledge(SolicitationId id, Instant at) {
        jdbc.sql("update answer.solicitation set acknowledged_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Solicitation read(ResultSet row, int n) throws SQLException {
        return new Solicitation(
                new SolicitationId(row.getObject("id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("acknowledged_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("named_by", UUID.class))
                        .map(SolicitationId::new));
    }
}
