package fr.inventons.participation.transmission;

import fr.inventons.participation.proposal.ProposalId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what is said beside a proposal: observations, withholdings, readings. */
@Repository
class RemarkStore {
    /** Which side of the State observes. */
    enum Side {
        OFFICER,
        HIERARCHY
    }

    /** A proposal withheld. */
    record Withholding(
            TransmissionId transmission,
            ProposalId proposal,
            String reason,
            String quality,
            Instant at) {}

    /** Observations of one side on one proposal. */
    record Said(
            TransmissionId transmission,
            ProposalId proposal,
            Side side,
            String quality,
            String text,
            Instant at) {}

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void observe(Said said) {
        jdbc.sql(
                        """
                        insert into transmission.observation
                               (transmission_id, proposal_id, side, quality, text, at)
                        values (:id, :proposal, :side, :quality, :text, :at)
                        on conflict (transmission_id, proposal_id, side)
                        do update set quality = excluded.quality, text = excluded.text, at = excluded.at
                        """)
                .param("id", said.transmission().value())
                .param("proposal", said.proposal().value())
                .param("side", said.side().name())
                .param("quality", said.quality())
                .param("text", said.text())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(TransmissionId id, ProposalId proposal, Side side) {
        jdbc.sql(
                        """
                        delete from transmission.observation
                         where transmission_id = :id and proposal_id = :proposal and side = :side
                        """)
                .param("id", id.value())
                .param("proposal", proposal.value())
                .param("side", side.name())
                .update();
    }

    List<Said> observations(Collection<TransmissionId> ids) {
        return list(
                ids,
                """
                select transmission_id, proposal_id, side, quality, text, at
                  from transmission.observation
                 where transmission_id in (:ids)
                 order by transmission_id, proposal_id, side desc
                """,
                (row, n) ->
                        new Said(
                                new TransmissionId(row.getObject(1, UUID.class)),
                                new ProposalId(row.getObject(2, UUID.class)),
                                Side.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                TransmissionStore.instant(row, "at").orElseThrow()));
    }

    void withhold(Withholding one) {
        jdbc.sql(
                        """
                        insert into transmission.withholding
                               (transmission_id, proposal_id, reason, quality, at)
                        values (:id, :proposal, :reason, :quality, :at)
                        on conflict (transmission_id, proposal_id)
                        do update set reason = excluded.reason, quality = excluded.quality, at = excluded.at
                        """)
                .param("id", one.transmission().value())
                .param("proposal", one.proposal().value())
                .param("reason", one.reason())
                .param("quality", one.quality())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was not withheld. */
    boolean restore(TransmissionId id, ProposalId proposal) {
        return jdbc.sql(
                                """
                                delete from transmission.withholding
                                 where transmission_id = :id and proposal_id = :proposal
                                """)
                        .param("id", id.value())
                        .param("proposal", proposal.value())
                        .update()
                == 1;
    }

    List<Withholding> withholdings(Collection<TransmissionId> ids) {
        return list(
                ids,
                """
                select transmission_id, proposal_id, reason, quality, at
                  from transmission.withholding
                 where transmission_id in (:ids)
                 order by transmission_id, proposal_id
                """,
                (row, n) ->
                        new Withholding(
                                new TransmissionId(row.getObject(1, UUID.class)),
                                new ProposalId(row.getObject(2, UUID.class)),
                                row.getString(3),
                                row.getString(4),
                                TransmissionStore.instant(row, "at").orElseThrow()));
    }

    void reread(
            TransmissionId id,
            ProposalId proposal,
            String reader,
            Content.Rereading said,
            Instant at) {
        jdbc.sql(
                        """
                        insert into transmission.rereading
                               (transmission_id, proposal_id, reader, quality, faithful, remark, at)
                        values (:id, :proposal, :reader, :quality, :faithful, :remark, :at)
                        on conflict (transmission_id, proposal_id, reader)
                        do update set quality = excluded.quality, faithful = excluded.faithful,
                                      remark = excluded.remark, at = excluded.at
                        """)
                .param("id", id.value())
                .param("proposal", proposal.value())
                .param("reader", reader)
                .param("quality", said.quality())
                .param("faithful", said.faithful())
                .param("remark", said.remark())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<ProposalId, List<Content.Rereading>> rereadings(TransmissionId id) {
        var all = new HashMap<ProposalId, List<Content.Rereading>>();
        var seen = new HashSet<String>();
        jdbc.sql(
                        """
                        select proposal_id, quality, faithful, remark
                          from transmission.rereading
                         where transmission_id = :id
                         order by proposal_id, faithful, quality, at, reader
                        """)
                .param("id", id.value())
                .query(row -> {
                    var proposal = new ProposalId(row.getObject(1, UUID.class));
                    var said =
                            new Content.Rereading(
                                    row.getString(2), row.getBoolean(3), row.getString(4));
                    // Two members of a body who agree are one line.
                    if (seen.add(proposal + " " + said)) {
                        all.computeIfAbsent(proposal, any -> new ArrayList<>()).add(said);
                    }
                });
        return all;
    }

    private <T> List<T> list(Collection<TransmissionId> ids, String sql, RowMapper<T> read) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("ids", ids.stream().map(TransmissionId::value).toList())
                        .query(read)
                        .list();
    }
}
