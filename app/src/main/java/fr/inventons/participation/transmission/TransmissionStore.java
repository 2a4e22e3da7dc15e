package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.proposal.ProposalId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of remontées, their meetings, their items and their chain. */
@Repository
class TransmissionStore {
    private static final String SELECT =
            """
            select t.id, t.campaign, t.department, t.state, t.prepared_at, t.review_from,
                   t.review_until, t.step, t.submitted_at, t.number, t.frozen_at, t.fingerprint,
                   array(select m.meeting_id from transmission.meeting m
                          where m.transmission_id = t.id order by m.meeting_id) as meetings,
                   array(select s.step from transmission.step s
                          where s.transmission_id = t.id order by s.rank) as steps,
                   array(select s.label from transmission.step s
                          where s.transmission_id = t.id order by s.rank) as labels,
                   array(select s.signs from transmission.step s
                          where s.transmission_id = t.id order by s.rank) as signs,
                   (select a.at from transmission.acknowledgement a
                     where a.transmission_id = t.id) as acknowledged_at,
                   (select p.visible_from from transmission.publication p
                     where p.transmission_id = t.id) as visible_from
              from transmission.transmission t
            """;

    private final JdbcClient jdbc;

    TransmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the département has one that is not frozen. */
    boolean insert(TransmissionId id, CampaignId campaign, DepartmentCode department, Instant at) {
        return jdbc.sql(
                                """
                                insert into transmission.transmission (id, campaign, department, state, prepared_at)
                                values (:id, :campaign, :department, 'PREPARED', :at)
                                on conflict (campaign, department) where frozen_at is null do nothing
                                """)
                        .param("id", id.value())
                        .param("campaign", campaign.value())
                        .param("department", department.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(TransmissionId id, Collection<MeetingId> meetings) {
        for (var meeting : meetings) {
            jdbc.sql(
                            """
                            insert into transmission.meeting (transmission_id, meeting_id)
                            values (:id, :meeting) on conflict do nothing
                            """)
                    .param("id", id.value())
                    .param("meeting", meeting.value())
                    .update();
        }
    }

    Optional<Transmission> transmission(TransmissionId id) {
        return jdbc.sql(SELECT + " where t.id = :id")
                .param("id", id.value())
                .query(TransmissionStore::read)
                .optional();
    }

    /** Keeps it for this transaction alone, then reads it. */
    Optional<Transmission> lock(TransmissionId id) {
        var there =
                jdbc.sql("select id from transmission.transmission where id = :id for update")
                        .param("id", id.value())
                        .query(UUID.class)
                        .optional();
        return there.flatMap(any -> transmission(id));
    }

    /** The one of a département that is not frozen yet. */
    Optional<Transmission> open(CampaignId campaign, DepartmentCode department) {
        return jdbc.sql(
                        SELECT
                                + " where t.campaign = :campaign and t.department = :department and t.frozen_at is null")
                .param("campaign", campaign.value())
                .param("department", department.value())
                .query(TransmissionStore::read)
                .optional();
    }

    /** All of an edition, by département, oldest first. */
    List<Transmission> of(CampaignId campaign) {
        return jdbc.sql(
                        SELECT
                                + " where t.campaign = :campaign order by t.department, t.prepared_at, t.id")
                .param("campaign", campaign.value())
                .query(TransmissionStore::read)
                .list();
    }

    List<Transmission> named(Collection<TransmissionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where t.id in (:ids) order by t.prepared_at, t.id")
                .param("ids", ids.stream().map(TransmissionId::value).toList())
                .query(TransmissionStore::read)
                .list();
    }

    /** Those of a meeting, oldest first. */
    Map<MeetingId, List<TransmissionId>> ofMeetings(Collection<MeetingId> meetings) {
        var all = new HashMap<MeetingId, List<TransmissionId>>();
        if (meetings.isEmpty()) {
            return all;
        }
        jdbc.sql(
                        """
                        select m.meeting_id, m.transmission_id
                          from transmission.meeting m
                          join transmission.transmission t on t.id = m.transmission_id
                         where m.meeting_id in (:meetings)
                         order by t.prepared_at, t.id
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(
                                    new MeetingId(row.getObject(1, UUID.class)),
                                    any -> new ArrayList<>())
                            .add(new TransmissionId(row.getObject(2, UUID.class)));
                });
        return all;
    }

    void openReview(TransmissionId id, LocalDate from, LocalDate until) {
        jdbc.sql(
                        """
                        update transmission.transmission
                           set review_from = coalesce(review_from, :from), review_until = :until
                         where id = :id
                        """)
                .param("id", id.value())
                .param("from", from)
                .param("until", until)
                .update();
    }

    /** Hands it to the chain, from its first step. */
    void submit(TransmissionId id, Instant at, List<Transmission.Step> chain) {
        jdbc.sql("delete from transmission.step where transmission_id = :id")
                .param("id", id.value())
                .update();
        for (int rank = 0; rank < chain.size(); rank++) {
            jdbc.sql(
                            """
                            insert into transmission.step (transmission_id, rank, step, label, signs)
                            values (:id, :rank, :step, :label, :signs)
                            """)
                    .param("id", id.value())
                    .param("rank", rank)
                    .param("step", chain.get(rank).id())
                    .param("label", chain.get(rank).label())
                    .param("signs", chain.get(rank).signs())
                    .update();
        }
        jdbc.sql(
                        """
                        update transmission.transmission
                           set state = 'IN_VISA', step = 0, submitted_at = :at
                         where id = :id
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void step(TransmissionId id, int step) {
        jdbc.sql("update transmission.transmission set step = :step where id = :id")
                .param("id", id.value())
                .param("step", step)
                .update();
    }

    void giveBack(TransmissionId id) {
        jdbc.sql("update transmission.transmission set state = 'PREPARED', step = 0 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** How many of a département are frozen. */
    int frozen(CampaignId campaign, DepartmentCode department) {
        return jdbc.sql(
                        """
                        select count(*) from transmission.transmission
                         where campaign = :campaign and department = :department and frozen_at is not null
                        """)
                .param("campaign", campaign.value())
                .param("department", department.value())
                .query(Integer.class)
                .single();
    }

    void freeze(
            TransmissionId id,
            Transmission.State state,
            int rank,
            String number,
            Instant at,
            String fingerprint) {
        jdbc.sql(
                        """
                        update transmission.transmission
                           set state = :state, rank = :rank, number = :number, frozen_at = :at,
                               fingerprint = :fingerprint, submitted_at = coalesce(submitted_at, :at)
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("rank", rank)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("fingerprint", fingerprint)
                .update();
    }

    void take(TransmissionId id, Collection<ProposalId> proposals) {
        for (var proposal : proposals) {
            jdbc.sql(
                            """
                            insert into transmission.item (proposal_id, transmission_id)
                            values (:proposal, :id) on conflict do nothing
                            """)
                    .param("proposal", proposal.value())
                    .param("id", id.value())
                    .update();
        }
    }

    /** The proposals of each that was handed over. */
    Map<TransmissionId, Set<ProposalId>> items(Collection<TransmissionId> ids) {
        var items = new HashMap<TransmissionId, Set<ProposalId>>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select transmission_id, proposal_id from transmission.item
                             where transmission_id in (:ids) order by transmission_id, proposal_id
                            """)
                    .param("ids", ids.stream().map(TransmissionId::value).toList())
                    .query(row -> {
                        items.computeIfAbsent(
                                        new TransmissionId(row.getObject(1, UUID.class)),
                                        any -> new LinkedHashSet<>())
                                .add(new ProposalId(row.getObject(2, UUID.class)));
                    });
        }
        return items;
    }

    /** In which remontée each was handed over. */
    Map<ProposalId, TransmissionId> holders(Collection<ProposalId> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select proposal_id, transmission_id from transmission.item
                         where proposal_id in (:proposals) order by proposal_id
                        """)
                .param("proposals", proposals.stream().map(ProposalId::value).toList())
                .query((row, n) ->
                        Map.entry(
                                new ProposalId(row.getObject(1, UUID.class)),
                                new TransmissionId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Transmission read(ResultSet row, int n) throws SQLException {
        var steps = texts(row.getArray("steps"));
        var labels = texts(row.getArray("labels"));
        var signs = (Boolean[]) row.getArray("signs").getArray();
        var chain = new ArrayList<Transmission.Step>();
        for (int i = 0; i < steps.size(); i++) {
            chain.add(new Transmission.Step(steps.get(i), labels.get(i), signs[i]));
        }
        var from = row.getObject("review_from", LocalDate.class);
        var until = row.getObject("review_until", LocalDate.class);
        return new Transmission(
                new TransmissionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getString("campaign")),
                new DepartmentCode(row.getString("department")),
                Arrays.stream((UUID[]) row.getArray("meetings").getArray())
                        .map(MeetingId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Transmission.State.valueOf(row.getString("state")),
                instant(row, "prepared_at").orElseThrow(),
                from == null || until == null
                        ? Optional.empty()
                        : Optional.of(new Transmission.Window(from, until)),
                List.copyOf(chain),
                row.getInt("step"),
                instant(row, "submitted_at"),
                Optional.ofNullable(row.getString("number")),
                instant(row, "frozen_at"),
                Optional.ofNullable(row.getString("fingerprint")),
                instant(row, "acknowledged_at"),
                instant(row, "visible_from"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(at.toInstant());
    }
}
