package fr.inventons.participation.answer;

import fr.inventons.foundation.campaign.PublicationHold;
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

/** The SQL of schema {@code answer} that speaks of signed answers and their publication. */
@Repository
class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Answer answer) {
        jdbc.sql(
                        """
                        insert into answer.answer
                          (id, solicitation_id, version, signed_at, outcome, retained, not_retained,
                           next_step, next_on, signature, competent_id)
                        values (:id, :solicitation, :version, :at, :outcome, :retained, :notRetained,
                           :nextStep, :nextOn, :signature, :competent)
                        """)
                .param("id", answer.id().value())
                .param("solicitation", answer.solicitation().value())
                .param("version", answer.version())
                .param("at", answer.signedAt().atOffset(ZoneOffset.UTC))
                .param("outcome", answer.outcome())
                .param("retained", answer.retained())
                .param("notRetained", answer.notRetained())
                .param("nextStep", answer.nextStep())
                .param("nextOn", answer.nextOn().orElse(null))
                .param("signature", answer.signature())
                .param("competent", answer.competent().map(OrganisationId::value).orElse(null))
                .update();
    }

    /** Every version of the answers to these requests, oldest first. */
    List<Answer> of(Collection<SolicitationId> solicitations) {
        return jdbc.sql(
                        """
                        select a.*, p.decided_at, p.visible_from, p.exception_reason
                          from answer.answer a
                          left join answer.publication p on p.answer_id = a.id
                         where a.solicitation_id = any(:solicitations)
                         order by a.solicitation_id, a.version
                        """)
                .param(
                        "solicitations",
                        solicitations.stream().map(SolicitationId::value).toArray(UUID[]::new))
                .query(AnswerStore::read)
                .list();
    }

    /** The request that this version answers. */
    Optional<SolicitationId> solicitationOf(AnswerId id) {
        return jdbc.sql("select solicitation_id from answer.answer where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(SolicitationId::new);
    }

    /** Naming who is competent is not yet an answer. */
    int countAnswered(Instant now) {
        return jdbc.sql(
                        """
                        select count(distinct s.proposal_id)
                          from answer.solicitation s
                          join answer.answer a on a.solicitation_id = s.id
                          join answer.publication p on p.answer_id = a.id
                         where p.visible_from <= :now
                           and a.competent_id is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The proposals answered last, in public. */
    List<ProposalId> latest(Instant now, int most) {
        return jdbc.sql(
                        """
                        select s.proposal_id
                          from answer.solicitation s
                          join answer.answer a on a.solicitation_id = s.id
                          join answer.publication p on p.answer_id = a.id
                         where p.visible_from <= :now
                         group by s.proposal_id
                         order by max(p.visible_from) desc, s.proposal_id
                         limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    void publish(AnswerId id, Instant now, PublicationHold hold, String exceptionReason) {
        jdbc.sql(
                        """
                        insert into answer.publication
                          (answer_id, decided_at, visible_from, because, exception_reason)
                        values (:id, :now, :from, :because, :reason)
                        """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("from", hold.visibleFrom().atOffset(ZoneOffset.UTC))
                .param("because", hold.because().name())
                .param("reason", exceptionReason)
                .update();
    }

    private static Answer read(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Answer(
                new AnswerId(row.getObject("id", UUID.class)),
                new SolicitationId(row.getObject("solicitation_id", UUID.class)),
                row.getInt("version"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("retained"),
                row.getString("not_retained"),
                row.getString("next_step"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)),
                row.getString("signature"),
                Optional.ofNullable(row.getObject("competent_id", UUID.class))
                        .map(OrganisationId::new),
                decided == null
                        ? Optional.empty()
                        : Optional.of(
                                new Answer.Published(
                                        decided.toInstant(),
                                        row.getObject("visible_from", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("exception_reason"))));
    }
}
