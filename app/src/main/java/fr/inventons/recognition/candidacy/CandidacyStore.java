package fr.inventons.recognition.candidacy;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.action.ActionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of files and of their numbers. */
@Repository
class CandidacyStore {
    private static final String SELECT =
            """
            select f.id, f.action_id, f.campaign, f.department, f.track, f.call, f.state, coalesce(f.number, '') as number,
                   f.submitted_at, f.bearer_id, f.revision, f.version, f.title
              from candidacy.file f
            """;

    private final JdbcClient jdbc;

    CandidacyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the action has a file on this track already. */
    boolean insert(Candidacy file, Instant at) {
        return jdbc.sql(
                                """
                                insert into candidacy.file
                                       (id, action_id, campaign, department, track, call, state, opened_at, bearer_id, title,
                                        revision, version, touched_at)
                                values (:id, :action, :campaign, :department, :track, :call, 'DRAFT', :at, :bearer, :title,
                                        1, 0, :at)
                                on conflict (action_id, track) where state not in ('WITHDRAWN', 'INADMISSIBLE') do nothing
                                """)
                        .param("id", file.id().value())
                        .param("action", file.action().value())
                        .param("campaign", file.campaign().value())
                        .param("department", file.department().value())
                        .param("track", file.track())
                        .param("call", file.call())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("bearer", file.bearer().map(OrganisationId::value).orElse(null))
                        .param("title", file.title())
                        .update()
                == 1;
    }

    Optional<Candidacy> candidacy(CandidacyId id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", id.value())
                .query(CandidacyStore::read)
                .optional();
    }

    /** The same, held until the end of the transaction. */
    Optional<Candidacy> lock(CandidacyId id) {
        return jdbc.sql(SELECT + " where f.id = :id for update")
                .param("id", id.value())
                .query(CandidacyStore::read)
                .optional();
    }

    List<Candidacy> named(Collection<CandidacyId> ids) {
        return jdbc.sql(SELECT + " where f.id = any(:ids) order by f.id")
                .param("ids", ids.stream().map(CandidacyId::value).toArray(UUID[]::new))
                .query(CandidacyStore::read)
                .list();
    }

    /** Every file of these actions, the newest first. */
    List<Candidacy> ofActions(Collection<ActionId> actions) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where f.action_id = any(:ids)
                                 order by f.opened_at desc, f.id
                                """)
                .param("ids", actions.stream().map(ActionId::value).toArray(UUID[]::new))
                .query(CandidacyStore::read)
                .list();
    }

    Optional<CandidacyId> current(ActionId action, String track) {
        return jdbc.sql(
                        """
                        select id
                          from candidacy.file
                         where action_id = :action and track = :track
                           and state not in ('WITHDRAWN', 'INADMISSIBLE')
                        """)
                .param("action", action.value())
                .param("track", track)
                .query(UUID.class)
                .optional()
                .map(CandidacyId::new);
    }

    List<Candidacy> ready(CampaignId campaign, String track, Optional<DepartmentCode> department) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where f.campaign = :campaign and f.track = :track and f.state = 'ADMISSIBLE'
                                   and (:department = '' or f.department = :department)
                                 order by f.number, f.id
                                """)
                .param("campaign", campaign.value())
                .param("track", track)
                .param("department", department.map(DepartmentCode::value).orElse(""))
                .query(CandidacyStore::read)
                .list();
    }

    /**
     * The files that a reader may list, those touched last first.
     *
     * @param drafts the départements whose drafts are open to the reader
     * @param received the same for those that were submitted; {@code everywhere} stands for all
     */
    List<Candidacy> list(
            Set<String> drafts,
            Set<String> received,
            boolean everywhere,
            Set<UUID> actions,
            Optional<CandidacyId> after,
            int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where (f.action_id = any(:actions)
                                        or f.number is null and f.department = any(:drafts)
                                        or f.number is not null and (:everywhere or f.department = any(:received)))
                                   and (cast(:after as uuid) is null
                                        or (f.touched_at, f.id)
                                           < (select a.touched_at, a.id from candidacy.file a where a.id = :after))
                                 order by f.touched_at desc, f.id desc
                                 limit :limit
                                """)
                .param("actions", actions.toArray(UUID[]::new))
                .param("drafts", drafts.toArray(String[]::new))
                .param("received", received.toArray(String[]::new))
                .param("everywhere", everywhere)
                .param("after", after.map(CandidacyId::value).orElse(null))
                .param("limit", limit)
                .query(CandidacyStore::read)
                .list();
    }

    void written(
            CandidacyId id,
            int revision,
            Optional<OrganisationId> bearer,
            String title,
            Instant at) {
        jdbc.sql(
                        """
                        update candidacy.file
                           set revision = :revision, bearer_id = :bearer, title = :title, touched_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .param("bearer", bearer.map(OrganisationId::value).orElse(null))
                .param("title", title)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The next number of that year. The year's line stays locked until this transaction ends: who
     * comes next waits, and takes the same number again if this one is undone.
     */
    String nextNumber(int year) {
        var last =
                jdbc.sql(
                                """
                                insert into candidacy.numbering (year, last)
                                values (:year, 1)
                                on conflict (year) do update set last = candidacy.numbering.last + 1
                                returning last
                                """)
                        .param("year", year)
                        .query(Integer.class)
                        .single();
        return "C-%d-%04d".formatted(year, last);
    }

    void submitted(Candidacy now, String by, Instant at) {
        jdbc.sql(
                        """
                        update candidacy.file
                           set state = 'SUBMITTED', number = :number, version = :version, bearer_id = :bearer,
                               title = :title, submitted_at = coalesce(submitted_at, :at),
                               submitted_by = :by, touched_at = :at
                         where id = :id
                        """)
                .param("id", now.id().value())
                .param("number", now.number())
                .param("version", now.version())
                .param("bearer", now.bearer().map(OrganisationId::value).orElse(null))
                .param("title", now.title())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> submittedBy(CandidacyId id) {
        return jdbc.sql(
                        "select submitted_by from candidacy.file where id = :id and submitted_by is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void state(CandidacyId id, CandidacyState state, Instant at) {
        jdbc.sql("update candidacy.file set state = :state, touched_at = :at where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void call(CandidacyId id, String call, Instant at) {
        jdbc.sql("update candidacy.file set call = :call, touched_at = :at where id = :id")
                .param("id", id.value())
                .param("call", call)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Candidacy read(ResultSet row, int number) throws SQLException {
        return new Candidacy(
                new CandidacyId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                new DepartmentCode(row.getString("department")),
                row.getString("track"),
                row.getString("call"),
                CandidacyState.valueOf(row.getString("state")),
                row.getString("number"),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("bearer_id", UUID.class))
                        .map(OrganisationId::new),
                row.getInt("revision"),
                row.getInt("version"),
                row.getString("title"));
    }
}
