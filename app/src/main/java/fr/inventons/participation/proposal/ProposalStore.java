package fr.inventons.participation.proposal;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.WorkshopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** The SQL of proposals themselves; {@code PUBLISHED} is computed here from the clock. */
@Repository
class ProposalStore {
    private static final String SELECT =
            """
            select id, reference, table_id, workshop_id, meeting_id, department, campaign, pillar, neighbourhood,
                   title, finding, problem, proposal, sheet, reached, written_at, version, visible_from
              from proposal.proposal
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ProposalStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps other writers of the département's references out until the transaction ends. */
    int lockNumbering(DepartmentCode department, int year) {
        jdbc.sql(
                        """
                        insert into proposal.numbering (department, year) values (:department, :year)
                        on conflict do nothing
                        """)
                .param("department", department.value())
                .param("year", year)
                .update();
        return jdbc.sql(
                        """
                        select last from proposal.numbering
                         where department = :department and year = :year
                           for update
                        """)
                .param("department", department.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void number(DepartmentCode department, int year, int last) {
        jdbc.sql(
                        """
                        update proposal.numbering set last = :last
                         where department = :department and year = :year
                        """)
                .param("last", last)
                .param("department", department.value())
                .param("year", year)
                .update();
    }

    void insert(Proposal proposal, UUID form) {
        jdbc.sql(
                        """
                        insert into proposal.proposal
                               (id, reference, form, table_id, workshop_id, meeting_id, department, campaign, pillar,
                                neighbourhood, title, finding, problem, proposal, sheet, version, reached, written_at)
                        values (:id, :reference, :form, :table, :workshop, :meeting, :department, :campaign, :pillar,
                                :neighbourhood, :title, :finding, :problem, :text, cast(:sheet as jsonb), :version,
                                :reached, :at)
                        """)
                .param("id", proposal.id().value())
                .param("reference", proposal.reference())
                .param("form", form)
                .param("table", proposal.table().value())
                .param("workshop", proposal.workshop().value())
                .param("meeting", proposal.meeting().value())
                .param("department", proposal.department().value())
                .param("campaign", proposal.campaign().value())
                .param("pillar", proposal.pillar())
                .param(
                        "neighbourhood",
                        proposal.neighbourhood().map(NeighbourhoodCode::value).orElse(null))
                .param("title", proposal.title())
                .param("finding", proposal.finding())
                .param("problem", proposal.problem())
                .param("text", proposal.text())
                .param("sheet", json.writeValueAsString(proposal.sheet()))
                .param("version", proposal.version())
                .param("reached", proposal.reached().name())
                .param("at", proposal.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the texts of the next version over the row, which the caller holds locked. */
    void rewrite(Proposal proposal) {
        jdbc.sql(
                        """
                        update proposal.proposal
                           set title = :title, finding = :finding, problem = :problem, proposal = :text,
                               sheet = cast(:sheet as jsonb), version = :version
                         where id = :id
                        """)
                .param("id", proposal.id().value())
                .param("title", proposal.title())
                .param("finding", proposal.finding())
                .param("problem", proposal.problem())
                .param("text", proposal.text())
                .param("sheet", json.writeValueAsString(proposal.sheet()))
                .param("version", proposal.version())
                .update();
    }

    void release(ProposalId id, Stage reached) {
        jdbc.sql(
                        """
                        update proposal.proposal set reached = :reached, released_version = version
                         where id = :id
                        """)
                .param("id", id.value())
                .param("reached", reached.name())
                .update();
    }

    void reach(Collection<ProposalId> ids, Stage stage) {
        jdbc.sql("update proposal.proposal set reached = :stage where id = any(:ids)")
                .param("stage", stage.name())
                .param("ids", uuids(ids))
                .update();
    }

    void publish(Collection<ProposalId> ids, Instant visibleFrom, Instant now, String reason) {
        jdbc.sql(
                        """
                        update proposal.proposal
                           set visible_from = :from, published_at = :now, exception_reason = :reason
                         where id = any(:ids)
                        """)
                .param("from", visibleFrom.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("ids", uuids(ids))
                .update();
    }

    Optional<Proposal> proposal(ProposalId id) {
        return named(List.of(id)).stream().findFirst();
    }

    Optional<Proposal> ofForm(UUID form) {
        return jdbc.sql(SELECT + " where form = :form")
                .param("form", form)
                .query(this::read)
                .optional();
    }

    List<Proposal> named(Collection<ProposalId> ids) {
        return jdbc.sql(SELECT + " where id = any(:ids) order by written_at, id")
                .param("ids", uuids(ids))
                .query(this::read)
                .list();
    }

    /** Reads them and keeps every other writer out until the transaction ends. */
    List<Proposal> lock(Collection<ProposalId> ids) {
        return jdbc.sql(SELECT + " where id = any(:ids) order by id for update")
                .param("ids", uuids(ids))
                .query(this::read)
                .list();
    }

    /** Reads it and keeps it from changing until the transaction ends; others may read it too. */
    Optional<Proposal> share(ProposalId id) {
        return jdbc.sql(SELECT + " where id = :id for share")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Proposal> ofMeetings(Collection<MeetingId> meetings) {
        return jdbc.sql(SELECT + " where meeting_id = any(:ids) order by written_at, id")
                .param("ids", meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    List<Proposal> lockReleased(MeetingId meeting) {
        return jdbc.sql(
                        SELECT
                                + " where meeting_id = :meeting and reached = 'RELEASED' order by id for update")
                .param("meeting", meeting.value())
                .query(this::read)
                .list();
    }

    List<Proposal> ofTable(TableId table) {
        return jdbc.sql(SELECT + " where table_id = :table order by written_at, id")
                .param("table", table.value())
                .query(this::read)
                .list();
    }

    /** What a page of a list asks for: filters, then what the reader may see of it. */
    record Query(
            String campaign,
            Optional<String> pillar,
            Optional<String> department,
            Optional<String> neighbourhood,
            Optional<UUID> table,
            Optional<Stage> stage,
            Collection<String> everywhere,
            Collection<String> departments,
            Collection<String> meetings,
            Collection<String> tables,
            Optional<Instant> beforeAt,
            UUID beforeId,
            int size) {}

    /** Newest first. Each place is a pair {@code stage:key}, as the matrix opens it. */
    List<Proposal> list(Query query) {
        return jdbc.sql(
                        SELECT
                                + """
                                  cross join lateral (select case when visible_from <= :now then 'PUBLISHED' else reached end) as at (stage)
                                 where campaign = :campaign
                                   and (cast(:pillar as text) is null or pillar = :pillar)
                                   and (cast(:department as text) is null or department = :department)
                                   and (cast(:neighbourhood as text) is null or neighbourhood = :neighbourhood)
                                   and (cast(:table as uuid) is null or table_id = :table)
                                   and (cast(:stage as text) is null or at.stage = :stage)
                                   and (cast(:beforeAt as timestamptz) is null or (written_at, id) < (:beforeAt, :beforeId))
                                   and (at.stage = any(:everywhere)
                                        or at.stage || ':' || department = any(:departments)
                                        or at.stage || ':' || meeting_id = any(:meetings)
                                        or at.stage || ':' || table_id = any(:tables))
                                 order by written_at desc, id desc
                                 limit :size
                                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("campaign", query.campaign())
                .param("pillar", query.pillar().orElse(null))
                .param("department", query.department().orElse(null))
                .param("neighbourhood", query.neighbourhood().orElse(null))
                .param("table", query.table().orElse(null))
                .param("stage", query.stage().map(Stage::name).orElse(null))
                .param(
                        "beforeAt",
                        query.beforeAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("beforeId", query.beforeId())
                .param("everywhere", query.everywhere().toArray(String[]::new))
                .param("departments", query.departments().toArray(String[]::new))
                .param("meetings", query.meetings().toArray(String[]::new))
                .param("tables", query.tables().toArray(String[]::new))
                .param("size", query.size())
                .query(this::read)
                .list();
    }

