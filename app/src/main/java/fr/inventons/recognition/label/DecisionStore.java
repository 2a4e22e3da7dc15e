package fr.inventons.recognition.label;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.recognition.candidacy.CandidacyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema {@code label} that speaks of decisions, prepared and signed. */
@Repository
class DecisionStore {
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is prepared on a file, its row locked until the transaction ends: two people cannot
     * decide at once.
     */
    DecisionDraft lock(CandidacyId candidacy) {
        jdbc.sql(
                        """
                        insert into label.draft
                          (candidacy_id, outcome, reasons, advice, departure, revision,
                           prepared_by, prepared_at)
                        values (:id, '', '', '', '', 0, '', now())
                        on conflict do nothing
                        """)
                .param("id", candidacy.value())
                .update();
        return jdbc.sql("select * from label.draft where candidacy_id = :id for update")
                .param("id", candidacy.value())
                .query(DecisionStore::draft)
                .single();
    }

    void write(CandidacyId candidacy, NewDecision typed, int revision, String by, Instant at) {
        jdbc.sql(
                        """
                        update label.draft
                           set outcome = :outcome, reasons = :reasons, advice = :advice,
                               departure = :departure, revision = :revision, prepared_by = :by,
                               prepared_at = :at
                         where candidacy_id = :id
                        """)
                .param("id", candidacy.value())
                .param("outcome", typed.outcome().map(Enum::name).orElse(""))
                .param("reasons", typed.reasons())
                .param("advice", typed.advice())
                .param("departure", typed.departure())
                .param("revision", revision)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What somebody wrote for the authority on these files. */
    Map<CandidacyId, DecisionDraft> drafts(Collection<CandidacyId> candidacies) {
        var all = new HashMap<CandidacyId, DecisionDraft>();
        jdbc.sql(
                        """
                        select * from label.draft
                         where candidacy_id = any(:ids) and revision > 0
                         order by candidacy_id
                        """)
                .param("ids", ids(candidacies))
                .query(row -> {
                    all.put(
                            new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                            draft(row, 0));
                });
        return all;
    }

    void insert(Decision decision, CampaignId campaign, String paperName) {
        jdbc.sql(
                        """
                        insert into label.decision
                          (id, number, candidacy_id, campaign, outcome, avis, departs, reasons,
                           advice, departure, quality, paper_name, decided_on, signed_at)
                        values (:id, :number, :candidacy, :campaign, :outcome, :avis, :departs,
                           :reasons, :advice, :departure, :quality, :paper, :on, :at)
                        """)
                .param("id", decision.id().value())
                .param("number", decision.number())
                .param("candidacy", decision.candidacy().value())
                .param("campaign", campaign.value())
                .param("outcome", decision.outcome().name())
                .param("avis", decision.avis())
                .param("departs", decision.departs())
                .param("reasons", decision.reasons())
                .param("advice", decision.advice())
                .param("departure", decision.departure())
                .param("quality", decision.quality())
                .param("paper", paperName)
                .param("on", decision.decidedOn())
                .param("at", decision.signedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was decided on these files, the oldest first: a file put off is decided again. */
    List<Decision> decisions(Collection<CandidacyId> candidacies) {
        return jdbc.sql(
                        """
                        select * from label.decision
                         where candidacy_id = any(:ids)
                         order by candidacy_id, signed_at, id
                        """)
                .param("ids", ids(candidacies))
                .query(DecisionStore::decision)
                .list();
    }

    Optional<Decision> decision(DecisionId id) {
        return jdbc.sql("select * from label.decision where id = :id")
                .param("id", id.value())
                .query(DecisionStore::decision)
                .optional();
    }

    /** The quality in which this département's last decision was signed, to type it once. */
    Optional<String> lastQuality(CampaignId campaign, Collection<CandidacyId> candidacies) {
        return jdbc.sql(
                        """
                        select quality from label.decision
                         where campaign = :campaign and candidacy_id = any(:ids)
                         order by signed_at desc, id
                         limit 1
                        """)
                .param("campaign", campaign.value())
                .param("ids", ids(candidacies))
                .query(String.class)
                .optional();
    }

    private static UUID[] ids(Collection<CandidacyId> candidacies) {
        return candidacies.stream().map(CandidacyId::value).toArray(UUID[]::new);
    }

    private static DecisionDraft draft(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        return new DecisionDraft(
                outcome.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Decision.Outcome.valueOf(outcome)),
                row.getString("reasons"),
                row.getString("advice"),
                row.getString("departure"),
                row.getInt("revision"),
                row.getString("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }

    private static Decision decision(ResultSet row, int n) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new CandidacyId(row.getObject("candidacy_id", UUID.class)),
                Decision.Outcome.valueOf(row.getString("outcome")),
                row.getString("avis"),
                row.getBoolean("departs"),
                row.getString("reasons"),
                row.getString("advice"),
                row.getString("departure"),
                row.getString("quality"),
                !row.getString("paper_name").isEmpty(),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
