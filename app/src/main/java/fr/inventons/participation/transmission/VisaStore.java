package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the visa chains: who stands where, what was done, scans. */
@Repository
class VisaStore {
    private final JdbcClient jdbc;

    VisaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the person stands there already. */
    boolean seat(CampaignId campaign, DepartmentCode department, Seat seat, Instant at) {
        return jdbc.sql(
                                """
                                insert into transmission.seat
                                       (id, campaign, department, step, person_id, quality, delegation,
                                        substitute, seated_at)
                                values (:id, :campaign, :department, :step, :person, :quality,
                                        :delegation, :substitute, :at)
                                on conflict (campaign, department, step, person_id)
                                      where ended_at is null do nothing
                                """)
                        .param("id", seat.id())
                        .param("campaign", campaign.value())
                        .param("department", department.value())
                        .param("step", seat.step())
                        .param("person", seat.person().value())
                        .param("quality", seat.quality())
                        .param("delegation", seat.delegation())
                        .param("substitute", seat.substitute())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** True when the seat is one of theirs, ended now or before. */
    boolean holds(CampaignId campaign, DepartmentCode department, UUID seat) {
        return jdbc.sql(
                        """
                        select exists (select 1 from transmission.seat
                         where id = :id and campaign = :campaign and department = :department)
                        """)
                .param("id", seat)
                .param("campaign", campaign.value())
                .param("department", department.value())
                .query(Boolean.class)
                .single();
    }

    boolean unseat(CampaignId campaign, DepartmentCode department, UUID seat, Instant at) {
        return jdbc.sql(
                                """
                                update transmission.seat set ended_at = greatest(:at, seated_at)
                                 where id = :id and campaign = :campaign and department = :department
                                   and ended_at is null
                                """)
                        .param("id", seat)
                        .param("campaign", campaign.value())
                        .param("department", department.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Seat> seats(CampaignId campaign, DepartmentCode department) {
        return jdbc.sql(
                        """
                        select id, step, person_id, quality, delegation, substitute
                          from transmission.seat
                         where campaign = :campaign and department = :department
                           and ended_at is null
                         order by substitute, seated_at, id
                        """)
                .param("campaign", campaign.value())
                .param("department", department.value())
                .query((row, n) ->
                        new Seat(
                                row.getObject("id", UUID.class),
                                row.getString("step"),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getString("quality"),
                                row.getString("delegation"),
                                row.getBoolean("substitute")))
                .list();
    }

    /** Who did it and what was read, beside what everybody sees of it. */
    record Kept(
            TransmissionId transmission, String step, Optional<PersonId> person, String content) {}

    void insert(Visa visa, Kept kept) {
        jdbc.sql(
                        """
                        insert into transmission.visa
                               (id, transmission_id, rank, kind, at, day, step, label, quality, delegation,
                                substitute, on_paper, paper_name, scan_said, reason, person_id, content,
                                fingerprint)
                        values (:id, :transmission, :rank, :kind, :at, :day, :step, :label, :quality,
                                :delegation, :substitute, :onPaper, :paperName, :scanSaid, :reason,
                                :person, :content, :fingerprint)
                        """)
                .param("id", visa.id())
                .param("transmission", kept.transmission().value())
                .param("rank", visa.rank())
                .param("kind", visa.kind().name())
                .param("at", visa.at().atOffset(ZoneOffset.UTC))
                .param("day", visa.day())
                .param("step", kept.step())
                .param("label", visa.label())
                .param("quality", visa.quality())
                .param("delegation", visa.delegation())
                .param("substitute", visa.substitute())
                .param("onPaper", visa.onPaper())
                .param("paperName", visa.paperName())
                .param("scanSaid", visa.scanSaid())
                .param("reason", visa.reason())
                .param("person", kept.person().map(PersonId::value).orElse(null))
                .param("content", kept.content())
                .param("fingerprint", visa.fingerprint())
                .update();
    }

    List<Visa> visas(TransmissionId id) {
        return jdbc.sql(
                        """
                        select v.id, v.rank, v.kind, v.at, v.day, v.label, v.quality, v.delegation,
                               v.substitute, v.on_paper, v.paper_name, v.scan_said, v.reason, v.fingerprint,
                               exists (select from transmission.scan s where s.visa_id = v.id) as kept
                          from transmission.visa v
                         where v.transmission_id = :id
                         order by v.rank
                        """)
                .param("id", id.value())
                .query(VisaStore::read)
                .list();
    }

    /** What was read at the last act of that step. */
    Optional<String> lastRead(TransmissionId id, String step) {
        return jdbc.sql(
                        """
                        select content from transmission.visa
                         where transmission_id = :id and step = :step
                         order by rank desc limit 1
                        """)
                .param("id", id.value())
                .param("step", step)
                .query(String.class)
                .optional();
    }

    /** What was read at the last act of all: once frozen, what was signed. */
    String signedWords(TransmissionId id) {
        return jdbc.sql(
                        """
                        select content from transmission.visa
                         where transmission_id = :id
                         order by rank desc limit 1
                        """)
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    boolean keepScan(UUID visa, String mediaType, byte[] bytes, String sha256, Instant at) {
        return jdbc.sql(
                                """
                                insert into transmission.scan (visa_id, media_type, bytes, sha256, at)
                                values (:visa, :type, :bytes, :sha256, :at) on conflict do nothing
                                """)
                        .param("visa", visa)
                        .param("type", mediaType)
                        .param("bytes", bytes)
                        .param("sha256", sha256)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<StoredFile> scan(TransmissionId id, UUID visa) {
        return jdbc.sql(
                        """
                        select s.media_type, s.bytes, s.sha256
                          from transmission.scan s
                          join transmission.visa v on v.id = s.visa_id
                         where v.transmission_id = :id and v.id = :visa
                        """)
                .param("id", id.value())
                .param("visa", visa)
                .query((row, n) ->
                        new StoredFile(
                                "scan-" + visa,
                                row.getString(1),
                                row.getBytes(2),
                                row.getString(3)))
                .optional();
    }

    private static Visa read(ResultSet row, int n) throws SQLException {
        return new Visa(
                row.getObject("id", UUID.class),
                row.getInt("rank"),
                Visa.Kind.valueOf(row.getString("kind")),
                TransmissionStore.instant(row, "at").orElseThrow(),
                row.getObject("day", LocalDate.class),
                row.getString("label"),
                row.getString("quality"),
                row.getString("delegation"),
                row.getBoolean("substitute"),
                row.getBoolean("on_paper"),
                row.getString("paper_name"),
                row.getBoolean("scan_said"),
                row.getBoolean("kept"),
                row.getString("reason"),
                row.getString("fingerprint"));
    }
}
