package fr.inventons.foundation.identity;

import fr.inventons.foundation.identity.Organisation.Succession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of organisations. */
@Repository
class OrganisationStore {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing written, when its SIRET is already there. */
    boolean insert(Organisation organisation, Instant now) {
        return jdbc.sql(
                                """
                                insert into identity.organisation (id, name, kind, siret, registered_at)
                                values (:id, :name, :kind, nullif(:siret, ''), :now)
                                on conflict (siret) do nothing
                                """)
                        .param("id", organisation.id().value())
                        .param("name", organisation.name())
                        .param("kind", organisation.kind().name())
                        .param("siret", organisation.siret())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Organisation bySiret(String siret) {
        return jdbc.sql(
                        """
                        select id, name, kind, siret, successor_id, succeeded_on
                          from identity.organisation
                         where siret = :siret
                        """)
                .param("siret", siret)
                .query(OrganisationStore::read)
                .single();
    }

    Map<OrganisationId, Organisation> named(Set<OrganisationId> ids) {
        var named = new LinkedHashMap<OrganisationId, Organisation>();
        if (ids.isEmpty()) {
            return named;
        }
        jdbc.sql(
                        """
                        select id, name, kind, siret, successor_id, succeeded_on
                          from identity.organisation
                         where id = any(:ids)
                         order by name, id
                        """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OrganisationStore::read)
                .list()
                .forEach(organisation -> named.put(organisation.id(), organisation));
        return named;
    }

    List<Organisation> all() {
        return jdbc.sql(
                        """
                        select id, name, kind, siret, successor_id, succeeded_on
                          from identity.organisation
                         order by name, id
                        """)
                .query(OrganisationStore::read)
                .list();
    }

    /** Follows the successions that have happened on {@code day}. */
    Optional<OrganisationId> heir(OrganisationId id, LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive line as (
                            select id, successor_id, succeeded_on, 0 as step
                              from identity.organisation
                             where id = :id
                            union all
                            select next.id, next.successor_id, next.succeeded_on, line.step + 1
                              from line
                              join identity.organisation next on next.id = line.successor_id
                             where line.succeeded_on <= :day)
                        select id from line order by step desc limit 1
                        """)
                .param("id", id.value())
                .param("day", day.isAfter(NEVER) ? NEVER : day)
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** One succession is decided at a time: two that cross could go in circles. */
    void lockSuccessions() {
        jdbc.sql("lock table identity.organisation in share row exclusive mode").update();
    }

    void succeed(OrganisationId old, OrganisationId next, LocalDate since) {
        jdbc.sql(
                        """
                        update identity.organisation
                           set successor_id = :next, succeeded_on = :since
                         where id = :old
                        """)
                .param("old", old.value())
                .param("next", next.value())
                .param("since", since)
                .update();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        var successor = row.getObject("successor_id", UUID.class);
        var siret = row.getString("siret");
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                siret == null ? "" : siret,
                successor == null
                        ? Optional.empty()
                        : Optional.of(
                                new Succession(
                                        new OrganisationId(successor),
                                        row.getObject("succeeded_on", LocalDate.class))));
    }
}