    private static UUID[] uuids(Collection<ProposalId> ids) {
        return ids.stream().map(ProposalId::value).toArray(UUID[]::new);
    }

    /** Those that are public now and say all of these French words, newest first. */
    List<Proposal> saying(String words, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where visible_from <= :now
                                   and to_tsvector('proposal.french'::regconfig, title || ' ' || finding || ' ' || problem || ' ' || proposal)
                                       @@ websearch_to_tsquery('proposal.french'::regconfig, :words)
                                 order by written_at desc, id desc
                                 limit :most
                                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("most", most)
                .query(this::read)
                .list();
    }

    int countPublished() {
        return jdbc.sql("select count(*) from proposal.proposal where visible_from <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        var visibleFrom =
                Optional.ofNullable(row.getObject("visible_from", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
        var reached = Stage.valueOf(row.getString("reached"));
        var now = clock.instant();
        var visible = visibleFrom.filter(from -> !from.isAfter(now)).isPresent();
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new TableId(row.getObject("table_id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new DepartmentCode(row.getString("department")),
                new CampaignId(row.getString("campaign")),
                row.getString("pillar"),
                Optional.ofNullable(row.getString("neighbourhood")).map(NeighbourhoodCode::new),
                row.getString("title"),
                row.getString("finding"),
                row.getString("problem"),
                row.getString("proposal"),
                json.readValue(row.getString("sheet"), Sheet.class),
                visible ? Stage.PUBLISHED : reached,
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                reached,
                visibleFrom);
    }
}
