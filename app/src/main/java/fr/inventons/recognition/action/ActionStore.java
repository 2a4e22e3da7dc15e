package fr.inventons.recognition.action;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.participation.meeting.MeetingId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of actions and of their writings. */
@Repository
class ActionStore {
    private static final String SELECT =
            """
            select a.id, a.campaign, a.department, a.kind, a.origin, a.story, a.bearer_id, a.bearer_name, a.starts_on,
                   a.ends_on, a.meeting_id, a.table_id, a.proposal_id, a.pillar, a.audiences, a.told_at, a.revision,
                   array(select n.code from action.neighbourhood n where n.action_id = a.id order by n.code) as codes
              from action.action a
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ActionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when another action is already the story of that proposal. */
    boolean insert(Action action) {
        int inserted =
                jdbc.sql(
                                """
                                insert into action.action
                                       (id, campaign, department, kind, origin, story, bearer_id, bearer_name,
                                        starts_on, ends_on, meeting_id, table_id, proposal_id, pillar, audiences,
                                        told_at, revision)
                                values (:id, :campaign, :department, :kind, :origin, cast(:story as jsonb), :bearer,
                                        :bearerName, :from, :until, :meeting, :table, :proposal, :pillar,
                                        :audiences, :at, :revision)
                                on conflict (proposal_id) do nothing
                                """)
                        .param("id", action.id().value())
                        .param("campaign", action.campaign().value())
                        .param("department", action.department().value())
                        .param("kind", action.kind().name())
                        .param("origin", action.origin().name())
                        .param("story", json.writeValueAsString(action.story()))
                        .param("bearer", action.bearer().map(OrganisationId::value).orElse(null))
                        .param("bearerName", action.bearerName())
                        .param("from", action.from().orElse(null))
                        .param("until", action.until().orElse(null))
                        .param("meeting", action.spottedAt().map(MeetingId::value).orElse(null))
                        .param("table", action.table().orElse(null))
                        .param("proposal", action.proposal().orElse(null))
                        .param("pillar", action.pillar())
                        .param("audiences", joined(action.audiences()))
                        .param("at", action.toldAt().atOffset(ZoneOffset.UTC))
                        .param("revision", action.revision())
                        .update();
        if (inserted == 1) {
            place(action.id(), action.neighbourhoods());
        }
        return inserted == 1;
    }

    void rewrite(Action action) {
        jdbc.sql(
                        """
                        update action.action
                           set kind = :kind, story = cast(:story as jsonb), bearer_id = :bearer,
                               bearer_name = :bearerName, starts_on = :from, ends_on = :until, pillar = :pillar,
                               audiences = :audiences, revision = :revision
                         where id = :id
                        """)
                .param("id", action.id().value())
                .param("kind", action.kind().name())
                .param("story", json.writeValueAsString(action.story()))
                .param("bearer", action.bearer().map(OrganisationId::value).orElse(null))
                .param("bearerName", action.bearerName())
                .param("from", action.from().orElse(null))
                .param("until", action.until().orElse(null))
                .param("pillar", action.pillar())
                .param("audiences", joined(action.audiences()))
                .param("revision", action.revision())
                .update();
        jdbc.sql("delete from action.neighbourhood where action_id = :id")
                .param("id", action.id().value())
                .update();
        place(action.id(), action.neighbourhoods());
    }

    /** Keeps what this writing says. */
    void keep(Action action, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into action.writing (action_id, revision, story, written_by, written_at)
                        values (:id, :revision, cast(:story as jsonb), :by, :at)
                        """)
                .param("id", action.id().value())
                .param("revision", action.revision())
                .param("story", json.writeValueAsString(action.story()))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The action, kept from other writings until the end of the transaction. */
    Optional<Action> lock(ActionId id) {
        return jdbc.sql(SELECT + " where a.id = :id for update of a")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The action, kept as it is until the end of the transaction. */
    Optional<Action> share(ActionId id) {
        return jdbc.sql(SELECT + " where a.id = :id for share of a")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<Action> named(Collection<ActionId> ids) {
        return jdbc.sql(SELECT + " where a.id = any(:ids) order by a.told_at, a.id")
                .param("ids", ids.stream().map(ActionId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    List<Action> of(CampaignId campaign, DepartmentCode department) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where a.department = :department and a.campaign = :campaign
                                 order by a.told_at, a.id
                                """)
                .param("department", department.value())
                .param("campaign", campaign.value())
                .query(this::read)
                .list();
    }

    List<Action> ofMeeting(MeetingId meeting) {
        return jdbc.sql(SELECT + " where a.meeting_id = :meeting order by a.told_at, a.id")
                .param("meeting", meeting.value())
                .query(this::read)
                .list();
    }

    Optional<Action> ofProposal(UUID proposal) {
        return jdbc.sql(SELECT + " where a.proposal_id = :proposal")
                .param("proposal", proposal)
                .query(this::read)
                .optional();
    }

    private void place(ActionId id, Collection<NeighbourhoodCode> codes) {
        if (!codes.isEmpty()) {
            jdbc.sql(
                            """
                            insert into action.neighbourhood (action_id, code)
                            select :id, one from unnest(:codes) as one
                            """)
                    .param("id", id.value())
                    .param(
                            "codes",
                            codes.stream().map(NeighbourhoodCode::value).toArray(String[]::new))
                    .update();
        }
    }

    private static String joined(Collection<Audience> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private Action read(ResultSet row, int number) throws SQLException {
        var codes = (String[]) row.getArray("codes").getArray();
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                new DepartmentCode(row.getString("department")),
                ActionKind.valueOf(row.getString("kind")),
                Origin.valueOf(row.getString("origin")),
                json.readValue(row.getString("story"), Story.class),
                Optional.ofNullable(row.getObject("bearer_id", UUID.class))
                        .map(OrganisationId::new),
                Arrays.stream(codes)
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                day(row, "starts_on"),
                day(row, "ends_on"),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)).map(MeetingId::new),
                Optional.ofNullable(row.getObject("table_id", UUID.class)),
                Optional.ofNullable(row.getObject("proposal_id", UUID.class)),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getInt("revision"),
                row.getString("bearer_name"),
                row.getString("pillar"),
                Arrays.stream(row.getString("audiences").split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(Audience::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
