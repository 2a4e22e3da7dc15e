package fr.inventons.participation.opinion;

import fr.inventons.foundation.identity.BodyId;
import fr.inventons.participation.proposal.ProposalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of avis. There is no update and no delete: the database refuses both. */
@Repository
class AvisStore {
    private static final String SELECT =
            """
            select a.id, a.proposal_id, a.body_id, a.number, a.given_at, a.held_on, a.favourable, a.with_reservations,
                   a.against, a.abstention, a.position, a.reservation, a.alternative, a.mandated, a.paper,
                   (select coalesce(json_agg(json_build_object('text', d.text, 'published', d.published) order by d.rank), '[]')
                      from opinion.divergence d
                     where d.avis_id = a.id) as divergences
              from opinion.avis a
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AvisStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One body gives one avis on a proposal at a time. */
    void lock(ProposalId proposal, BodyId body) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", "avis " + proposal.value() + " " + body.value())
                .query(Boolean.class)
                .single();
    }

    void insert(Avis avis, String by) {
        jdbc.sql(
                        """
                        insert into opinion.avis
                               (id, proposal_id, body_id, number, given_at, held_on, favourable, with_reservations,
                                against, abstention, position, reservation, alternative, mandated, paper, given_by)
                        values (:id, :proposal, :body, :number, :at, :heldOn, :favourable, :withReservations, :against,
                                :abstention, :position, :reservation, :alternative, :mandated, :paper, :by)
                        """)
                .param("id", avis.id().value())
                .param("proposal", avis.proposal().value())
                .param("body", avis.body().value())
                .param("number", avis.number())
                .param("at", avis.givenAt().atOffset(ZoneOffset.UTC))
                .param("heldOn", avis.heldOn())
                .param("favourable", avis.votes().favourable())
                .param("withReservations", avis.votes().withReservations())
                .param("against", avis.votes().against())
                .param("abstention", avis.votes().abstention())
                .param("position", avis.position().name())
                .param("reservation", avis.reservation())
                .param("alternative", avis.alternative())
                .param("mandated", avis.mandated())
                .param("paper", avis.paper())
                .param("by", by)
                .update();
        for (int rank = 1; rank <= avis.divergences().size(); rank++) {
            var divergence = avis.divergences().get(rank - 1);
            jdbc.sql(
                            """
                            insert into opinion.divergence (avis_id, rank, text, published)
                            values (:avis, :rank, :text, :published)
                            """)
                    .param("avis", avis.id().value())
                    .param("rank", rank)
                    .param("text", divergence.text())
                    .param("published", divergence.published())
                    .update();
        }
    }

    Optional<Avis> latest(ProposalId proposal, BodyId body) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where a.proposal_id = :proposal and a.body_id = :body
                                 order by a.number desc
                                 limit 1
                                """)
                .param("proposal", proposal.value())
                .param("body", body.value())
                .query(this::read)
                .optional();
    }

    /** Every version, each body's newest first. */
    List<Avis> of(Collection<ProposalId> proposals) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where a.proposal_id = any(:ids)
                                 order by a.proposal_id, a.body_id, a.number desc
                                """)
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    private Avis read(ResultSet row, int number) throws SQLException {
        return new Avis(
                new AvisId(row.getObject("id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                "",
                row.getInt("number"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("held_on", LocalDate.class),
                new Votes(
                        row.getInt("favourable"),
                        row.getInt("with_reservations"),
                        row.getInt("against"),
                        row.getInt("abstention")),
                Position.valueOf(row.getString("position")),
                row.getString("reservation"),
                row.getString("alternative"),
                List.of(json.readValue(row.getString("divergences"), Divergence[].class)),
                row.getString("mandated"),
                row.getString("paper"));
    }
}
