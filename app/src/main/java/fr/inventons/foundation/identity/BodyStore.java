package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of participatory bodies. */
@Repository
class BodyStore {
    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Body body, Instant now) {
        jdbc.sql(
                        """
                        insert into identity.body (id, name, kind, department_code, registered_at)
                        values (:id, :name, :kind, :department, :now)
                        """)
                .param("id", body.id().value())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("department", body.department().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into identity.body_neighbourhood (body_id, neighbourhood_code)
                        select :id, unnest(:codes)
                        """)
                .param("id", body.id().value())
                .param(
                        "codes",
                        body.neighbourhoods().stream()
                                .map(NeighbourhoodCode::value)
                                .toArray(String[]::new))
                .update();
    }

    Map<BodyId, Body> named(Set<BodyId> ids) {
        var named = new LinkedHashMap<BodyId, Body>();
        if (ids.isEmpty()) {
            return named;
        }
        jdbc.sql(
                        """
                        select id, name, kind, department_code,
                               array(select neighbourhood_code from identity.body_neighbourhood
                                      where body_id = body.id order by 1) as neighbourhoods
                          from identity.body
                         where id = any(:ids)
                         order by name, id
                        """)
                .param("ids", ids.stream().map(BodyId::value).toArray(UUID[]::new))
                .query(BodyStore::read)
                .list()
                .forEach(body -> named.put(body.id(), body));
        return named;
    }

    List<Body> of(DepartmentCode department) {
        return jdbc.sql(
                        """
                        select id, name, kind, department_code,
                               array(select neighbourhood_code from identity.body_neighbourhood
                                      where body_id = body.id order by 1) as neighbourhoods
                          from identity.body
                         where department_code = :department
                         order by name, id
                        """)
                .param("department", department.value())
                .query(BodyStore::read)
                .list();
    }

    private static Body read(ResultSet row, int number) throws SQLException {
        var codes = (String[]) row.getArray("neighbourhoods").getArray();
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                BodyKind.valueOf(row.getString("kind")),
                new DepartmentCode(row.getString("department_code")),
                Arrays.stream(codes)
                        .map(NeighbourhoodCode::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
