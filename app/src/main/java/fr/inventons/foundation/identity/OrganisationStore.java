package fr.inventons.foundation.identity;

import fr.inventons.foundation.identity.Organisation.Succession;
import fr.inventons.foundation.territory.DepartmentCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of organisations: their rows, who took over from whom, which record is another's. */
@Repository
class OrganisationStore {
    /** What {@link #read} reads, of a row called {@code o}. */
    static final String COLUMNS =
            """
            o.id, o.name, o.kind, coalesce(o.siret, '') as siret, o.departments, o.commune, o.host_id,
            o.merged_into, o.listed, o.successor_id, o.succeeded_on
            """;

    private static final String SEEN = "select " + COLUMNS + " from identity.organisation o ";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing written, when its SIRET is already there. */
    boolean insert(Organisation organisation, Instant now) {
        return jdbc.sql(
                                """
                                insert into identity.organisation
                                       (id, name, kind, siret, departments, commune, host_id, listed, registered_at)
                                values (:id, :name, :kind, nullif(:siret, ''), :departments, :commune, :host, :listed, :now)
                                on conflict (siret) do nothing
                                """)
                        .param("id", organisation.id().value())
                        .param("name", organisation.name())
                        .param("kind", organisation.kind().name())
                        .param("siret", organisation.siret())
                        .param("departments", codes(organisation.departments()))
                        .param("commune", organisation.commune())
                        .param(
                                "host",
                                organisation.host().map(OrganisationId::value).orElse(null),
                                Types.OTHER)
                        .param("listed", organisation.listed())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Organisation bySiret(String siret) {
        return jdbc.sql(SEEN + "where o.siret = :siret")
                .param("siret", siret)
                .query(OrganisationStore::read)
                .single();
    }

    Map<OrganisationId, Organisation> named(Set<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return new LinkedHashMap<>();
        }
        return byId(
                jdbc.sql(SEEN + "where o.id = any(:ids) order by o.name, o.id")
                        .param("ids", values(ids))
                        .query(OrganisationStore::read)
                        .list());
    }

    /** The same, locked until the end of the transaction, in the order of their identifiers. */
    Map<OrganisationId, Organisation> lock(Set<OrganisationId> ids) {
        return byId(
                jdbc.sql(SEEN + "where o.id = any(:ids) order by o.id for update")
                        .param("ids", values(ids))
                        .query(OrganisationStore::read)
                        .list());
    }

    List<Organisation> all() {
        return jdbc.sql(SEEN + "where o.merged_into is null order by o.name, o.id")
                .query(OrganisationStore::read)
                .list();
    }

    void addDepartments(OrganisationId id, Collection<DepartmentCode> departments) {
        jdbc.sql(
                        """
                        update identity.organisation
                           set departments = array(select distinct unnest(departments || cast(:more as text[]))
                                                    order by 1)
                         where id = :id
                        """)
                .param("id", id.value())
                .param("more", codes(departments))
                .update();
    }

    /** The standing bodies that this one answers for, by name. */
    List<Organisation> hostedBy(OrganisationId host) {
        return jdbc.sql(
                        SEEN
                                + """
                                where o.host_id = :host and o.merged_into is null
                                order by o.name, o.id
                                """)
                .param("host", host.value())
                .query(OrganisationStore::read)
                .list();
    }

    /** The standing ones that act in that département, or anywhere, by name. */
    List<Organisation> of(DepartmentCode department) {
        return jdbc.sql(
                        SEEN
                                + """
                                where o.merged_into is null
                                  and (o.departments = '{}' or o.departments @> array[cast(:department as text)])
                                order by o.name, o.id
                                """)
                .param("department", department.value())
                .query(OrganisationStore::read)
                .list();
    }

    void describe(OrganisationId id, String name, OrganisationKind kind, String commune) {
        jdbc.sql(
                        """
                        update identity.organisation
                           set name = :name, kind = :kind, commune = :commune, listed = true
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("kind", kind.name())
                .param("commune", commune)
                .update();
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

    static Organisation read(ResultSet row, int number) throws SQLException {
        var since = Optional.ofNullable(row.getObject("succeeded_on", LocalDate.class));
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("siret"),
                Arrays.stream((String[]) row.getArray("departments").getArray())
                        .map(DepartmentCode::new)
                        .toList(),
                row.getString("commune"),
                id(row, "host_id"),
                id(row, "merged_into"),
                row.getBoolean("listed"),
                id(row, "successor_id")
                        .flatMap(next -> since.map(day -> new Succession(next, day))));
    }

    static UUID[] values(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static String[] codes(Collection<DepartmentCode> departments) {
        return departments.stream().map(DepartmentCode::value).sorted().toArray(String[]::new);
    }

    private static Optional<OrganisationId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(OrganisationId::new);
    }

    private static Map<OrganisationId, Organisation> byId(List<Organisation> rows) {
        var byId = new LinkedHashMap<OrganisationId, Organisation>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }
}
