package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.identity.BodyId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of opinions and of avis. There is no update and no delete: the database refuses both. */
@Repository
class AdviceStore {
    private final JdbcClient jdbc;

    AdviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Opinion one, String by) {
        jdbc.sql(
                        """
                        insert into candidacy.opinion
                               (id, candidacy_id, rank, kind, text, quality, signed_on, paper, given_by, given_at)
                        values (:id, :candidacy, :rank, :kind, :text, :quality, :signedOn, :paper, :by, :at)
                        """)
                .param("id", one.id())
                .param("candidacy", one.candidacy().value())
                .param("rank", one.rank())
                .param("kind", one.kind().name())
                .param("text", one.text())
                .param("quality", one.quality())
                .param("signedOn", one.signedOn())
                .param("paper", one.paper())
                .param("by", by)
                .param("at", one.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every opinion on these files, the newest of each first. */
    List<Opinion> opinions(Collection<CandidacyId> ids) {
        return jdbc.sql(
                        """
                        select id, candidacy_id, rank, kind, text, quality, signed_on, paper, given_at
                          from candidacy.opinion
                         where candidacy_id = any(:ids)
                         order by candidacy_id, rank desc
                        """)
                .param("ids", values(ids))
                .query((row, number) ->
                        new Opinion(
                                row.getObject("id", UUID.class),
                                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                                row.getInt("rank"),
                                OpinionKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                row.getString("quality"),
                                row.getObject("signed_on", LocalDate.class),
                                row.getString("paper"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(CouncilAvis one, String by) {
        jdbc.sql(
                        """
                        insert into candidacy.council_avis
                               (id, candidacy_id, body_id, rank, kind, held_on, favourable, against, abstention, text,
                                divergence, paper, given_by, given_at)
                        values (:id, :candidacy, :body, :rank, :kind, :heldOn, :favourable, :against, :abstention, :text,
                                :divergence, :paper, :by, :at)
                        """)
                .param("id", one.id())
                .param("candidacy", one.candidacy().value())
                .param("body", one.body().value())
                .param("rank", one.rank())
                .param("kind", one.kind().name())
                .param("heldOn", one.heldOn())
                .param("favourable", one.favourable())
                .param("against", one.against())
                .param("abstention", one.abstention())
                .param("text", one.text())
                .param("divergence", one.divergence())
                .param("paper", one.paper())
                .param("by", by)
                .param("at", one.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every avis on these files: each body's newest first. */
    List<CouncilAvis> avis(Collection<CandidacyId> ids) {
        return jdbc.sql(
                        """
                        select id, candidacy_id, body_id, rank, kind, held_on, favourable, against, abstention, text,
                               divergence, paper, given_at
                          from candidacy.council_avis
                         where candidacy_id = any(:ids)
                         order by candidacy_id, body_id, rank desc
                        """)
                .param("ids", values(ids))
                .query((row, number) ->
                        new CouncilAvis(
                                row.getObject("id", UUID.class),
                                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                                new BodyId(row.getObject("body_id", UUID.class)),
                                row.getInt("rank"),
                                OpinionKind.valueOf(row.getString("kind")),
                                row.getObject("held_on", LocalDate.class),
                                row.getInt("favourable"),
                                row.getInt("against"),
                                row.getInt("abstention"),
                                row.getString("text"),
                                row.getString("divergence"),
                                row.getString("paper"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static UUID[] values(Collection<CandidacyId> ids) {
        return ids.stream().map(CandidacyId::value).toArray(UUID[]::new);
    }
}
