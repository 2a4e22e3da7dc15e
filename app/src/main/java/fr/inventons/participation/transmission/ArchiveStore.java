package fr.inventons.participation.transmission;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.territory.DepartmentCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what follows the signature: files, receipt, publication, the public map. */
@Repository
class ArchiveStore {
    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TransmissionId id, Format format, StoredFile file) {
        jdbc.sql(
                        """
                        insert into transmission.file (transmission_id, kind, name, bytes, sha256)
                        values (:id, :kind, :name, :bytes, :sha256)
                        """)
                .param("id", id.value())
                .param("kind", format.name())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .update();
    }

    Optional<StoredFile> file(TransmissionId id, Format format) {
        return jdbc.sql(
                        """
                        select name, bytes, sha256 from transmission.file
                         where transmission_id = :id and kind = :kind
                        """)
                .param("id", id.value())
                .param("kind", format.name())
                .query((row, n) ->
                        new StoredFile(
                                row.getString(1),
                                format.mediaType(),
                                row.getBytes(2),
                                row.getString(3)))
                .optional();
    }

    Map<Format, String> fingerprints(TransmissionId id) {
        var all = new LinkedHashMap<Format, String>();
        jdbc.sql(
                        """
                        select kind, sha256 from transmission.file
                         where transmission_id = :id
                         order by case kind when 'PDF' then 1 when 'DOCX' then 2 else 3 end
                        """)
                .param("id", id.value())
                .query(row -> {
                    all.put(Format.valueOf(row.getString(1)), row.getString(2));
                });
        return all;
    }

    void acknowledge(TransmissionId id, Instant at) {
        jdbc.sql(
                        """
                        insert into transmission.acknowledgement (transmission_id, at)
                        values (:id, :at)
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void publish(TransmissionId id, Instant decidedAt, Instant visibleFrom, String reason) {
        jdbc.sql(
                        """
                        insert into transmission.publication
                               (transmission_id, decided_at, visible_from, exception_reason)
                        values (:id, :at, :from, :reason)
                        """)
                .param("id", id.value())
                .param("at", decidedAt.atOffset(ZoneOffset.UTC))
                .param("from", visibleFrom.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    void release(CampaignId campaign, DepartmentCode department, ReleasedStage stage, Instant at) {
        jdbc.sql(
                        """
                        insert into transmission.released_stage (campaign, department, stage, at)
                        values (:campaign, :department, :stage, :at)
                        on conflict (campaign, department)
                        do update set stage = excluded.stage, at = excluded.at
                        """)
                .param("campaign", campaign.value())
                .param("department", department.value())
                .param("stage", stage.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<DepartmentCode, ReleasedStage> released(CampaignId campaign) {
        var all = new LinkedHashMap<DepartmentCode, ReleasedStage>();
        jdbc.sql(
                        """
                        select department, stage from transmission.released_stage
                         where campaign = :campaign
                         order by department
                        """)
                .param("campaign", campaign.value())
                .query(row -> {
                    all.put(
                            new DepartmentCode(row.getString(1)),
                            ReleasedStage.valueOf(row.getString(2)));
                });
        return all;
    }
}
