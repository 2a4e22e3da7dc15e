package fr.inventons.foundation.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of records of organisations that were found to be the same. */
@Repository
class MergerStore {
    private final JdbcClient jdbc;

    MergerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void merge(Merger merger) {
        jdbc.sql(
                        """
                        insert into identity.organisation_merger (id, merged_id, into_id, why, merged_at)
                        values (:id, :merged, :into, :why, :at)
                        """)
                .param("id", merger.id())
                .param("merged", merger.merged().value())
                .param("into", merger.into().value())
                .param("why", merger.why())
                .param("at", merger.mergedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update identity.organisation set merged_into = :into where id = :merged")
                .param("merged", merger.merged().value())
                .param("into", merger.into().value())
                .update();
    }

    void undo(OrganisationId merged, Instant now) {
        jdbc.sql(
                        """
                        update identity.organisation_merger
                           set undone_at = :now
                         where merged_id = :merged and undone_at is null
                        """)
                .param("merged", merged.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update identity.organisation set merged_into = null where id = :merged")
                .param("merged", merged.value())
                .update();
    }

    /** Every merger of or into that organisation, the oldest first. */
    List<Merger> about(OrganisationId id) {
        return jdbc.sql(
                        """
                        select id, merged_id, into_id, why, merged_at, undone_at
                          from identity.organisation_merger
                         where merged_id = :id or into_id = :id
                         order by merged_at, id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Merger(
                                row.getObject("id", UUID.class),
                                new OrganisationId(row.getObject("merged_id", UUID.class)),
                                new OrganisationId(row.getObject("into_id", UUID.class)),
                                row.getString("why"),
                                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(
                                                row.getObject("undone_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Which organisation stands for each of these: itself, or the one it was merged into. */
    Map<OrganisationId, OrganisationId> standing(Collection<OrganisationId> ids) {
        var standing = new HashMap<OrganisationId, OrganisationId>();
        jdbc.sql(
                        """
                        with recursive line as (
                            select id as start, id, merged_into
                              from identity.organisation where id = any(:ids)
                            union all
                            select line.start, o.id, o.merged_into
                              from line
                              join identity.organisation o on o.id = line.merged_into)
                        select start, id from line where merged_into is null order by start
                        """)
                .param("ids", OrganisationStore.values(ids))
                .query(row -> {
                    standing.put(
                            new OrganisationId(row.getObject("start", UUID.class)),
                            new OrganisationId(row.getObject("id", UUID.class)));
                });
        return standing;
    }

    /** Each of these with every record that was merged into it. */
    Map<OrganisationId, List<OrganisationId>> families(Collection<OrganisationId> roots) {
        var families = new HashMap<OrganisationId, List<OrganisationId>>();
        jdbc.sql(
                        """
                        with recursive family as (
                            select id as root, id from identity.organisation where id = any(:ids)
                            union all
                            select family.root, o.id
                              from family
                              join identity.organisation o on o.merged_into = family.id)
                        select root, id from family order by root, id
                        """)
                .param("ids", OrganisationStore.values(roots))
                .query(row -> {
                    families.computeIfAbsent(
                                    new OrganisationId(row.getObject("root", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(new OrganisationId(row.getObject("id", UUID.class)));
                });
        return families;
    }

    /** Who stands in the end where each of these stood, by the successions of any day. */
    Map<OrganisationId, OrganisationId> lastHeirs(Collection<OrganisationId> ids) {
        var heirs = new HashMap<OrganisationId, OrganisationId>();
        jdbc.sql(
                        """
                        with recursive line as (
                            select id as start, id, successor_id
                              from identity.organisation where id = any(:ids)
                            union all
                            select line.start, o.id, o.successor_id
                              from line
                              join identity.organisation o on o.id = line.successor_id)
                        select start, id from line where successor_id is null order by start
                        """)
                .param("ids", OrganisationStore.values(ids))
                .query(row -> {
                    heirs.put(
                            new OrganisationId(row.getObject("start", UUID.class)),
                            new OrganisationId(row.getObject("id", UUID.class)));
                });
        return heirs;
    }
}
